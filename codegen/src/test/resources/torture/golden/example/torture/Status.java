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

/** The schema Status of the contract. */
public final class Status extends ContractValue {

  final @Nullable Code code;
  final @Nullable String text;
  final @Nullable String old;
  final Map<String, @Nullable Object> additionalProperties;

  private Status(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.code = builder.code;
    this.text = builder.text;
    this.old = builder.old;
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
  public static Status fromJson(String json) {
    return JsonInput.parse(json, "Status", StatusJsonAdapter.INSTANCE);
  }

  /**
   * A catalogue of numbers.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Code code() {
    return code;
  }

  /**
   * The vendor's "text".
   *
   * @return the value, or null if it is absent
   * @deprecated the vendor no longer offers it
   */
  @Deprecated
  public @Nullable String text() {
    return text;
  }

  /**
   * The vendor's "old".
   *
   * @return the value, or null if it is absent
   * @deprecated the vendor no longer offers it
   */
  @Deprecated
  public @Nullable String old() {
    return old;
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
    return JsonOutput.text(StatusJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = this.code;
    builder.text = this.text;
    builder.old = this.old;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Status that
        && Objects.equals(this.code, that.code)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.old, that.old)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.code, this.text, this.old, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Status[", "]")
        .add("code=" + code)
        .add("text=" + text)
        .add("old=" + old)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Status}. */
  public static final class Builder {

    @Nullable Code code;
    @Nullable String text;
    @Nullable String old;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * A catalogue of numbers.
     *
     * @param code the value, or null for none
     * @return this builder
     */
    public Builder code(@Nullable Code code) {
      this.code = code;
      additionalProperties.remove("code");
      return this;
    }

    /**
     * The vendor's "text".
     *
     * @param text the value, or null for none
     * @return this builder
     * @deprecated the vendor no longer offers it
     */
    @Deprecated
    public Builder text(@Nullable String text) {
      this.text = text;
      additionalProperties.remove("text");
      return this;
    }

    /**
     * The vendor's "old".
     *
     * @param old the value, or null for none
     * @return this builder
     * @deprecated the vendor no longer offers it
     */
    @Deprecated
    public Builder old(@Nullable String old) {
      this.old = old;
      additionalProperties.remove("old");
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
    public Status build() {
      return new Status(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Status read() throws MalformedResponseException {
      return new Status(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Status readOrNull() {
      return new Status(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
