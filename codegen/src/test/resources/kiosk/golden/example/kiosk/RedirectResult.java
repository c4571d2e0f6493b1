package example.kiosk;

import dev.inward.ContractValue;
import dev.inward.RawResponse;
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

/** What was sent somewhere else. It has the root element of OrderResult. */
public final class RedirectResult extends ContractValue {

  final @Nullable String result;
  final Map<String, @Nullable Object> additionalProperties;
  private final @Nullable RawResponse rawResponse;

  private RedirectResult(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.result = builder.result;
    this.additionalProperties = additionalProperties;
    this.rawResponse = null;
  }

  private RedirectResult(RedirectResult value, RawResponse rawResponse) {
    this.result = value.result;
    this.additionalProperties = value.additionalProperties;
    this.rawResponse = rawResponse;
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
  public static RedirectResult fromJson(String json) {
    return JsonInput.parse(json, "RedirectResult", RedirectResultJsonAdapter.INSTANCE);
  }

  /** {@return the value with the response that it was read from} */
  static RedirectResult received(RedirectResult value, RawResponse rawResponse) {
    return new RedirectResult(value, rawResponse);
  }

  /**
   * SUCCESS or not.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String result() {
    return result;
  }

  /** {@return the additional properties in their order, with exact numbers} */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** {@return the response with its status and headers; null in a value that was not received} */
  public @Nullable RawResponse rawResponse() {
    return rawResponse;
  }

  /** {@return the text of the whole response; null in a value that was not received} */
  public @Nullable String rawBody() {
    return rawResponse == null ? null : rawResponse.text();
  }

  /** {@return a copy of the response's exact bytes; null in a value that was not received} */
  public byte @Nullable [] rawBytes() {
    return rawResponse == null ? null : rawResponse.rawBytes();
  }

  /**
   * Returns the whole value as JSON in the contract's names, with additional properties, exact
   * decimals and values of another kind as they came. Nothing is masked: do not log it.
   *
   * <p>The raw response is not a part of it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(RedirectResultJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.result = this.result;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RedirectResult that
        && Objects.equals(this.result, that.result)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.result, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "RedirectResult[", "]")
        .add("result=" + result)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link RedirectResult}. */
  public static final class Builder {

    @Nullable String result;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * SUCCESS or not.
     *
     * @param result the value, or null for none
     * @return this builder
     */
    public Builder result(@Nullable String result) {
      this.result = result;
      additionalProperties.remove("RESULT");
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
    public RedirectResult build() {
      return new RedirectResult(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    RedirectResult read() throws MalformedResponseException {
      return new RedirectResult(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable RedirectResult readOrNull() {
      return new RedirectResult(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
