package dev.inward.runtime;

import dev.inward.Scalar;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Converts between text and scalar values. In XML every value is text, and some vendors send JSON
 * numbers as strings. Blank text counts as absent.
 */
public final class Scalars {

  /** The longest number that is parsed, in characters; longer ones would only cost time. */
  static final int MAX_NUMBER_LENGTH = 400;

  private Scalars() {}

  /**
   * Returns a value as text; see {@link #write}.
   *
   * @param value the value, or null
   * @return the text, or null for null
   */
  public static @Nullable String text(@Nullable Object value) {
    return value == null ? null : write(value);
  }

  /**
   * Returns a value as text. A decimal has no exponent, a time always has seconds, and bytes are
   * Base64.
   *
   * @param value a scalar: text, a number, a boolean, an enum, a value of a type of {@link
   *     Formats}, or a {@link Scalar}
   * @return the text as requests have it
   */
  public static String write(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof OffsetDateTime time) {
      // RFC 3339 has seconds always; toString leaves out what is zero.
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
    return value instanceof ByteString bytes ? bytes.base64() : value.toString();
  }

  /**
   * Compares two values as text; 12.0 in JSON is the integer 12.
   *
   * @param requested the value that the request or the contract states, or null
   * @param returned the value of the response, or null
   * @return whether both values are present and equal
   */
  public static boolean sameText(@Nullable Object requested, @Nullable Object returned) {
    if (requested == null || returned == null) {
      return false;
    }
    boolean number = returned instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NUMBER;
    String text = write(returned);
    return write(requested).equals(number ? integerText(text) : text);
  }

  /** Returns the digits of a JSON number that is an integer, or the number as it is. */
  static String integerText(String number) {
    try {
      BigDecimal value = decimal(number, "a number");
      return value == null || value.stripTrailingZeros().scale() > 0
          ? number
          : value.toBigInteger().toString();
    } catch (MalformedResponseException e) {
      return number;
    }
  }

  /**
   * Returns a decimal in a form in which 1.0 and 1.00 are equal.
   *
   * @param value the decimal, or null
   * @return the decimal without trailing zeros, or null for null
   */
  public static @Nullable BigDecimal normalized(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros();
  }

  /**
   * {@return whether a value is null, blank text, an empty collection or an empty map}
   *
   * @param value the value, or null
   */
  public static boolean isEmpty(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value == null
        || (value instanceof Collection<?> list ? list.isEmpty() : write(value).isBlank());
  }

  /**
   * Returns whether a list is present and each of its items has a value that does not start with a
   * text.
   *
   * @param <T> the type of the items
   * @param text the start that no value may have, after white space
   * @param items the list, or null if it is absent
   * @param value returns the value of an item, or null if it has none
   * @return false also if an item has no value or a blank one
   */
  public static <T> boolean noneStartsWith(
      String text, @Nullable List<T> items, Function<? super T, ? extends @Nullable Object> value) {
    if (items == null) {
      return false;
    }
    for (T item : items) {
      String found = text(value.apply(item));
      if (found == null || found.isBlank() || found.strip().startsWith(text)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Parses a 32-bit integer, such as 2, 2.0 or 2e0.
   *
   * @param text the text, or null if it is absent; white space around it is ignored
   * @param field the name of the member, for the error message
   * @return the integer, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is not a 32-bit integer
   */
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

  /**
   * Parses a 64-bit integer, such as 2, 2.0 or 2e0.
   *
   * @param text the text, or null if it is absent; white space around it is ignored
   * @param field the name of the member, for the error message
   * @return the integer, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is not a 64-bit integer
   */
  public static @Nullable Long int64(@Nullable String text, String field)
      throws MalformedResponseException {
    BigDecimal value = decimal(text, field);
    if (value == null) {
      return null;
    }
    try {
      // JSON Schema regards 2.0 and 2e0 as integers.
      return value.longValueExact();
    } catch (ArithmeticException e) {
      throw new MalformedResponseException(field, "an integer");
    }
  }

  /**
   * Parses a decimal and keeps its scale.
   *
   * @param text the text, or null if it is absent; white space around it is ignored
   * @param field the name of the member, for the error message
   * @return the decimal, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is no number, if it has more than 400
   *     characters, or if its exponent is beyond 400
   */
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
    // 1e999999999 is short, but would exhaust the heap when it is written without an exponent.
    if (Math.abs((long) value.scale()) > MAX_NUMBER_LENGTH) {
      throw new MalformedResponseException(field, "a number of a sensible length");
    }
    return value;
  }

  /**
   * Parses a boolean: {@code true}, {@code false}, {@code 1} or {@code 0}.
   *
   * @param text the text, or null if it is absent; white space around it is ignored
   * @param field the name of the member, for the error message
   * @return the boolean, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is not one of these
   */
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
