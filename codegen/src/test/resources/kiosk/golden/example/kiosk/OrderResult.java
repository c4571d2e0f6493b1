package example.kiosk;

import dev.inward.ContractValue;
import dev.inward.RawResponse;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What was delivered. */
public final class OrderResult extends ContractValue {

  final @Nullable String result;
  final @Nullable String error;
  final @Nullable List<Paper> papers;
  final @Nullable List<Note> notes;
  final Map<String, @Nullable Object> additionalProperties;
  private final @Nullable RawResponse rawResponse;
  final @Nullable Integer requestedQuantity;

  private OrderResult(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.result = builder.result;
    this.error = builder.error;
    this.papers = builder.papers == null ? null : Validation.list("papers", builder.papers);
    this.notes = builder.notes == null ? null : Validation.list("notes", builder.notes);
    this.additionalProperties = additionalProperties;
    this.rawResponse = null;
    this.requestedQuantity = builder.requestedQuantity;
  }

  private OrderResult(OrderResult value, RawResponse rawResponse, int requestedQuantity) {
    this.result = value.result;
    this.error = value.error;
    this.papers = value.papers;
    this.notes = value.notes;
    this.additionalProperties = value.additionalProperties;
    this.rawResponse = rawResponse;
    this.requestedQuantity = requestedQuantity;
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
  public static OrderResult fromJson(String json) {
    return JsonInput.parse(json, "OrderResult", OrderResultJsonAdapter.INSTANCE);
  }

  /** {@return the value with the response that it was read from} */
  static OrderResult received(OrderResult value, RawResponse rawResponse, int requestedQuantity) {
    return new OrderResult(value, rawResponse, requestedQuantity);
  }

  /**
   * SUCCESS or not.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String result() {
    return result;
  }

  /**
   * What went wrong.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String error() {
    return error;
  }

  /**
   * The newspapers.
   *
   * @return the value; empty if it is absent
   */
  public List<Paper> papers() {
    return papers == null ? List.of() : papers;
  }

  /**
   * What to know.
   *
   * @return the value; empty if it is absent
   */
  public List<Note> notes() {
    return notes == null ? List.of() : notes;
  }

  /** {@return the additional properties in their order, with exact numbers} */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** {@return the requested number; null in a result that was not received} */
  public @Nullable Integer requestedQuantity() {
    return requestedQuantity;
  }

  /** {@return whether the vendor delivered the requested number} */
  public boolean isComplete() {
    return requestedQuantity == null || papers().size() >= requestedQuantity;
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
   * <p>The requested number is its member {@code requestedQuantity}.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(OrderResultJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.result = this.result;
    builder.error = this.error;
    builder.papers = this.papers;
    builder.notes = this.notes;
    builder.additionalProperties.putAll(additionalProperties);
    builder.requestedQuantity = this.requestedQuantity;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderResult that
        && Objects.equals(this.result, that.result)
        && Objects.equals(this.error, that.error)
        && Objects.equals(this.papers, that.papers)
        && Objects.equals(this.notes, that.notes)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.result, this.error, this.papers, this.notes, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "OrderResult[", "]")
        .add("result=" + result)
        .add("error=" + error)
        .add("papers=" + papers)
        .add("notes=" + notes)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link OrderResult}. */
  public static final class Builder {

    @Nullable String result;
    @Nullable String error;
    @Nullable List<Paper> papers;
    @Nullable List<Note> notes;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();
    @Nullable Integer requestedQuantity;

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
     * What went wrong.
     *
     * @param error the value, or null for none
     * @return this builder
     */
    public Builder error(@Nullable String error) {
      this.error = error;
      additionalProperties.remove("ERROR");
      return this;
    }

    /**
     * The newspapers.
     *
     * @param papers the value, or null for none
     * @return this builder
     */
    public Builder papers(@Nullable List<Paper> papers) {
      this.papers = papers;
      additionalProperties.remove("PAPERS");
      return this;
    }

    /**
     * What to know.
     *
     * @param notes the value, or null for none
     * @return this builder
     */
    public Builder notes(@Nullable List<Note> notes) {
      this.notes = notes;
      additionalProperties.remove("NOTE");
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
    public OrderResult build() {
      return new OrderResult(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    OrderResult read() throws MalformedResponseException {
      return new OrderResult(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable OrderResult readOrNull() {
      return new OrderResult(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
