package example.pets;

import dev.inward.ContractValue;
import dev.inward.RawBody;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Validation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A pet was born. */
public final class Birth extends ContractValue {

  final @Nullable Pet pet;
  final Map<String, @Nullable Object> additionalProperties;

  private Birth(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.pet = builder.pet;
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
  public static Birth fromJson(String json) {
    return JsonInput.parse(json, "Birth", BirthJsonAdapter.INSTANCE);
  }

  /**
   * Reads the body of a webhook's request.
   *
   * @param json the body, as the vendor sent it
   * @return the value
   * @throws IllegalArgumentException if it cannot be read; the text names the member at fault and
   *     does not repeat the body
   */
  public static Birth parse(String json) {
    return fromJson(json);
  }

  /**
   * Reads the body of a webhook's request, decoded as {@link RawBody} says.
   *
   * @param body the body, as the vendor sent it
   * @param contentType the value of the header {@code Content-Type}, or null if there is none
   * @return the value
   * @throws IllegalArgumentException if it cannot be read; the text names the member at fault and
   *     does not repeat the body
   */
  public static Birth parse(byte[] body, @Nullable String contentType) {
    return parse(
        RawBody.of(ByteString.of(Objects.requireNonNull(body, "body")), contentType).text());
  }

  /**
   * A pet.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Pet pet() {
    return pet;
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
    return JsonOutput.text(BirthJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.pet = this.pet;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Birth that
        && Objects.equals(this.pet, that.pet)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.pet, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Birth[", "]")
        .add("pet=" + pet)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Birth}. */
  public static final class Builder {

    @Nullable Pet pet;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * A pet.
     *
     * @param pet the value, or null for none
     * @return this builder
     */
    public Builder pet(@Nullable Pet pet) {
      this.pet = pet;
      additionalProperties.remove("pet");
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
    public Birth build() {
      return new Birth(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Birth read() throws MalformedResponseException {
      return new Birth(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Birth readOrNull() {
      return new Birth(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
