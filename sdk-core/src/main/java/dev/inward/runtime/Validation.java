package dev.inward.runtime;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request's builder checks before anything is sent. Each violation is an {@link
 * IllegalArgumentException} that names the field, and never the value.
 */
public final class Validation {

  private Validation() {}

  /** Returns the value of a field that must be set. */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw refused(field, "is required");
    }
    return value;
  }

  /** Copies a list, which must not hold null. */
  public static <T> List<T> list(String field, List<? extends @Nullable T> values) {
    for (T value : values) {
      if (value == null) {
        throw refused(field, "must not hold null");
      }
    }
    return List.copyOf(values);
  }

  /** Validation a value that becomes one segment of the path. */
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

  /** Validation a value that stands in a header, a path or a query. */
  public static void noControlCharacters(String field, @Nullable String value) {
    if (value != null && value.chars().anyMatch(Character::isISOControl)) {
      throw refused(field, "must not contain control characters");
    }
  }

  /** Returns a value that stands in a header as it is. */
  public static String headerText(String field, String value) {
    if (value.chars().anyMatch(character -> character > 0x7f)) {
      throw refused(field, "must be ASCII, because it is sent in a header");
    }
    return value;
  }

  /** Validation a value that becomes XML text: XML 1.0 cannot write every character. */
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

  /** Validation a string's length, in characters of Unicode. */
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

  /** Validation that a string is of the form that the contract gives. */
  public static void pattern(
      String field, @Nullable String value, Pattern pattern, String message) {
    if (value != null && !pattern.matcher(value).find()) {
      throw refused(field, message);
    }
  }

  /** Validation a number's lower bound. */
  public static void minimum(String field, @Nullable Number value, String minimum) {
    if (value != null && compare(value, minimum) < 0) {
      throw refused(field, "must be at least " + minimum);
    }
  }

  /** Validation a number's upper bound. */
  public static void maximum(String field, @Nullable Number value, String maximum) {
    if (value != null && compare(value, maximum) > 0) {
      throw refused(field, "must be at most " + maximum);
    }
  }

  /** Validation a number's lower bound, which it must not reach. */
  public static void above(String field, @Nullable Number value, String bound) {
    if (value != null && compare(value, bound) <= 0) {
      throw refused(field, "must be more than " + bound);
    }
  }

  /** Validation a number's upper bound, which it must not reach. */
  public static void below(String field, @Nullable Number value, String bound) {
    if (value != null && compare(value, bound) >= 0) {
      throw refused(field, "must be less than " + bound);
    }
  }

  /** Returns the exception for a field that is refused. */
  public static IllegalArgumentException refused(String field, String why) {
    return new IllegalArgumentException(field + " " + why);
  }

  private static int compare(Number value, String bound) {
    return new java.math.BigDecimal(value.toString()).compareTo(new java.math.BigDecimal(bound));
  }
}
