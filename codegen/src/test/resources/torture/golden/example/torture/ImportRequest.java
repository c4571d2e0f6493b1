package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Request for {@link TortureClient#importCall}. */
public final class ImportRequest extends ContractValue {

  final String operation;
  final @Nullable Integer body;
  final @Nullable String authorization;
  final @Nullable String cookie;
  final @Nullable String apiKey;
  final @Nullable String settings;
  final @Nullable String request;
  final @Nullable String response;
  final @Nullable String api;
  final @Nullable String body2;

  private ImportRequest(Builder builder) {
    Validation.pathSegment("operation", Scalars.text(builder.operation));
    Validation.noControlCharacters("body", Scalars.text(builder.body));
    Validation.noControlCharacters("authorization", Scalars.text(builder.authorization));
    Validation.noControlCharacters("cookie", Scalars.text(builder.cookie));
    Validation.noControlCharacters("apiKey", Scalars.text(builder.apiKey));
    Validation.noControlCharacters("settings", Scalars.text(builder.settings));
    Validation.noControlCharacters("request", Scalars.text(builder.request));
    Validation.noControlCharacters("response", Scalars.text(builder.response));
    Validation.noControlCharacters("api", Scalars.text(builder.api));
    this.operation = Validation.required("operation", builder.operation);
    this.body = builder.body;
    this.authorization = builder.authorization;
    this.cookie = builder.cookie;
    this.apiKey = builder.apiKey;
    this.settings = builder.settings;
    this.request = builder.request;
    this.response = builder.response;
    this.api = builder.api;
    this.body2 = builder.body2;
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json JSON with the members that {@link #toJson()} names, and no others
   * @return the request
   * @throws IllegalArgumentException if it cannot be read as a whole, or if a value is missing or
   *     not allowed; the text names the member and does not repeat the JSON
   */
  public static ImportRequest fromJson(String json) {
    return JsonInput.parse(json, "ImportRequest", ImportRequestJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "operation".
   *
   * @return the value
   */
  public String operation() {
    return operation;
  }

  /**
   * Of the operation.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Integer body() {
    return body;
  }

  /**
   * The vendor's "authorization".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String authorization() {
    return authorization;
  }

  /**
   * The vendor's "cookie".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String cookie() {
    return cookie;
  }

  /**
   * The vendor's "apiKey".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String apiKey() {
    return apiKey;
  }

  /**
   * The vendor's "settings".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String settings() {
    return settings;
  }

  /**
   * The vendor's "request".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String request() {
    return request;
  }

  /**
   * The vendor's "response".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String response() {
    return response;
  }

  /**
   * The vendor's "api".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String api() {
    return api;
  }

  /**
   * The vendor's "body".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String body2() {
    return body2;
  }

  /**
   * Returns the whole request as JSON. Its members have the names of the builder's methods.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(ImportRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.operation = this.operation;
    builder.body = this.body;
    builder.authorization = this.authorization;
    builder.cookie = this.cookie;
    builder.apiKey = this.apiKey;
    builder.settings = this.settings;
    builder.request = this.request;
    builder.response = this.response;
    builder.api = this.api;
    builder.body2 = this.body2;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImportRequest that
        && Objects.equals(this.operation, that.operation)
        && Objects.equals(this.body, that.body)
        && Objects.equals(this.authorization, that.authorization)
        && Objects.equals(this.cookie, that.cookie)
        && Objects.equals(this.apiKey, that.apiKey)
        && Objects.equals(this.settings, that.settings)
        && Objects.equals(this.request, that.request)
        && Objects.equals(this.response, that.response)
        && Objects.equals(this.api, that.api)
        && Objects.equals(this.body2, that.body2);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.operation,
        this.body,
        this.authorization,
        this.cookie,
        this.apiKey,
        this.settings,
        this.request,
        this.response,
        this.api,
        this.body2);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "ImportRequest[", "]")
        .add("operation=" + operation)
        .add("body=" + body)
        .add("authorization=" + authorization)
        .add("cookie=" + cookie)
        .add("apiKey=" + apiKey)
        .add("settings=" + settings)
        .add("request=" + request)
        .add("response=" + response)
        .add("api=" + api)
        .add("body2=" + body2)
        .toString();
  }

  /** Collects the values of a {@link ImportRequest}. */
  public static final class Builder {

    @Nullable String operation;
    @Nullable Integer body;
    @Nullable String authorization;
    @Nullable String cookie;
    @Nullable String apiKey;
    @Nullable String settings;
    @Nullable String request;
    @Nullable String response;
    @Nullable String api;
    @Nullable String body2;

    private Builder() {}

    /**
     * The vendor's "operation".
     *
     * @param operation the value
     * @return this builder
     */
    public Builder operation(String operation) {
      this.operation = operation;
      return this;
    }

    /**
     * Of the operation.
     *
     * @param body the value, or null for none
     * @return this builder
     */
    public Builder body(@Nullable Integer body) {
      this.body = body;
      return this;
    }

    /**
     * The vendor's "authorization".
     *
     * @param authorization the value, or null for none
     * @return this builder
     */
    public Builder authorization(@Nullable String authorization) {
      this.authorization = authorization;
      return this;
    }

    /**
     * The vendor's "cookie".
     *
     * @param cookie the value, or null for none
     * @return this builder
     */
    public Builder cookie(@Nullable String cookie) {
      this.cookie = cookie;
      return this;
    }

    /**
     * The vendor's "apiKey".
     *
     * @param apiKey the value, or null for none
     * @return this builder
     */
    public Builder apiKey(@Nullable String apiKey) {
      this.apiKey = apiKey;
      return this;
    }

    /**
     * The vendor's "settings".
     *
     * @param settings the value, or null for none
     * @return this builder
     */
    public Builder settings(@Nullable String settings) {
      this.settings = settings;
      return this;
    }

    /**
     * The vendor's "request".
     *
     * @param request the value, or null for none
     * @return this builder
     */
    public Builder request(@Nullable String request) {
      this.request = request;
      return this;
    }

    /**
     * The vendor's "response".
     *
     * @param response the value, or null for none
     * @return this builder
     */
    public Builder response(@Nullable String response) {
      this.response = response;
      return this;
    }

    /**
     * The vendor's "api".
     *
     * @param api the value, or null for none
     * @return this builder
     */
    public Builder api(@Nullable String api) {
      this.api = api;
      return this;
    }

    /**
     * The vendor's "body".
     *
     * @param body2 the value, or null for none
     * @return this builder
     */
    public Builder body2(@Nullable String body2) {
      this.body2 = body2;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public ImportRequest build() {
      return new ImportRequest(this);
    }
  }
}
