package dev.inward.conformance.drift;

/**
 * A difference between a response and the contract.
 *
 * @param place a header's name, or a JSON pointer in which {@code *} stands for all items of a list
 * @param foreseen whether the contract leaves the object open, because no document describes it
 */
record Difference(Kind kind, String place, boolean foreseen, String text) {

  /** What differs. */
  enum Kind {
    /** A property that the contract does not have. */
    ADDED,
    /** A property that the contract requires, or that no item of a list has. */
    REMOVED,
    TYPE,
    ENUM,
    /** A value that violates another keyword of its schema. */
    VALUE,
    STATUS,
    /** A declared header, or the media type. */
    HEADER,
    UNREADABLE
  }

  Difference(Kind kind, String place, String text) {
    this(kind, place, false, text);
  }

  @Override
  public String toString() {
    return "%-10s %s: %s%s".formatted(kind, place, text, foreseen ? " (foreseen)" : "");
  }
}
