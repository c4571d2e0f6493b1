package dev.inward;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A credential whose {@code toString} is masked. It is not serializable. The value stays in memory
 * as long as the client that uses it.
 */
public final class Secret {

  /** Transient, so that Gson and Jackson do not write it although they read private fields. */
  private final transient String value;

  @SuppressWarnings("UnusedVariable") // Libraries that read private fields look at its type.
  private final NoBean.@Nullable Field noBean = null;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Creates a secret. Rejects a blank value and control characters here, because an HTTP library
   * that rejects them later would print the value. A key that was pasted with a newline is enough
   * for that.
   *
   * @param field the name of the credential, for the error message
   * @param value the credential
   * @return the secret
   * @throws IllegalArgumentException if the value is blank or contains control characters; the
   *     message contains the field's name, never the value
   */
  public static Secret of(String field, String value) {
    requireNonNull(value, field);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(field + " must not be empty");
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          field + " must not contain control characters, such as a newline");
    }
    return new Secret(value);
  }

  /**
   * Returns the credential itself. Do not log it.
   *
   * @return the value
   */
  public String reveal() {
    return value;
  }

  /**
   * Fails, so that no library takes the value for a bean.
   *
   * @return never
   * @throws UnsupportedOperationException always; the message says what to use instead
   * @deprecated it exists only to fail
   */
  @Deprecated
  @SuppressWarnings("DoNotCallSuggester") // Libraries call it by reflection.
  public Object getNoBean() {
    throw NoBean.refused(this, "it is never written");
  }

  /** Compares values of equal length in constant time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
  }

  /** Returns the same value for all secrets, so that the hash code reveals nothing. */
  @Override
  public int hashCode() {
    return Secret.class.hashCode();
  }

  /** Returns a mask. */
  @Override
  public String toString() {
    return "***";
  }

  private byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
