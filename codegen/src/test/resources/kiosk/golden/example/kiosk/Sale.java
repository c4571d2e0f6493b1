package example.kiosk;

import dev.inward.ContractValue;
import dev.inward.RawResponse;
import dev.inward.Scalar;
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

/** A sale. */
public final class Sale extends ContractValue {

  final @Nullable Code status;
  final @Nullable Scalar paper;
  final @Nullable String words;
  final @Nullable Integer copies;
  final Map<String, @Nullable Object> additionalProperties;
  private final @Nullable RawResponse rawResponse;

  private Sale(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.status = builder.status;
    this.paper = builder.paper;
    this.words = builder.words;
    this.copies = builder.copies;
    this.additionalProperties = additionalProperties;
    this.rawResponse = null;
  }

  private Sale(Sale value, RawResponse rawResponse) {
    this.status = value.status;
    this.paper = value.paper;
    this.words = value.words;
    this.copies = value.copies;
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
  public static Sale fromJson(String json) {
    return JsonInput.parse(json, "Sale", SaleJsonAdapter.INSTANCE);
  }

  /** {@return the value with the response that it was read from} */
  static Sale received(Sale value, RawResponse rawResponse) {
    return new Sale(value, rawResponse);
  }

  /**
   * How a sale went.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Code status() {
    return status;
  }

  /**
   * The newspaper.
   *
   * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
   * sent, and {@link Scalar#of} takes either.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Scalar paper() {
    return paper;
  }

  /**
   * The kiosk's words.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String words() {
    return words;
  }

  /**
   * How many.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Integer copies() {
    return copies;
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
    return JsonOutput.text(SaleJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = this.status;
    builder.paper = this.paper;
    builder.words = this.words;
    builder.copies = this.copies;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sale that
        && Objects.equals(this.status, that.status)
        && Objects.equals(this.paper, that.paper)
        && Objects.equals(this.words, that.words)
        && Objects.equals(this.copies, that.copies)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.status, this.paper, this.words, this.copies, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Sale[", "]")
        .add("status=" + status)
        .add("paper=" + paper)
        .add("words=" + words)
        .add("copies=" + copies)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Sale}. */
  public static final class Builder {

    @Nullable Code status;
    @Nullable Scalar paper;
    @Nullable String words;
    @Nullable Integer copies;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * How a sale went.
     *
     * @param status the value, or null for none
     * @return this builder
     */
    public Builder status(@Nullable Code status) {
      this.status = status;
      additionalProperties.remove("STATUS");
      return this;
    }

    /**
     * The newspaper.
     *
     * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
     * sent, and {@link Scalar#of} takes either.
     *
     * @param paper the value, or null for none
     * @return this builder
     */
    public Builder paper(@Nullable Scalar paper) {
      this.paper = paper;
      additionalProperties.remove("PAPER");
      return this;
    }

    /**
     * The kiosk's words.
     *
     * @param words the value, or null for none
     * @return this builder
     */
    public Builder words(@Nullable String words) {
      this.words = words;
      additionalProperties.remove("WORDS");
      return this;
    }

    /**
     * How many.
     *
     * @param copies the value, or null for none
     * @return this builder
     */
    public Builder copies(@Nullable Integer copies) {
      this.copies = copies;
      additionalProperties.remove("COPIES");
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
    public Sale build() {
      return new Sale(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Sale read() throws MalformedResponseException {
      return new Sale(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Sale readOrNull() {
      return new Sale(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
