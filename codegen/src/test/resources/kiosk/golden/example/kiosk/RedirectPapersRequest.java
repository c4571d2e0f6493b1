package example.kiosk;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Request for {@link KioskClient#redirectPapers}.
 *
 * <p>Which newspapers, and where to.
 */
public final class RedirectPapersRequest extends ContractValue {

  final @Nullable String byKind;
  final @Nullable String byTitle;
  final @Nullable String door;
  final @Nullable String box;
  final @Nullable String shop;
  final @Nullable String phone;

  private RedirectPapersRequest(Builder builder) {
    Validation.xmlText("byKind", Scalars.text(builder.byKind));
    Validation.xmlText("byTitle", Scalars.text(builder.byTitle));
    Validation.xmlText("door", Scalars.text(builder.door));
    Validation.xmlText("box", Scalars.text(builder.box));
    Validation.xmlText("shop", Scalars.text(builder.shop));
    Validation.xmlText("phone", Scalars.text(builder.phone));
    if (builder.phone == null && !builder.withoutPhone) {
      throw Validation.refused(
          "phone", "must be given, or withoutPhone() called: Nobody is called any more.");
    }
    if (builder.byKind == null && builder.byTitle == null) {
      throw Validation.refused(
          "byKind or byTitle", "must be given: without them, all newspapers would go");
    }
    if (builder.door == null && builder.box == null && builder.shop == null) {
      throw Validation.refused("door, box or shop", "must be given: they go to one place");
    }
    if (
        (builder.door != null && builder.box != null)
            || (builder.door != null && builder.shop != null)
            || (builder.box != null && builder.shop != null)) {
      throw Validation.refused("door, box or shop", "must be given alone: they go to one place");
    }
    this.byKind = builder.byKind;
    this.byTitle = builder.byTitle;
    this.door = builder.door;
    this.box = builder.box;
    this.shop = builder.shop;
    this.phone = builder.phone;
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
  public static RedirectPapersRequest fromJson(String json) {
    return JsonInput.parse(
        json, "RedirectPapersRequest", RedirectPapersRequestJsonAdapter.INSTANCE);
  }

  /**
   * Those of a kind.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String byKind() {
    return byKind;
  }

  /**
   * Those of a title.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String byTitle() {
    return byTitle;
  }

  /**
   * To a door.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String door() {
    return door;
  }

  /**
   * To a box.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String box() {
    return box;
  }

  /**
   * To a shop.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String shop() {
    return shop;
  }

  /**
   * Whom to call.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String phone() {
    return phone;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(RedirectPapersRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.byKind = this.byKind;
    builder.byTitle = this.byTitle;
    builder.door = this.door;
    builder.box = this.box;
    builder.shop = this.shop;
    builder.phone = this.phone;
    builder.withoutPhone = this.phone == null;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RedirectPapersRequest that
        && Objects.equals(this.byKind, that.byKind)
        && Objects.equals(this.byTitle, that.byTitle)
        && Objects.equals(this.door, that.door)
        && Objects.equals(this.box, that.box)
        && Objects.equals(this.shop, that.shop)
        && Objects.equals(this.phone, that.phone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.byKind, this.byTitle, this.door, this.box, this.shop, this.phone);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "RedirectPapersRequest[", "]")
        .add("byKind=" + byKind)
        .add("byTitle=" + byTitle)
        .add("door=" + door)
        .add("box=" + box)
        .add("shop=" + shop)
        .add("phone=" + phone)
        .toString();
  }

  /** Collects the values of a {@link RedirectPapersRequest}. */
  public static final class Builder {

    @Nullable String byKind;
    @Nullable String byTitle;
    @Nullable String door;
    @Nullable String box;
    @Nullable String shop;
    @Nullable String phone;
    boolean withoutPhone;

    private Builder() {}

    /**
     * Those of a kind.
     *
     * @param byKind the value, or null for none
     * @return this builder
     */
    public Builder byKind(@Nullable String byKind) {
      this.byKind = byKind;
      return this;
    }

    /**
     * Those of a title.
     *
     * @param byTitle the value, or null for none
     * @return this builder
     */
    public Builder byTitle(@Nullable String byTitle) {
      this.byTitle = byTitle;
      return this;
    }

    /**
     * To a door.
     *
     * @param door the value, or null for none
     * @return this builder
     */
    public Builder door(@Nullable String door) {
      this.door = door;
      return this;
    }

    /**
     * To a box.
     *
     * @param box the value, or null for none
     * @return this builder
     */
    public Builder box(@Nullable String box) {
      this.box = box;
      return this;
    }

    /**
     * To a shop.
     *
     * @param shop the value, or null for none
     * @return this builder
     */
    public Builder shop(@Nullable String shop) {
      this.shop = shop;
      return this;
    }

    /**
     * Whom to call.
     *
     * @param phone the value, or null for none
     * @return this builder
     */
    public Builder phone(@Nullable String phone) {
      this.phone = phone;
      return this;
    }

    /**
     * Leaves phone out: Nobody is called any more.
     *
     * @return this builder
     */
    public Builder withoutPhone() {
      this.phone = null;
      this.withoutPhone = true;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public RedirectPapersRequest build() {
      return new RedirectPapersRequest(this);
    }
  }
}
