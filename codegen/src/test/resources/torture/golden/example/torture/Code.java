package example.torture;

import dev.inward.ContractValue;
import dev.inward.Evidence;
import dev.inward.Reason;
import dev.inward.runtime.ErrorMapping;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Scalars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of numbers.
 *
 * <p>The vendor may add values: a value that is not among the constants is kept unchanged and can
 * be made with {@link #of}.
 */
public final class Code extends ContractValue {

  /**
   * Fine.
   *
   * <p>On the wire: {@code 0}.
   */
  public static final Code VALUE_0 = new Code(0, null);

  /**
   * Not fine: 100% {0} "quoted" &#92; and a line of text that is so long that no layout can ever
   * make it fit into one line of one hundred characters.
   *
   * <p>On the wire: {@code -1}.
   *
   * <p>Reason {@link Reason#OTHER}; the call bought nothing.
   */
  public static final Code MINUS_1 =
      new Code(
          -1,
          ErrorMapping.nothingBought(
              Reason.OTHER,
              Evidence.ASSUMED,
              "Not fine: 100% {0} \"quoted\" \\ and a line of text that is so long that "
                  + "no layout can ever make it fit into one line of one hundred characters."));

  /**
   * Broken.
   *
   * <p>On the wire: {@code 1}.
   *
   * <p>Reason {@link Reason#VENDOR_FAULT}; whether the call bought something is unknown.
   */
  public static final Code VALUE_1 =
      new Code(1, ErrorMapping.outcomeUnknown(Reason.VENDOR_FAULT, "Broken."));

  /**
   * Gone.
   *
   * <p>On the wire: {@code 100}.
   *
   * <p>Reason {@link Reason#CAPACITY}; the call bought nothing.
   *
   * @deprecated the vendor removes it or has removed it
   */
  @Deprecated
  public static final Code VALUE_100 =
      new Code(100, ErrorMapping.nothingBought(Reason.CAPACITY, Evidence.ASSUMED, "Gone."));

  private static final List<Code> VALUES = List.of(VALUE_0, MINUS_1, VALUE_1, VALUE_100);

  private final long value;
  private final @Nullable ErrorMapping errorMapping;

  private Code(long value, @Nullable ErrorMapping errorMapping) {
    this.value = value;
    this.errorMapping = errorMapping;
  }

  /**
   * Returns the constant of that value, or a new value that the contract does not know.
   *
   * @param value the value as it is sent
   * @return the constant, or the new value
   */
  public static Code of(long value) {
    for (Code known : VALUES) {
      if (known.value == value) {
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
  static @Nullable Code read(@Nullable String text, String field)
      throws MalformedResponseException {
    Long value = Scalars.int64(text, field);
    return value == null ? null : of(value);
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
  public long value() {
    return value;
  }

  /**
   * Returns the value as JSON: a number, which {@link #of} makes of {@link #value()}.
   *
   * @return JSON with the value alone
   */
  @Override
  public String toJson() {
    return JsonOutput.text(value, JsonOutput::integer);
  }

  /** {@return whether the contract knows the value} */
  public boolean isKnown() {
    return VALUES.contains(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Code that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  /** {@return the value as it is sent} */
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
