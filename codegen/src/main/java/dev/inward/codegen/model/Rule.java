package dev.inward.codegen.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule that the values of a request or a model must follow. */
public sealed interface Rule {

  /** Where a value is sent: not every character can be sent everywhere. */
  enum Place {
    BODY,
    PATH,
    HEADER_OR_QUERY,
    XML
  }

  /** A value that has characters that can be sent there. */
  record Characters(FieldModel field, Place place) implements Rule {}

  /** A text of bounded length; a maximum of null is none. */
  record Length(FieldModel field, int minimum, @Nullable Integer maximum) implements Rule {}

  /**
   * A text that matches a regular expression.
   *
   * @param constant the name of the expression
   */
  record Matches(FieldModel field, String constant, String regex, String message) implements Rule {}

  /** A list of texts that match a regular expression; an absent one matches. */
  record EachMatches(Matches each) implements Rule {}

  /** A list with at least so many items. */
  record Items(FieldModel field, int minimum) implements Rule {}

  /** A number with a bound. */
  record Bound(FieldModel field, Kind kind, String value) implements Rule {

    /** The kinds of bounds. */
    public enum Kind {
      MINIMUM,
      ABOVE,
      MAXIMUM,
      BELOW
    }
  }

  /** An enum whose value must be one that the contract names. */
  record Known(FieldModel field) implements Rule {}

  /** Rules that apply only while other fields have certain values, by their text. */
  record When(Map<FieldModel, String> values, List<Matches> rules) implements Rule {}

  /**
   * Fields of which some must be given.
   *
   * @param one whether only one may be given
   */
  record Given(List<FieldModel> fields, boolean one, String message) implements Rule {}

  /** A field that is given, or is said expressly to be left out. */
  record Stated(FieldModel field, String consequence) implements Rule {}

  /**
   * Fields of a body that may be left out only together.
   *
   * @param open whether the body has additional properties
   */
  record Together(List<FieldModel> body, boolean open) implements Rule {}
}
