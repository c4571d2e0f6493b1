package dev.inward.runtime;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Values that arrive as text: in XML always, in JSON where a vendor quotes its numbers. Blank text
 * stands for no value.
 */
public final class Scalars {

  /** A number with more digits is no number of any vendor; reading it would only cost time. */
  static final int MAX_NUMBER_LENGTH = 400;

  private Scalars() {}

  /**
   * Returns a value as text: a decimal without an exponent, all else as it prints; null for null.
   */
  public static @Nullable String text(@Nullable Object value) {
    return value == null ? null : write(value);
  }

  /** Returns a value as text. */
  public static String write(Object value) {
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /** Returns whether both are there and the same as text. */
  public static boolean sameText(@Nullable Object asked, @Nullable Object responded) {
    return asked != null && responded != null && write(asked).equals(write(responded));
  }

  /** Returns whether a value is absent, blank text or an empty list. */
  public static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof Collection<?> list ? list.isEmpty() : write(value).isBlank());
  }

  /** Returns the 32-bit integer, or null for blank text. */
  public static @Nullable Integer int32(@Nullable String text, String field)
      throws MalformedResponseException {
    Long value = int64(text, field);
    if (value == null) {
      return null;
    }
    if (value.intValue() != value) {
      throw new MalformedResponseException(field, "a 32-bit integer");
    }
    return value.intValue();
  }

  /** Returns the 64-bit integer, or null for blank text. */
  public static @Nullable Long int64(@Nullable String text, String field)
      throws MalformedResponseException {
    BigDecimal value = decimal(text, field);
    if (value == null) {
      return null;
    }
    try {
      // 2.0 and 2e0 are integers to JSON.
      return value.longValueExact();
    } catch (ArithmeticException e) {
      throw new MalformedResponseException(field, "an integer");
    }
  }

  /** Returns the decimal number with its scale as written, or null for blank text. */
  public static @Nullable BigDecimal decimal(@Nullable String text, String field)
      throws MalformedResponseException {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > MAX_NUMBER_LENGTH) {
      throw new MalformedResponseException(field, "a number of a sensible length");
    }
    BigDecimal value;
    try {
      value = new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw new MalformedResponseException(field, "a number");
    }
    // 1e999999999 is short, and would fill the memory where it is written out or added to.
    if (Math.abs((long) value.scale()) > MAX_NUMBER_LENGTH) {
      throw new MalformedResponseException(field, "a number of a sensible length");
    }
    return value;
  }

  /** Returns the boolean, or null for blank text. */
  public static @Nullable Boolean bool(@Nullable String text, String field)
      throws MalformedResponseException {
    if (text == null || text.isBlank()) {
      return null;
    }
    return switch (text.strip()) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new MalformedResponseException(field, "true or false");
    };
  }
}
