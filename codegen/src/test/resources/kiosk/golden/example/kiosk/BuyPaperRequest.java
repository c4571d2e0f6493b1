package example.kiosk;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Request for {@link KioskClient#buyPaper}.
 *
 * <p>The newspaper.
 */
public final class BuyPaperRequest extends ContractValue {

  final BuyPaperFormat format;
  final String paper;
  final @Nullable List<Integer> pages;

  private BuyPaperRequest(Builder builder) {
    Validation.pathSegment("format", Scalars.text(builder.format));
    if (builder.format != null && !builder.format.isKnown()) {
      throw Validation.refused("format", "must be one of " + BuyPaperFormat.values());
    }
    this.format = Validation.required("format", builder.format);
    this.paper = Validation.required("paper", builder.paper);
    this.pages = builder.pages == null ? null : Validation.list("pages", builder.pages);
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
  public static BuyPaperRequest fromJson(String json) {
    return JsonInput.parse(json, "BuyPaperRequest", BuyPaperRequestJsonAdapter.INSTANCE);
  }

  /**
   * The format of the response.
   *
   * <p>The vendor's default is {@code json}.
   *
   * @return the value
   */
  public BuyPaperFormat format() {
    return format;
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String paper() {
    return paper;
  }

  /**
   * Only these pages.
   *
   * @return the value; empty if it is absent
   */
  public List<Integer> pages() {
    return pages == null ? List.of() : pages;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(BuyPaperRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.format = this.format;
    builder.paper = this.paper;
    builder.pages = this.pages;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BuyPaperRequest that
        && Objects.equals(this.format, that.format)
        && Objects.equals(this.paper, that.paper)
        && Objects.equals(this.pages, that.pages);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.format, this.paper, this.pages);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "BuyPaperRequest[", "]")
        .add("format=" + format)
        .add("paper=" + paper)
        .add("pages=" + pages)
        .toString();
  }

  /** Collects the values of a {@link BuyPaperRequest}. */
  public static final class Builder {

    @Nullable BuyPaperFormat format = BuyPaperFormat.of("json");
    @Nullable String paper;
    @Nullable List<Integer> pages;

    private Builder() {}

    /**
     * The format of the response.
     *
     * <p>The vendor's default is {@code json}.
     *
     * @param format the value
     * @return this builder
     */
    public Builder format(BuyPaperFormat format) {
      this.format = format;
      return this;
    }

    /**
     * Its name.
     *
     * @param paper the value
     * @return this builder
     */
    public Builder paper(String paper) {
      this.paper = paper;
      return this;
    }

    /**
     * Only these pages.
     *
     * @param pages the value, or null for none
     * @return this builder
     */
    public Builder pages(@Nullable List<Integer> pages) {
      this.pages = pages;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public BuyPaperRequest build() {
      return new BuyPaperRequest(this);
    }
  }
}
