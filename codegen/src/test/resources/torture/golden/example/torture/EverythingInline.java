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

/** The schema EverythingInline of the contract. */
public final class EverythingInline extends ContractValue {

  final @Nullable EverythingInlineDeep deep;
  final Map<String, @Nullable Object> additionalProperties;

  private EverythingInline(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.deep = builder.deep;
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
  public static EverythingInline fromJson(String json) {
    return JsonInput.parse(json, "EverythingInline", EverythingInlineJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "deep".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable EverythingInlineDeep deep() {
    return deep;
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
    return JsonOutput.text(EverythingInlineJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.deep = this.deep;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EverythingInline that
        && Objects.equals(this.deep, that.deep)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.deep, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "EverythingInline[", "]")
        .add("deep=" + deep)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link EverythingInline}. */
  public static final class Builder {

    @Nullable EverythingInlineDeep deep;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The vendor's "deep".
     *
     * @param deep the value, or null for none
     * @return this builder
     */
    public Builder deep(@Nullable EverythingInlineDeep deep) {
      this.deep = deep;
      additionalProperties.remove("deep");
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
    public EverythingInline build() {
      return new EverythingInline(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    EverythingInline read() throws MalformedResponseException {
      return new EverythingInline(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable EverythingInline readOrNull() {
      return new EverythingInline(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
