package example.torture;

import dev.inward.ContractValue;
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

/** Merged of three. */
public final class Derived extends ContractValue {

  final String id;
  final @Nullable String created;
  final String own;
  final Map<String, @Nullable Object> additionalProperties;

  private Derived(Builder builder, Map<String, @Nullable Object> additionalProperties) {
    this.id = Validation.required("id", builder.id);
    this.created = builder.created;
    this.own = Validation.required("own", builder.own);
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
  public static Derived fromJson(String json) {
    return JsonInput.parse(json, "Derived", DerivedJsonAdapter.INSTANCE);
  }

  /**
   * Says more about the id.
   *
   * @return the value
   */
  public String id() {
    return id;
  }

  /**
   * The vendor's "created".
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String created() {
    return created;
  }

  /**
   * The vendor's "own".
   *
   * @return the value
   */
  public String own() {
    return own;
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
    return JsonOutput.text(DerivedJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.created = this.created;
    builder.own = this.own;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Derived that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.created, that.created)
        && Objects.equals(this.own, that.own)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.created, this.own, this.additionalProperties);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Derived[", "]")
        .add("id=" + id)
        .add("created=" + created)
        .add("own=" + own)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Derived}. */
  public static final class Builder {

    @Nullable String id;
    @Nullable String created;
    @Nullable String own;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Says more about the id.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = id;
      additionalProperties.remove("id");
      return this;
    }

    /**
     * The vendor's "created".
     *
     * @param created the value, or null for none
     * @return this builder
     */
    public Builder created(@Nullable String created) {
      this.created = created;
      additionalProperties.remove("created");
      return this;
    }

    /**
     * The vendor's "own".
     *
     * @param own the value
     * @return this builder
     */
    public Builder own(String own) {
      this.own = own;
      additionalProperties.remove("own");
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
    public Derived build() {
      return new Derived(this, AdditionalProperties.copy(additionalProperties));
    }

    /** {@return a received value, whose required members must be present} */
    Derived read() throws MalformedResponseException {
      JsonInput.require(id, "id");
      JsonInput.require(own, "own");
      return new Derived(this, AdditionalProperties.compact(additionalProperties));
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Derived readOrNull() {
      return id == null || own == null
          ? null
          : new Derived(this, AdditionalProperties.compact(additionalProperties));
    }
  }
}
