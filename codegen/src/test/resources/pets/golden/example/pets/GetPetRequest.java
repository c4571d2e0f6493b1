package example.pets;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Request for {@link PetsClient#getPet}. */
public final class GetPetRequest extends ContractValue {

  private static final Pattern PET_ID_PATTERN = Pattern.compile("^[0-9]+\\z");

  final String petId;

  private GetPetRequest(Builder builder) {
    Validation.pathSegment("petId", Scalars.text(builder.petId));
    Validation.length("petId", builder.petId, 1, Integer.MAX_VALUE);
    Validation.pattern("petId", builder.petId, PET_ID_PATTERN, "must match ^[0-9]+$");
    this.petId = Validation.required("petId", builder.petId);
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
  public static GetPetRequest fromJson(String json) {
    return JsonInput.parse(json, "GetPetRequest", GetPetRequestJsonAdapter.INSTANCE);
  }

  /**
   * The pet's number, with its leading zeros.
   *
   * @return the value
   */
  public String petId() {
    return petId;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(GetPetRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.petId = this.petId;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GetPetRequest that && Objects.equals(this.petId, that.petId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.petId);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "GetPetRequest[", "]").add("petId=" + petId).toString();
  }

  /** Collects the values of a {@link GetPetRequest}. */
  public static final class Builder {

    @Nullable String petId;

    private Builder() {}

    /**
     * The pet's number, with its leading zeros.
     *
     * @param petId the value
     * @return this builder
     */
    public Builder petId(String petId) {
      this.petId = petId;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public GetPetRequest build() {
      return new GetPetRequest(this);
    }
  }
}
