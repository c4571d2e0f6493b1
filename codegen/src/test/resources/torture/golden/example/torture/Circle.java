package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The schema Circle of the contract. */
public final class Circle extends ContractValue implements EverythingInlineUnion, Shape {

  final String kind;
  final @Nullable BigDecimal radius;
  final Map<String, @Nullable Object> additionalProperties;

  private Circle(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.kind = Validation.required("kind", builder.kind);
    this.radius = builder.radius;
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
  public static Circle fromJson(String json) {
    return JsonInput.parse(json, "Circle", CircleJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "kind".
   *
   * @return the value
   */
  public String kind() {
    return kind;
  }

  /**
   * The vendor's "radius".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable BigDecimal radius() {
    return radius;
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
    return JsonOutput.text(CircleJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = this.kind;
    builder.radius = this.radius;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Circle that
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(Scalars.normalized(this.radius), Scalars.normalized(that.radius))
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.kind, Scalars.normalized(this.radius), this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Circle[", "]")
        .add("kind=" + kind)
        .add("radius=" + radius)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Circle}. */
  public static final class Builder {

    @Nullable String kind;
    @Nullable BigDecimal radius;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The vendor's "kind".
     *
     * @param kind the value
     * @return this builder
     */
    public Builder kind(String kind) {
      this.kind = kind;
      additionalProperties.remove("kind");
      return this;
    }

    /**
     * The vendor's "radius".
     *
     * @param radius the value, or null for none
     * @return this builder
     */
    public Builder radius(@Nullable BigDecimal radius) {
      this.radius = radius;
      additionalProperties.remove("radius");
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
    public Circle build() {
      return new Circle(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Circle read() throws MalformedResponseException {
      JsonInput.require(kind, "kind");
      return new Circle(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Circle readOrNull() {
      return kind == null
          ? null
          : new Circle(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
