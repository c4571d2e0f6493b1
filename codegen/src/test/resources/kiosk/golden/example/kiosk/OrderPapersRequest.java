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
 * Request for {@link KioskClient#orderPapers}.
 *
 * <p>The newspapers to order.
 */
public final class OrderPapersRequest extends ContractValue {

  final String kind;
  final @Nullable Integer quantity;

  private OrderPapersRequest(Builder builder) {
    Validation.xmlText("kind", Scalars.text(builder.kind));
    Validation.xmlText("quantity", Scalars.text(builder.quantity));
    Validation.minimum("quantity", builder.quantity, "1");
    this.kind = Validation.required("kind", builder.kind);
    this.quantity = builder.quantity;
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
  public static OrderPapersRequest fromJson(String json) {
    return JsonInput.parse(json, "OrderPapersRequest", OrderPapersRequestJsonAdapter.INSTANCE);
  }

  /**
   * The kind.
   *
   * @return the value
   */
  public String kind() {
    return kind;
  }

  /**
   * How many.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable Integer quantity() {
    return quantity;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(OrderPapersRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = this.kind;
    builder.quantity = this.quantity;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderPapersRequest that
        && Objects.equals(this.kind, that.kind)
        && Objects.equals(this.quantity, that.quantity);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.kind, this.quantity);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "OrderPapersRequest[", "]")
        .add("kind=" + kind)
        .add("quantity=" + quantity)
        .toString();
  }

  /** Collects the values of a {@link OrderPapersRequest}. */
  public static final class Builder {

    @Nullable String kind;
    @Nullable Integer quantity;

    private Builder() {}

    /**
     * The kind.
     *
     * @param kind the value
     * @return this builder
     */
    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    /**
     * How many.
     *
     * @param quantity the value, or null for none
     * @return this builder
     */
    public Builder quantity(@Nullable Integer quantity) {
      this.quantity = quantity;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public OrderPapersRequest build() {
      return new OrderPapersRequest(this);
    }
  }
}
