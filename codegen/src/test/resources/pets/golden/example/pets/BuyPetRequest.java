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

/**
 * Request for {@link PetsClient#buyPet}.
 *
 * <p>The pet to buy.
 */
public final class BuyPetRequest extends ContractValue {

  private static final Pattern CONDITION_1 = Pattern.compile("^[^\\n\\r\\u2028\\u2029]+ [0-9]+\\z");

  final String id;
  final @Nullable BuyPetDelivery delivery;
  final @Nullable String address;
  final @Nullable String notifyUrl;
  final @Nullable String nickname;

  private BuyPetRequest(Builder builder) {
    Validation.length("id", builder.id, 1, Integer.MAX_VALUE);
    Validation.length("nickname", builder.nickname, 0, 20);
    if (Scalars.sameText("1", builder.delivery)) {
      Validation.pattern(
          "address",
          builder.address,
          CONDITION_1,
          "is refused: a pet comes by post only to a street and a house number");
    }
    this.id = Validation.required("id", builder.id);
    this.delivery = builder.delivery;
    this.address = builder.address;
    this.notifyUrl = builder.notifyUrl;
    this.nickname = builder.nickname;
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
  public static BuyPetRequest fromJson(String json) {
    return JsonInput.parse(json, "BuyPetRequest", BuyPetRequestJsonAdapter.INSTANCE);
  }

  /**
   * The pet's number.
   *
   * @return the value
   */
  public String id() {
    return id;
  }

  /**
   * How it comes: 1 by post, 2 by itself.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable BuyPetDelivery delivery() {
    return delivery;
  }

  /**
   * Where it goes.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String address() {
    return address;
  }

  /**
   * Where to tell about births.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String notifyUrl() {
    return notifyUrl;
  }

  /**
   * What it is to listen to.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String nickname() {
    return nickname;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(BuyPetRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = this.id;
    builder.delivery = this.delivery;
    builder.address = this.address;
    builder.notifyUrl = this.notifyUrl;
    builder.nickname = this.nickname;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BuyPetRequest that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.delivery, that.delivery)
        && Objects.equals(this.address, that.address)
        && Objects.equals(this.notifyUrl, that.notifyUrl)
        && Objects.equals(this.nickname, that.nickname);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.delivery, this.address, this.notifyUrl, this.nickname);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "BuyPetRequest[", "]")
        .add("id=" + id)
        .add("delivery=" + delivery)
        .add("address=" + address)
        .add("notifyUrl=" + notifyUrl)
        .add("nickname=" + nickname)
        .toString();
  }

  /** Collects the values of a {@link BuyPetRequest}. */
  public static final class Builder {

    @Nullable String id;
    @Nullable BuyPetDelivery delivery;
    @Nullable String address;
    @Nullable String notifyUrl;
    @Nullable String nickname;

    private Builder() {}

    /**
     * The pet's number.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /**
     * How it comes: 1 by post, 2 by itself.
     *
     * @param delivery the value, or null for none
     * @return this builder
     */
    public Builder delivery(@Nullable BuyPetDelivery delivery) {
      this.delivery = delivery;
      return this;
    }

    /**
     * Where it goes.
     *
     * @param address the value, or null for none
     * @return this builder
     */
    public Builder address(@Nullable String address) {
      this.address = address;
      return this;
    }

    /**
     * Where to tell about births.
     *
     * @param notifyUrl the value, or null for none
     * @return this builder
     */
    public Builder notifyUrl(@Nullable String notifyUrl) {
      this.notifyUrl = notifyUrl;
      return this;
    }

    /**
     * What it is to listen to.
     *
     * @param nickname the value, or null for none
     * @return this builder
     */
    public Builder nickname(@Nullable String nickname) {
      this.nickname = nickname;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public BuyPetRequest build() {
      return new BuyPetRequest(this);
    }
  }
}
