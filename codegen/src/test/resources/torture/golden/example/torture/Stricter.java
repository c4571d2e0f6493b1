package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Validation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Requires more of another schema. */
public final class Stricter extends ContractValue {

  final Long x;
  final @Nullable Long y;
  final Map<String, @Nullable Object> additionalProperties;

  private Stricter(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.x = Validation.required("x", builder.x);
    this.y = builder.y;
    this.additionalProperties = additionalProperties;
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
  public static Stricter fromJson(String json) {
    return JsonInput.parse(json, "Stricter", StricterJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "x".
   *
   * @return the value
   */
  public Long x() {
    return x;
  }

  /**
   * The vendor's "y".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Long y() {
    return y;
  }

  /** {@return the additional properties in their order, with exact numbers} */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /**
   * Returns the whole value as JSON in the contract's names, with additional properties, exact
   * decimals and values of another kind as they came. Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(StricterJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.x = this.x;
    builder.y = this.y;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stricter that
        && Objects.equals(this.x, that.x)
        && Objects.equals(this.y, that.y)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.x, this.y, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Stricter[", "]")
        .add("x=" + x)
        .add("y=" + y)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Stricter}. */
  public static final class Builder {

    @Nullable Long x;
    @Nullable Long y;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The vendor's "x".
     *
     * @param x the value
     * @return this builder
     */
    public Builder x(Long x) {
      this.x = x;
      additionalProperties.remove("x");
      return this;
    }

    /**
     * The vendor's "y".
     *
     * @param y the value, or null for none
     * @return this builder
     */
    public Builder y(@Nullable Long y) {
      this.y = y;
      additionalProperties.remove("y");
      return this;
    }

    /**
     * Adds an additional property.
     *
     * @param name a name that the contract does not know
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if it is nested more than 200 deep
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      Validation.json("additionalProperty " + name, value);
      additionalProperties.put(Objects.requireNonNull(name, "name"), value);
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public Stricter build() {
      return new Stricter(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Stricter read() throws MalformedResponseException {
      JsonInput.require(x, "x");
      return new Stricter(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Stricter readOrNull() {
      return x == null
          ? null
          : new Stricter(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
