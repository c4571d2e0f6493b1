package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Members that are named, and others that are numbers. */
public final class Counts extends ContractValue {

  final @Nullable Integer total;
  final Map<String, Long> additionalProperties;

  private Counts(Builder builder, Map<String, Long> additionalProperties) {
    this.total = builder.total;
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
  public static Counts fromJson(String json) {
    return JsonInput.parse(json, "Counts", CountsJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "total".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Integer total() {
    return total;
  }

  /** {@return the additional properties in their order, with exact numbers} */
  public Map<String, Long> additionalProperties() {
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
    return JsonOutput.text(CountsJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.total = this.total;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Counts that
        && Objects.equals(this.total, that.total)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.total, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Counts[", "]")
        .add("total=" + total)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Counts}. */
  public static final class Builder {

    @Nullable Integer total;
    final Map<String, Long> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The vendor's "total".
     *
     * @param total the value, or null for none
     * @return this builder
     */
    public Builder total(@Nullable Integer total) {
      this.total = total;
      return this;
    }

    /**
     * Adds an additional property.
     *
     * @param name a name that the contract does not know
     * @param value its value
     * @return this builder
     */
    public Builder additionalProperty(String name, Long value) {
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
    public Counts build() {
      return new Counts(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Counts read() throws MalformedResponseException {
      return new Counts(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Counts readOrNull() {
      return new Counts(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
