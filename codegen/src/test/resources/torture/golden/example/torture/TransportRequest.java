package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Validation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Request for {@link TortureClient#transportCall}. */
public final class TransportRequest extends ContractValue {

  final @Nullable Long x;
  final @Nullable Long y;
  final Map<String, @Nullable Object> additionalProperties;

  private TransportRequest(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.x = builder.x;
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
   * @param json JSON with the members that {@link #toJson()} names, and no others
   * @return the request
   * @throws IllegalArgumentException if it cannot be read as a whole, or if a value is missing or
   *     not allowed; the text names the member and does not repeat the JSON
   */
  public static TransportRequest fromJson(String json) {
    return JsonInput.parse(json, "TransportRequest", TransportRequestJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "x".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Long x() {
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
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(TransportRequestJsonAdapter.INSTANCE, this);
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
    return other instanceof TransportRequest that
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
    return new StringJoiner(", ", "TransportRequest[", "]")
        .add("x=" + x)
        .add("y=" + y)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link TransportRequest}. */
  public static final class Builder {

    @Nullable Long x;
    @Nullable Long y;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The vendor's "x".
     *
     * @param x the value, or null for none
     * @return this builder
     */
    public Builder x(@Nullable Long x) {
      this.x = x;
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
    public TransportRequest build() {
      return new TransportRequest(this, AdditionalProperties.copy(additionalProperties));
    }
  }
}
