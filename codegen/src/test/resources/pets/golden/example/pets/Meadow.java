package example.pets;

import dev.inward.runtime.JsonInput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A meadow. */
public final class Meadow implements Home {

  final String kind;

  private Meadow(Builder builder) {
    this.kind = Validation.required("kind", builder.kind);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The word meadow. */
  public String kind() {
    return kind;
  }

  /** Returns a builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = this.kind;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Meadow that && Objects.equals(this.kind, that.kind);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.kind);
  }

  /** Shows the values, but no secrets and only the names of additional properties. */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Meadow[", "]").add("kind=" + kind).toString();
  }

  /** Collects the values of a {@link Meadow}. */
  public static final class Builder {

    @Nullable String kind;

    private Builder() {}

    /** The word meadow. */
    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public Meadow build() {
      return new Meadow(this);
    }

    /** Returns a received value, whose required members must be present. */
    Meadow read() throws MalformedResponseException {
      JsonInput.require(kind, "kind");
      return new Meadow(this);
    }

    /** Returns a received value, or null if a required member is absent. */
    @Nullable Meadow readOrNull() {
      return kind == null ? null : new Meadow(this);
    }
  }
}
