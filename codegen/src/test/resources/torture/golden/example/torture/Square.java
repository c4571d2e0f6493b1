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

/** The schema Square of the contract. */
public final class Square extends ContractValue implements Shape {

  final String kind;
  final @Nullable BigDecimal side;
  final Map<String, @Nullable Object> additionalProperties;

  private Square(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.kind = Validation.required("kind", builder.kind);
    this.side = builder.side;
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
  public static Square fromJson(String json) {
    return JsonInput.parse(json, "Square", SquareJsonAdapter.INSTANCE);
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
   * The vendor's "side".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable BigDecimal side() {
    return side;
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
    return JsonOutput.text(SquareJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = this.kind;
    builder.side = this.side;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Square that
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(Scalars.normalized(this.side), Scalars.normalized(that.side))
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.kind, Scalars.normalized(this.side), this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Square[", "]")
        .add("kind=" + kind)
        .add("side=" + side)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Square}. */
  public static final class Builder {

    @Nullable String kind;
    @Nullable BigDecimal side;
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
     * The vendor's "side".
     *
     * @param side the value, or null for none
     * @return this builder
     */
    public Builder side(@Nullable BigDecimal side) {
      this.side = side;
      additionalProperties.remove("side");
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
    public Square build() {
      return new Square(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Square read() throws MalformedResponseException {
      JsonInput.require(kind, "kind");
      return new Square(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Square readOrNull() {
      return kind == null
          ? null
          : new Square(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
