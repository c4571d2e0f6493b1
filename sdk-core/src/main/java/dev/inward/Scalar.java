package dev.inward;

import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A scalar that a vendor sends sometimes as a string and sometimes as a number. It keeps the JSON
 * type and the spelling: {@code "0012"} keeps its zeros, {@code -165} stays a number, and both are
 * written as they were read.
 */
public final class Scalar extends ContractValue {

  /** The JSON type of a value. */
  public enum Kind {
    /** A JSON string. */
    STRING,
    /** A JSON number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** An object or an array instead of a scalar; {@link Scalar#text()} returns its JSON. */
    OTHER
  }

  private final Kind kind;
  private final String text;

  private Scalar(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /**
   * Returns a string scalar.
   *
   * @param text the characters
   * @return the scalar
   */
  public static Scalar of(String text) {
    return new Scalar(Kind.STRING, Objects.requireNonNull(text, "text"));
  }

  /**
   * Returns a number scalar.
   *
   * @param number the number
   * @return the scalar
   */
  public static Scalar of(long number) {
    return new Scalar(Kind.NUMBER, Long.toString(number));
  }

  /**
   * Returns a number scalar.
   *
   * @param number the number, which is sent with its scale
   * @return the scalar
   */
  public static Scalar of(BigDecimal number) {
    return new Scalar(Kind.NUMBER, Objects.requireNonNull(number, "number").toString());
  }

  /**
   * Returns a boolean scalar.
   *
   * @param value the value
   * @return the scalar
   */
  public static Scalar of(boolean value) {
    return new Scalar(Kind.BOOLEAN, Boolean.toString(value));
  }

  /**
   * Returns a scalar of the given kind.
   *
   * @param kind the JSON type
   * @param text a string's characters, or any other value as JSON text, which is not validated
   * @return the scalar
   */
  public static Scalar of(Kind kind, String text) {
    return new Scalar(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(text, "text"));
  }

  /**
   * Reads a scalar.
   *
   * @param json any JSON but null
   * @return the scalar
   * @throws IllegalArgumentException if it is not JSON, or null; the message omits the value
   */
  public static Scalar fromJson(String json) {
    return JsonInput.parse(json, "Scalar", JsonInput::scalar);
  }

  /** {@return the JSON type} */
  public Kind kind() {
    return kind;
  }

  /** {@return the string's characters, or any other value as it was written} */
  public String text() {
    return text;
  }

  /** Returns the scalar as JSON: a string in quotes, any other value as it was written. */
  @Override
  public String toJson() {
    return JsonOutput.text(this, JsonOutput::scalar);
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
