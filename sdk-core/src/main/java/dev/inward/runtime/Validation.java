package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validates arguments before a request is sent. Each violation is an {@link
 * IllegalArgumentException} whose message contains the field's name, never the value.
 */
public final class Validation {

  private Validation() {}

  /** Returns the value of a required field; rejects null. */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw refused(field, "is required");
    }
    return value;
  }

  /** Copies a list; rejects null elements. */
  public static <T> List<T> list(String field, List<? extends @Nullable T> values) {
    for (T value : values) {
      if (value == null) {
        throw refused(field, "must not contain null");
      }
    }
    return List.copyOf(values);
  }

  /** Copies a list whose elements may be null. */
  public static <T> List<@Nullable T> listWithNulls(List<? extends @Nullable T> values) {
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Rejects a value that cannot be a single path segment. */
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

  /** Rejects control characters, which headers, paths and queries cannot carry. */
  public static void noControlCharacters(String field, @Nullable String value) {
    if (value != null && value.chars().anyMatch(Character::isISOControl)) {
      throw refused(field, "must not contain control characters");
    }
  }

  /** Returns the value of a header; rejects characters other than ASCII. */
  public static String headerText(String field, String value) {
    if (value.chars().anyMatch(character -> character > 0x7f)) {
      throw refused(field, "must be ASCII, because it is sent in a header");
    }
    return value;
  }

  /** Rejects characters that XML 1.0 cannot represent. */
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

  /** Rejects a string whose length in Unicode code points is out of range. */
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

  /** Rejects a string that does not match the contract's pattern. */
  public static void pattern(
      String field, @Nullable String value, Pattern pattern, String message) {
    if (value != null && !pattern.matcher(value).find()) {
      throw refused(field, message);
    }
  }

  /** Rejects a list with a string that does not match the contract's pattern. */
  public static void patterns(
      String field, @Nullable List<String> values, Pattern pattern, String why) {
    if (values != null) {
      values.forEach(value -> pattern(field, value, pattern, why));
    }
  }

  /** Rejects a list with fewer items than the contract allows. */
  public static void items(String field, @Nullable List<?> values, int minimum) {
    if (values != null && values.size() < minimum) {
      throw refused(field, "must have " + minimum + " or more items");
    }
  }

  /** Rejects a number below an inclusive lower bound. */
  public static void minimum(String field, @Nullable Number value, String minimum) {
    if (value != null && compare(value, minimum) < 0) {
      throw refused(field, "must be at least " + minimum);
    }
  }

  /** Rejects a number above an inclusive upper bound. */
  public static void maximum(String field, @Nullable Number value, String maximum) {
    if (value != null && compare(value, maximum) > 0) {
      throw refused(field, "must be at most " + maximum);
    }
  }

  /** Rejects a number at or below an exclusive lower bound. */
  public static void above(String field, @Nullable Number value, String bound) {
    if (value != null && compare(value, bound) <= 0) {
      throw refused(field, "must be more than " + bound);
    }
  }

  /** Rejects a number at or above an exclusive upper bound. */
  public static void below(String field, @Nullable Number value, String bound) {
    if (value != null && compare(value, bound) >= 0) {
      throw refused(field, "must be less than " + bound);
    }
  }

  /** Returns the limit of a call; rejects one that is not from 1 ms to 24 days. */
  public static Duration callTimeout(Duration callTimeout) {
    requireNonNull(callTimeout, "callTimeout");
    if (callTimeout.compareTo(Duration.ofMillis(1)) < 0
        || callTimeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
      throw refused("callTimeout", "must be from 1 ms to 24 days");
    }
    return callTimeout;
  }

  /** Returns the exception for an invalid field. */
  public static IllegalArgumentException refused(String field, String why) {
    return new IllegalArgumentException(field + " " + why);
  }

  private static int compare(Number value, String bound) {
    return new BigDecimal(value.toString()).compareTo(new BigDecimal(bound));
  }
}
