package example.torture;

import dev.inward.runtime.MalformedResponseException;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Has no property and takes no other. */
public final class Empty {

  private Empty() {}

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Empty;
  }

  @Override
  public int hashCode() {
    return Objects.hash();
  }

  /** Shows the values, but no secrets and only the names of additional properties. */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Empty[", "]").toString();
  }

  /** Collects the values of a {@link Empty}. */
  public static final class Builder {

    private Builder() {}

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public Empty build() {
      return new Empty();
    }

    /** Returns a received value, whose required members must be present. */
    Empty read() throws MalformedResponseException {
      return new Empty();
    }

    /** Returns a received value, or null if a required member is absent. */
    @Nullable Empty readOrNull() {
      return new Empty();
    }
  }
}
