package dev.inward;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A credential, which does not print itself. It is deliberately not serialisable; it keeps the
 * value in memory as long as the client that holds it lives.
 */
public final class Secret {

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Wraps a credential. An empty value and control characters are refused here, because the error
   * of an HTTP library that meets them later would print the value; a key pasted with its newline
   * is enough.
   *
   * @param field what the credential is called, for the error's text
   * @param value the credential
   * @return the secret
   * @throws IllegalArgumentException if the value is empty or has control characters; the text
   *     names the field and never the value
   */
  public static Secret of(String field, String value) {
    requireNonNull(value, field);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(field + " must not be empty");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          field + " must not contain control characters, such as a newline");
    }
    return new Secret(value);
  }

  /**
   * Gives the credential itself, for the request that carries it. Do not log what this returns.
   *
   * @return the value
   */
  public String reveal() {
    return value;
  }

  /** Compares in a time that does not depend on where two values of equal length differ. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
  }

  /** The same for all secrets, so that not even a hash of the value gets out. */
  @Override
  public int hashCode() {
    return Secret.class.hashCode();
  }

  /** A mask, the same for all secrets. */
  @Override
  public String toString() {
    return "***";
  }

  private byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
