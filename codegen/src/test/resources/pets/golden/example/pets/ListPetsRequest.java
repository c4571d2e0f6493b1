package example.pets;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Request for {@link PetsClient#listPets}. */
public final class ListPetsRequest extends ContractValue {

  final @Nullable List<String> tags;
  final @Nullable Integer limit;

  private ListPetsRequest(Builder builder) {
    Validation.noControlCharacters("limit", Scalars.text(builder.limit));
    Validation.minimum("limit", builder.limit, "1");
    Validation.maximum("limit", builder.limit, "100");
    this.tags = builder.tags == null ? null : Validation.list("tags", builder.tags);
    this.limit = builder.limit;
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
  public static ListPetsRequest fromJson(String json) {
    return JsonInput.parse(json, "ListPetsRequest", ListPetsRequestJsonAdapter.INSTANCE);
  }

  /**
   * Only pets that have all of these tags.
   *
   * @return the value; empty if it is absent
   */
  public List<String> tags() {
    return tags == null ? List.of() : tags;
  }

  /**
   * How many to list.
   *
   * <p>The vendor's default is {@code 20}.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Integer limit() {
    return limit;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(ListPetsRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.tags = this.tags;
    builder.limit = this.limit;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListPetsRequest that
        && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.limit, that.limit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.tags, this.limit);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "ListPetsRequest[", "]")
        .add("tags=" + tags)
        .add("limit=" + limit)
        .toString();
  }

  /** Collects the values of a {@link ListPetsRequest}. */
  public static final class Builder {

    @Nullable List<String> tags;
    @Nullable Integer limit;

    private Builder() {}

    /**
     * Only pets that have all of these tags.
     *
     * @param tags the value, or null for none
     * @return this builder
     */
    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags;
      return this;
    }

    /**
     * How many to list.
     *
     * <p>The vendor's default is {@code 20}.
     *
     * @param limit the value, or null for none
     * @return this builder
     */
    public Builder limit(@Nullable Integer limit) {
      this.limit = limit;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public ListPetsRequest build() {
      return new ListPetsRequest(this);
    }
  }
}
