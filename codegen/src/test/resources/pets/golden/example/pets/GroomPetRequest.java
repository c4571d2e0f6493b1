package example.pets;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Request for {@link PetsClient#groomPet}. */
public final class GroomPetRequest {

  private static final Pattern PET_ID_PATTERN = Pattern.compile("^[0-9]+\\z");

  final String petId;

  private GroomPetRequest(Builder builder) {
    Validation.pathSegment("petId", Scalars.text(builder.petId));
    Validation.length("petId", builder.petId, 1, Integer.MAX_VALUE);
    Validation.pattern(
        "petId", builder.petId, PET_ID_PATTERN, "is not of the form that the vendor takes");
    this.petId = Validation.required("petId", builder.petId);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The pet's number, with its leading zeros. */
  public String petId() {
    return petId;
  }

  /** Returns a builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.petId = this.petId;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GroomPetRequest that && Objects.equals(this.petId, that.petId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.petId);
  }

  /** Shows the values, but no secrets and only the names of additional properties. */
  @Override
  public String toString() {
    return new StringJoiner(", ", "GroomPetRequest[", "]").add("petId=" + petId).toString();
  }

  /** Collects the values of a {@link GroomPetRequest}. */
  public static final class Builder {

    @Nullable String petId;

    private Builder() {}

    /** The pet's number, with its leading zeros. */
    public Builder petId(String petId) {
      this.petId = petId;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public GroomPetRequest build() {
      return new GroomPetRequest(this);
    }
  }
}
