package example.pets;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A meadow. */
public final class Meadow extends ContractValue implements Home {

  final String kind;

  private Meadow(Builder builder) {
    this.kind = Validation.required("kind", builder.kind);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json JSON in the contract's names, which is read as leniently as a response
   * @return the value
   * @throws IllegalArgumentException if it is not JSON, lacks a required member or has one that
   *     cannot be read although an outcome depends on it; the text names the member and does not
   *     repeat the JSON
   */
  public static Meadow fromJson(String json) {
    return JsonInput.parse(json, "Meadow", MeadowJsonAdapter.INSTANCE);
  }

  /**
   * The word meadow.
   *
   * @return the value
   */
  public String kind() {
    return kind;
  }

  /**
   * Returns the whole value as JSON in the contract's names, with additional properties, exact
   * decimals and values of another kind as they came. Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(MeadowJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
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

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Meadow[", "]").add("kind=" + kind).toString();
  }

  /** Collects the values of a {@link Meadow}. */
  public static final class Builder {

    @Nullable String kind;

    private Builder() {}

    /**
     * The word meadow.
     *
     * @param kind the value
     * @return this builder
     */
    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public Meadow build() {
      return new Meadow(this);
    }

    /** {@return a received value, whose required members must be present} */
    Meadow read() throws MalformedResponseException {
      JsonInput.require(kind, "kind");
      return new Meadow(this);
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Meadow readOrNull() {
      return kind == null ? null : new Meadow(this);
    }
  }
}
