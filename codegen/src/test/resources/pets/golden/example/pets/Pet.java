package example.pets;

import dev.inward.ContractValue;
import dev.inward.Experimental;
import dev.inward.RawResponse;
import dev.inward.Scalar;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A pet. */
public final class Pet extends ContractValue {

  final Scalar id;
  final String name;
  final @Nullable Species species;
  final @Nullable BigDecimal price;
  final @Nullable String born;
  final boolean hasBorn;
  final @Nullable Home home;
  final @Nullable List<Pet> parents;
  final @Nullable Map<String, BigDecimal> weights;
  final @Nullable String chipCode;
  final @Nullable Boolean sold;
  final Map<String, @Nullable Object> additionalProperties;
  private final @Nullable RawResponse rawResponse;

  private Pet(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.id = Validation.required("id", builder.id);
    this.name = Validation.required("name", builder.name);
    this.species = builder.species;
    this.price = builder.price;
    this.born = builder.born;
    this.hasBorn = builder.hasBorn;
    this.home = builder.home;
    this.parents = builder.parents == null ? null : Validation.list("parents", builder.parents);
    this.weights =
        builder.weights == null
            ? null
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.weights));
    this.chipCode = builder.chipCode;
    this.sold = builder.sold;
    this.additionalProperties = additionalProperties;
    this.rawResponse = null;
  }

  private Pet(Pet value, RawResponse rawResponse) {
    this.id = value.id;
    this.name = value.name;
    this.species = value.species;
    this.price = value.price;
    this.born = value.born;
    this.hasBorn = value.hasBorn;
    this.home = value.home;
    this.parents = value.parents;
    this.weights = value.weights;
    this.chipCode = value.chipCode;
    this.sold = value.sold;
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
  public static Pet fromJson(String json) {
    return JsonInput.parse(json, "Pet", PetJsonAdapter.INSTANCE);
  }

  /** {@return the value with the response that it was read from} */
  static Pet received(Pet value, RawResponse rawResponse) {
    return new Pet(value, rawResponse);
  }

  /**
   * The number.
   *
   * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
   * sent, and {@link Scalar#of} takes either.
   *
   * @return the value
   */
  public Scalar id() {
    return id;
  }

  /**
   * What it listens to.
   *
   * <p>Source: a sample in the document.
   *
   * @return the value
   */
  public String name() {
    return name;
  }

  /**
   * A kind of animal.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Species species() {
    return species;
  }

  /**
   * In euros.
   *
   * <p><b>Experimental</b>: Seen once.
   *
   * @return the value, or null if it is absent
   */
  @Experimental("Seen once.")
  public @Nullable BigDecimal price() {
    return price;
  }

  /**
   * The day of birth, if known.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String born() {
    return born;
  }

  /** {@return whether {@link #born} was given, if only as null} */
  public boolean hasBorn() {
    return hasBorn;
  }

  /**
   * Where a pet lives.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Home home() {
    return home;
  }

  /**
   * Its parents.
   *
   * @return the value; empty if it is absent
   */
  public List<Pet> parents() {
    return parents == null ? List.of() : parents;
  }

  /**
   * Its weight by month.
   *
   * @return the value; empty if it is absent
   */
  public Map<String, BigDecimal> weights() {
    return weights == null ? Map.of() : weights;
  }

  /**
   * The code of its chip.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String chipCode() {
    return chipCode;
  }

  /**
   * Whether it is gone.
   *
   * @return the value, or null if it is absent
   * @deprecated the vendor no longer offers it
   */
  @Deprecated
  public @Nullable Boolean sold() {
    return sold;
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
    return JsonOutput.text(PetJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.name = this.name;
    builder.species = this.species;
    builder.price = this.price;
    builder.born = this.born;
    builder.hasBorn = this.hasBorn;
    builder.home = this.home;
    builder.parents = this.parents;
    builder.weights = this.weights;
    builder.chipCode = this.chipCode;
    builder.sold = this.sold;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pet that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.species, that.species)
        && Objects.equals(Scalars.normalized(this.price), Scalars.normalized(that.price))
        && Objects.equals(this.born, that.born)
        && Objects.equals(this.home, that.home)
        && Objects.equals(this.parents, that.parents)
        && Objects.equals(this.weights, that.weights)
        && Objects.equals(this.chipCode, that.chipCode)
        && Objects.equals(this.sold, that.sold)
        && Objects.equals(this.hasBorn, that.hasBorn)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.id,
        this.name,
        this.species,
        Scalars.normalized(this.price),
        this.born,
        this.home,
        this.parents,
        this.weights,
        this.chipCode,
        this.sold,
        this.hasBorn,
        this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Pet[", "]")
        .add("id=" + id)
        .add("name=" + name)
        .add("species=" + species)
        .add("price=" + price)
        .add("born=" + born)
        .add("home=" + home)
        .add("parents=" + parents)
        .add("weights=" + weights)
        .add("chipCode=***")
        .add("sold=" + sold)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Pet}. */
  public static final class Builder {

    @Nullable Scalar id;
    @Nullable String name;
    @Nullable Species species;
    @Nullable BigDecimal price;
    @Nullable String born;
    boolean hasBorn;
    @Nullable Home home;
    @Nullable List<Pet> parents;
    @Nullable Map<String, BigDecimal> weights;
    @Nullable String chipCode;
    @Nullable Boolean sold;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The number.
     *
     * <p>It may be a string or a number: {@link Scalar#toString()} returns the characters that are
     * sent, and {@link Scalar#of} takes either.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(Scalar id) {
      this.id = id;
      additionalProperties.remove("id");
      return this;
    }

    /**
     * What it listens to.
     *
     * <p>Source: a sample in the document.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = name;
      additionalProperties.remove("name");
      return this;
    }

    /**
     * A kind of animal.
     *
     * @param species the value, or null for none
     * @return this builder
     */
    public Builder species(@Nullable Species species) {
      this.species = species;
      additionalProperties.remove("species");
      return this;
    }

    /**
     * In euros.
     *
     * <p><b>Experimental</b>: Seen once.
     *
     * @param price the value, or null for none
     * @return this builder
     */
    @Experimental("Seen once.")
    public Builder price(@Nullable BigDecimal price) {
      this.price = price;
      additionalProperties.remove("price");
      return this;
    }

    /**
     * The day of birth, if known.
     *
     * @param born the value, or null for none
     * @return this builder
     */
    public Builder born(@Nullable String born) {
      this.born = born;
      this.hasBorn = true;
      additionalProperties.remove("born");
      return this;
    }

    /**
     * Where a pet lives.
     *
     * @param home the value, or null for none
     * @return this builder
     */
    public Builder home(@Nullable Home home) {
      this.home = home;
      additionalProperties.remove("home");
      return this;
    }

    /**
     * Its parents.
     *
     * @param parents the value, or null for none
     * @return this builder
     */
    public Builder parents(@Nullable List<Pet> parents) {
      this.parents = parents;
      additionalProperties.remove("parents");
      return this;
    }

    /**
     * Its weight by month.
     *
     * @param weights the value, or null for none
     * @return this builder
     */
    public Builder weights(@Nullable Map<String, BigDecimal> weights) {
      this.weights = weights;
      additionalProperties.remove("weights");
      return this;
    }

    /**
     * The code of its chip.
     *
     * @param chipCode the value, or null for none
     * @return this builder
     */
    public Builder chipCode(@Nullable String chipCode) {
      this.chipCode = chipCode;
      additionalProperties.remove("chipCode");
      return this;
    }

    /**
     * Whether it is gone.
     *
     * @param sold the value, or null for none
     * @return this builder
     * @deprecated the vendor no longer offers it
     */
    @Deprecated
    public Builder sold(@Nullable Boolean sold) {
      this.sold = sold;
      additionalProperties.remove("SOLD_OUT");
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
    public Pet build() {
      check();
      return new Pet(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Pet read() throws MalformedResponseException {
      JsonInput.require(id, "id");
      JsonInput.require(name, "name");
      return new Pet(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Pet readOrNull() {
      return id == null || name == null
          ? null
          : new Pet(this, AdditionalProperties.compact(additionalProperties));
    }

    private void check() {
      Validation.minimum("price", price, "0");
    }
  }
}
