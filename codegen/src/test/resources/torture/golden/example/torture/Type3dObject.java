package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Validation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The schema Type3dObject of the contract. */
public final class Type3dObject extends ContractValue {

  final @Nullable ObjectModel object;
  final @Nullable StringModel string;
  final @Nullable OperationModel operation;
  final @Nullable UnknownModel unknown;
  final @Nullable BuilderModel builderValue;
  final @Nullable Map<String, Long> map;
  final @Nullable AutoCloseableModel closeable;
  final Map<String, @Nullable Object> additionalProperties;

  private Type3dObject(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.object = builder.object;
    this.string = builder.string;
    this.operation = builder.operation;
    this.unknown = builder.unknown;
    this.builderValue = builder.builderValue;
    this.map =
        builder.map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(builder.map));
    this.closeable = builder.closeable;
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
  public static Type3dObject fromJson(String json) {
    return JsonInput.parse(json, "Type3dObject", Type3dObjectJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "object".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable ObjectModel object() {
    return object;
  }

  /**
   * The vendor's "string".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable StringModel string() {
    return string;
  }

  /**
   * The vendor's "operation".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable OperationModel operation() {
    return operation;
  }

  /**
   * The vendor's "unknown".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable UnknownModel unknown() {
    return unknown;
  }

  /**
   * The vendor's "builder".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable BuilderModel builderValue() {
    return builderValue;
  }

  /**
   * The vendor's "map".
   *
   * @return the value; empty if it is absent
   */
  public Map<String, Long> map() {
    return map == null ? Map.of() : map;
  }

  /**
   * The vendor's "closeable".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable AutoCloseableModel closeable() {
    return closeable;
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
    return JsonOutput.text(Type3dObjectJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.object = this.object;
    builder.string = this.string;
    builder.operation = this.operation;
    builder.unknown = this.unknown;
    builder.builderValue = this.builderValue;
    builder.map = this.map;
    builder.closeable = this.closeable;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Type3dObject that
        && Objects.equals(this.object, that.object)
        && Objects.equals(this.string, that.string)
        && Objects.equals(this.operation, that.operation)
        && Objects.equals(this.unknown, that.unknown)
        && Objects.equals(this.builderValue, that.builderValue)
        && Objects.equals(this.map, that.map)
        && Objects.equals(this.closeable, that.closeable)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.object,
        this.string,
        this.operation,
        this.unknown,
        this.builderValue,
        this.map,
        this.closeable,
        this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Type3dObject[", "]")
        .add("object=" + object)
        .add("string=" + string)
        .add("operation=" + operation)
        .add("unknown=" + unknown)
        .add("builderValue=" + builderValue)
        .add("map=" + map)
        .add("closeable=" + closeable)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Type3dObject}. */
  public static final class Builder {

    @Nullable ObjectModel object;
    @Nullable StringModel string;
    @Nullable OperationModel operation;
    @Nullable UnknownModel unknown;
    @Nullable BuilderModel builderValue;
    @Nullable Map<String, Long> map;
    @Nullable AutoCloseableModel closeable;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The vendor's "object".
     *
     * @param object the value, or null for none
     * @return this builder
     */
    public Builder object(@Nullable ObjectModel object) {
      this.object = object;
      additionalProperties.remove("object");
      return this;
    }

    /**
     * The vendor's "string".
     *
     * @param string the value, or null for none
     * @return this builder
     */
    public Builder string(@Nullable StringModel string) {
      this.string = string;
      additionalProperties.remove("string");
      return this;
    }

    /**
     * The vendor's "operation".
     *
     * @param operation the value, or null for none
     * @return this builder
     */
    public Builder operation(@Nullable OperationModel operation) {
      this.operation = operation;
      additionalProperties.remove("operation");
      return this;
    }

    /**
     * The vendor's "unknown".
     *
     * @param unknown the value, or null for none
     * @return this builder
     */
    public Builder unknown(@Nullable UnknownModel unknown) {
      this.unknown = unknown;
      additionalProperties.remove("unknown");
      return this;
    }

    /**
     * The vendor's "builder".
     *
     * @param builderValue the value, or null for none
     * @return this builder
     */
    public Builder builderValue(@Nullable BuilderModel builderValue) {
      this.builderValue = builderValue;
      additionalProperties.remove("builder");
      return this;
    }

    /**
     * The vendor's "map".
     *
     * @param map the value, or null for none
     * @return this builder
     */
    public Builder map(@Nullable Map<String, Long> map) {
      this.map = map;
      additionalProperties.remove("map");
      return this;
    }

    /**
     * The vendor's "closeable".
     *
     * @param closeable the value, or null for none
     * @return this builder
     */
    public Builder closeable(@Nullable AutoCloseableModel closeable) {
      this.closeable = closeable;
      additionalProperties.remove("closeable");
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
    public Type3dObject build() {
      return new Type3dObject(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Type3dObject read() throws MalformedResponseException {
      return new Type3dObject(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Type3dObject readOrNull() {
      return new Type3dObject(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
