package example.kiosk;

import dev.inward.ContractValue;
import dev.inward.Evidence;
import dev.inward.Reason;
import dev.inward.runtime.ErrorMapping;
import dev.inward.runtime.JsonOutput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a sale went.
 *
 * <p>The vendor may add values: a value that is not among the constants is kept unchanged and can
 * be made with {@link #of}.
 */
public final class Code extends ContractValue {

  /**
   * It is sold.
   *
   * <p>On the wire: {@code 200}.
   *
   * <p>Source: documented.
   */
  public static final Code SOLD = new Code("200", null);

  /**
   * Not enough money.
   *
   * <p>On the wire: {@code -1}.
   *
   * <p>Reason {@link Reason#INSUFFICIENT_FUNDS}; the call bought nothing.
   *
   * <p>Source: documented.
   */
  public static final Code NO_MONEY =
      new Code(
          "-1",
          ErrorMapping.nothingBought(
              Reason.INSUFFICIENT_FUNDS, Evidence.DOCUMENTED, "Not enough money."));

  /**
   * The kiosk is in disorder.
   *
   * <p>On the wire: {@code 500}.
   *
   * <p>Reason {@link Reason#VENDOR_FAULT}; whether the call bought something is unknown.
   *
   * <p>Source: assumed.
   */
  public static final Code DISORDER =
      new Code("500", ErrorMapping.outcomeUnknown(Reason.VENDOR_FAULT, "disorder"));

  private static final List<Code> VALUES = List.of(SOLD, NO_MONEY, DISORDER);

  private final String value;
  private final @Nullable ErrorMapping errorMapping;

  private Code(String value, @Nullable ErrorMapping errorMapping) {
    this.value = value;
    this.errorMapping = errorMapping;
  }

  /**
   * Returns the constant of that value, or a new value that the contract does not know.
   *
   * @param value the value as it is sent
   * @return the constant, or the new value
   */
  public static Code of(String value) {
    Objects.requireNonNull(value, "value");
    for (Code known : VALUES) {
      if (known.value.equals(value)) {
        return known;
      }
    }
    return new Code(value, null);
  }

  /** {@return the values that the contract knows} */
  public static List<Code> values() {
    return VALUES;
  }

  /** Reads a value from text; null for null. */
  static @Nullable Code read(@Nullable String text, String field) {
    return text == null ? null : of(text);
  }

  /** {@return the outcome of a code, or null for a success or an unknown code} */
  static @Nullable ErrorMapping errorMapping(@Nullable String code) {
    for (Code known : VALUES) {
      if (known.toString().equals(code)) {
        return known.errorMapping;
      }
    }
    return null;
  }

  /** {@return whether this code proves that the call bought nothing} */
  static boolean rulesOut(@Nullable String code) {
    ErrorMapping errorMapping = errorMapping(code);
    return errorMapping != null && errorMapping.rulesOutPurchase();
  }

  /** {@return the reason of this code; null for a success or an unknown code} */
  public @Nullable Reason reason() {
    return errorMapping == null ? null : errorMapping.reason();
  }

  /** {@return whether this code proves that the call bought nothing} */
  public boolean rulesOutPurchase() {
    return errorMapping != null && errorMapping.rulesOutPurchase();
  }

  /** {@return the contract's text for this code; null for a success or an unknown code} */
  public @Nullable String text() {
    return errorMapping == null ? null : errorMapping.text();
  }

  /** {@return the value as it is sent} */
  public String value() {
    return value;
  }

  /**
   * Returns the value as JSON: a string in quotes, which {@link #of} makes of {@link #value()}.
   *
   * @return JSON with the value alone
   */
  @Override
  public String toJson() {
    return JsonOutput.text(value, JsonOutput::text);
  }

  /** {@return whether the contract knows the value} */
  public boolean isKnown() {
    return VALUES.contains(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Code that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the value as it is sent} */
  @Override
  public String toString() {
    return value;
  }
}
