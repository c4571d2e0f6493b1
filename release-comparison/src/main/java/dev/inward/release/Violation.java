package dev.inward.release;

/**
 * A break of what a release promised, or a version that should have been raised.
 *
 * @param in the contract's file, or the Java API
 * @param at the JSON pointer or name of the place
 * @param problem what was changed there
 * @param remedy what to do about it
 */
record Violation(String in, String at, String problem, String remedy) {

  /** Returns all components as one paragraph. */
  @Override
  public String toString() {
    return "C16: %s %s: %s. %s.".formatted(in, at, problem, remedy);
  }
}
