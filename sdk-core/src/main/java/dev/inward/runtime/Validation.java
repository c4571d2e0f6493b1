package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validates arguments before a request is sent. Each violation is an {@link
 * IllegalArgumentException} whose message contains the field's name, never the value.
 */
public final class Validation {

  /** More than anybody writes; with what is around it, JSON can be nested 255 deep. */
  private static final int DEEPEST_JSON = 200;

  private Validation() {}

  /**
   * Returns the value of a required field.
   *
   * @param <T> the type of the value
   * @param field the field's name, for the error message
   * @param value the value
   * @return the same value
   * @throws IllegalArgumentException if it is null
   */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw refused(field, "is required");
    }
    return value;
  }

  /**
   * Copies a list.
   *
   * @param <T> the type of an element
   * @param field the field's name, for the error message
   * @param values the elements; the list itself must not be null
   * @return an unmodifiable copy
   * @throws IllegalArgumentException if an element is null
   */
  public static <T> List<T> list(String field, List<? extends @Nullable T> values) {
    for (T value : values) {
      if (value == null) {
        throw refused(field, "must not contain null");
      }
    }
    return List.copyOf(values);
  }

  /**
   * Copies a list whose elements may be null.
   *
   * @param <T> the type of an element
   * @param values the elements; the list itself must not be null
   * @return an unmodifiable copy, with its nulls
   */
  public static <T> List<@Nullable T> listWithNulls(List<? extends @Nullable T> values) {
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  /**
   * Rejects a value of any type that is nested too deeply to be written, as a list that contains
   * itself is.
   *
   * @param field the field's name, for the error message
   * @param value scalars, lists and maps; null passes
   * @throws IllegalArgumentException if lists and maps are nested more than 200 deep
   */
  public static void json(String field, @Nullable Object value) {
    nested(field, value, 0);
  }

  private static void nested(String field, @Nullable Object value, int depth) {
    @Nullable Collection<?> inner =
        value instanceof Map<?, ?> map
            ? map.values()
            : value instanceof Collection<?> values ? values : null;
    if (inner == null) {
      return;
    }
    if (depth == DEEPEST_JSON) {
      throw refused(
          field, "must not be nested more than " + DEEPEST_JSON + " deep, nor contain itself");
    }
    for (Object each : inner) {
      nested(field, each, depth + 1);
    }
  }

  /**
   * Rejects a value that cannot be a single path segment.
   *
   * @param field the field's name, for the error message
   * @param value the value before it is percent-encoded; null passes
   * @throws IllegalArgumentException if it is empty, a dot segment, or has control characters
   */
  public static void pathSegment(String field, @Nullable String value) {
    if (value == null) {
      return;
    }
    if (value.isEmpty()) {
      throw refused(field, "must not be empty");
    }
    if (value.equals(".") || value.equals("..")) {
      throw refused(field, "must not be a dot segment");
    }
    noControlCharacters(field, value);
  }

  /**
   * Rejects control characters, which headers, paths and queries cannot carry.
   *
   * @param field the field's name, for the error message
   * @param value the text; null passes
   * @throws IllegalArgumentException if there is one, such as a newline
   */
  public static void noControlCharacters(String field, @Nullable String value) {
    if (value != null && value.chars().anyMatch(Character::isISOControl)) {
      throw refused(field, "must not contain control characters");
    }
  }

  /**
   * Returns the value of a header, which must be ASCII.
   *
   * @param field the field's name, for the error message
   * @param value the value
   * @return the same value
   * @throws IllegalArgumentException if a character is not ASCII
   */
  public static String headerText(String field, String value) {
    if (value.chars().anyMatch(character -> character > 0x7f)) {
      throw refused(field, "must be ASCII, because it is sent in a header");
    }
    return value;
  }

  /**
   * Rejects characters that XML 1.0 cannot represent, even escaped.
   *
   * @param field the field's name, for the error message
   * @param value the text; null passes
   * @throws IllegalArgumentException if it has such a character, or half of a surrogate pair
   */
  public static void xmlText(String field, @Nullable String value) {
    if (value != null && !value.codePoints().allMatch(Validation::isXmlCharacter)) {
      throw refused(field, "contains a character that XML cannot carry");
    }
  }

  private static boolean isXmlCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /**
   * Rejects a string whose length is out of range.
   *
   * @param field the field's name, for the error message
   * @param value the string; null passes
   * @param minimum the least length, in Unicode code points
   * @param maximum the greatest length, in Unicode code points
   * @throws IllegalArgumentException if it is shorter or longer
   */
  public static void length(String field, @Nullable String value, int minimum, int maximum) {
    if (value == null) {
      return;
    }
    int length = value.codePointCount(0, value.length());
    if (length < minimum) {
      throw refused(
          field, minimum == 1 ? "must not be empty" : "is shorter than " + minimum + " characters");
    }
    if (length > maximum) {
      throw refused(field, "is longer than " + maximum + " characters");
    }
  }

  /**
   * Rejects a string that does not match the contract's pattern.
   *
   * @param field the field's name, for the error message
   * @param value the string; null passes
   * @param pattern the pattern, which need not match the whole string unless it is anchored
   * @param message what the value must be, in words that follow the field's name
   * @throws IllegalArgumentException if nothing in the string matches
   */
  public static void pattern(
      String field, @Nullable String value, Pattern pattern, String message) {
    if (value != null && !pattern.matcher(value).find()) {
      throw refused(field, message);
    }
  }

  /**
   * Rejects a list with a string that does not match the contract's pattern.
   *
   * @param field the field's name, for the error message
   * @param values the strings; a null list passes
   * @param pattern the pattern, as in {@link #pattern}
   * @param why what each value must be, in words that follow the field's name
   * @throws IllegalArgumentException if a string does not match
   */
  public static void patterns(
      String field, @Nullable List<String> values, Pattern pattern, String why) {
    if (values != null) {
      values.forEach(value -> pattern(field, value, pattern, why));
    }
  }

  /**
   * Rejects a list with fewer items than the contract allows.
   *
   * @param field the field's name, for the error message
   * @param values the items; a null list passes
   * @param minimum the least number of items
   * @throws IllegalArgumentException if there are fewer
   */
  public static void items(String field, @Nullable List<?> values, int minimum) {
    if (values != null && values.size() < minimum) {
      throw refused(field, "must have " + minimum + " or more items");
    }
  }

  /**
   * Rejects a number below an inclusive lower bound.
   *
   * @param field the field's name, for the error message
   * @param value the number; null passes
   * @param minimum the least value, as a decimal number
   * @throws IllegalArgumentException if it is less
   */
  public static void minimum(String field, @Nullable Number value, String minimum) {
    if (value != null && compare(value, minimum) < 0) {
      throw refused(field, "must be at least " + minimum);
    }
  }

  /**
   * Rejects a number above an inclusive upper bound.
   *
   * @param field the field's name, for the error message
   * @param value the number; null passes
   * @param maximum the greatest value, as a decimal number
   * @throws IllegalArgumentException if it is more
   */
  public static void maximum(String field, @Nullable Number value, String maximum) {
    if (value != null && compare(value, maximum) > 0) {
      throw refused(field, "must be at most " + maximum);
    }
  }

  /**
   * Rejects a number at or below an exclusive lower bound.
   *
   * @param field the field's name, for the error message
   * @param value the number; null passes
   * @param bound the bound, as a decimal number
   * @throws IllegalArgumentException if it is the bound or less
   */
  public static void above(String field, @Nullable Number value, String bound) {
    if (value != null && compare(value, bound) <= 0) {
      throw refused(field, "must be more than " + bound);
    }
  }

  /**
   * Rejects a number at or above an exclusive upper bound.
   *
   * @param field the field's name, for the error message
   * @param value the number; null passes
   * @param bound the bound, as a decimal number
   * @throws IllegalArgumentException if it is the bound or more
   */
  public static void below(String field, @Nullable Number value, String bound) {
    if (value != null && compare(value, bound) >= 0) {
      throw refused(field, "must be less than " + bound);
    }
  }

  /**
   * Returns the limit of a call.
   *
   * @param callTimeout the limit
   * @return the same limit
   * @throws IllegalArgumentException if it is less than 1 ms, or more than the 24 days that an
   *     {@code int} of milliseconds can hold
   */
  public static Duration callTimeout(Duration callTimeout) {
    requireNonNull(callTimeout, "callTimeout");
    if (callTimeout.compareTo(Duration.ofMillis(1)) < 0
        || callTimeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
      throw refused("callTimeout", "must be from 1 ms to 24 days");
    }
    return callTimeout;
  }

  /**
   * {@return the exception for an invalid field, which the caller throws}
   *
   * @param field the field's name, for the error message
   * @param why what is wrong or required, in words that follow the name and omit the value
   */
  public static IllegalArgumentException refused(String field, String why) {
    return new IllegalArgumentException(field + " " + why);
  }

  private static int compare(Number value, String bound) {
    return new BigDecimal(value.toString()).compareTo(new BigDecimal(bound));
  }
}
