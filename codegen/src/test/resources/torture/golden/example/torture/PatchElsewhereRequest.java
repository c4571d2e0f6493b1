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

/** Request for {@link TortureClient#patchElsewhere}. */
public final class PatchElsewhereRequest extends ContractValue {

  final @Nullable String needed;
  final @Nullable String extra;
  final Map<String, @Nullable Object> additionalProperties;

  private PatchElsewhereRequest(
      Builder builder, Map<String, @Nullable Object> additionalProperties) {
    if (
        builder.needed != null
            || builder.extra != null
            || !builder.additionalProperties.isEmpty()) {
      Validation.required("needed", builder.needed);
    }
    this.needed = builder.needed;
    this.extra = builder.extra;
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
  public static PatchElsewhereRequest fromJson(String json) {
    return JsonInput.parse(
        json, "PatchElsewhereRequest", PatchElsewhereRequestJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "needed".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String needed() {
    return needed;
  }

  /**
   * The vendor's "extra".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String extra() {
    return extra;
  }

  /** {@return the additional properties in their order, with exact numbers} */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** {@return whether the request has a body} */
  boolean sendsBody() {
    return needed != null || extra != null || !additionalProperties.isEmpty();
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(PatchElsewhereRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.needed = this.needed;
    builder.extra = this.extra;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PatchElsewhereRequest that
        && Objects.equals(this.needed, that.needed)
        && Objects.equals(this.extra, that.extra)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.needed, this.extra, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "PatchElsewhereRequest[", "]")
        .add("needed=" + needed)
        .add("extra=" + extra)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link PatchElsewhereRequest}. */
  public static final class Builder {

    @Nullable String needed;
    @Nullable String extra;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The vendor's "needed".
     *
     * @param needed the value, or null for none
     * @return this builder
     */
    public Builder needed(@Nullable String needed) {
      this.needed = needed;
      return this;
    }

    /**
     * The vendor's "extra".
     *
     * @param extra the value, or null for none
     * @return this builder
     */
    public Builder extra(@Nullable String extra) {
      this.extra = extra;
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
    public PatchElsewhereRequest build() {
      return new PatchElsewhereRequest(this, AdditionalProperties.copy(additionalProperties));
    }
  }
}
