package dev.inward.conformance.coverage;

/**
 * Something of a contract that is to be reached at least once, wherever it is used.
 *
 * @param kind what it is
 * @param at the pointer to where the contract defines it
 * @param name the value or the arm; empty if the pointer says it all
 */
public record Target(Kind kind, String at, String name) {

  /** Returns the pointer, and the value or the arm in words. */
  @Override
  public String toString() {
    return name.isEmpty() ? at : "%s (%s %s)".formatted(at, kind.word(), name);
  }
}
