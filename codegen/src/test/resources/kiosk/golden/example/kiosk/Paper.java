package example.kiosk;

import dev.inward.ContractValue;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A newspaper. */
public final class Paper extends ContractValue {

  final @Nullable String title;
  final @Nullable BigDecimal price;
  final Map<String, @Nullable Object> additionalProperties;

  private Paper(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.title = builder.title;
    this.price = builder.price;
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
  public static Paper fromJson(String json) {
    return JsonInput.parse(json, "Paper", PaperJsonAdapter.INSTANCE);
  }

  /**
   * Its name.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String title() {
    return title;
  }

  /**
   * In cents, with fractions.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable BigDecimal price() {
    return price;
  }

  /** {@return {@link #price} divided by 100, exactly, or null if it is absent} */
  public @Nullable BigDecimal euros() {
    return price == null ? null : price.movePointLeft(2);
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
    return JsonOutput.text(PaperJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.title = this.title;
    builder.price = this.price;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Paper that
        && Objects.equals(this.title, that.title)
        && Objects.equals(Scalars.normalized(this.price), Scalars.normalized(that.price))
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.title, Scalars.normalized(this.price), this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Paper[", "]")
        .add("title=" + title)
        .add("price=" + price)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Paper}. */
  public static final class Builder {

    @Nullable String title;
    @Nullable BigDecimal price;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Its name.
     *
     * @param title the value, or null for none
     * @return this builder
     */
    public Builder title(@Nullable String title) {
      this.title = title;
      additionalProperties.remove("TITLE");
      return this;
    }

    /**
     * In cents, with fractions.
     *
     * @param price the value, or null for none
     * @return this builder
     */
    public Builder price(@Nullable BigDecimal price) {
      this.price = price;
      additionalProperties.remove("PRICE");
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
    public Paper build() {
      return new Paper(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Paper read() throws MalformedResponseException {
      return new Paper(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Paper readOrNull() {
      return new Paper(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
