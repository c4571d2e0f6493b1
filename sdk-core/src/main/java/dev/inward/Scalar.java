package dev.inward;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A value that a vendor sends now as a string, now as a number: which of the two it was, and how it
 * was written, stay as they came. {@code "0012"} keeps its zeros, {@code -165} is no string, and
 * writing either gives back what was read.
 */
public final class Scalar {

  /** What kind of JSON value it was. */
  public enum Kind {
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** An object or an array where a scalar was expected; {@link Scalar#text()} is its JSON. */
    OTHER
  }

  private final Kind kind;
  private final String text;

  private Scalar(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** Returns a string scalar. */
  public static Scalar of(String text) {
    return new Scalar(Kind.STRING, Objects.requireNonNull(text, "text"));
  }

  /** Returns a number scalar. */
  public static Scalar of(long number) {
    return new Scalar(Kind.NUMBER, Long.toString(number));
  }

  /** Returns a number scalar. */
  public static Scalar of(BigDecimal number) {
    return new Scalar(Kind.NUMBER, Objects.requireNonNull(number, "number").toString());
  }

  /** Returns a boolean scalar. */
  public static Scalar of(boolean value) {
    return new Scalar(Kind.BOOLEAN, Boolean.toString(value));
  }

  /**
   * Returns a scalar of the given kind.
   *
   * @param text a string's characters; else the value as JSON writes it, which is not checked
   */
  public static Scalar of(Kind kind, String text) {
    return new Scalar(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(text, "text"));
  }

  /** Returns which kind of value it was. */
  public Kind kind() {
    return kind;
  }

  /** Returns the string's characters, or the number exactly as it was written. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scalar that && kind == that.kind && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + text.hashCode();
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text;
  }
}
