package dev.inward.conformance;

/**
 * A place where two links of the chain disagree.
 *
 * @param check the id of the check that found it
 * @param file the file, relative to the root of the project
 * @param at the JSON pointer, XPath or name of the place within the file
 * @param problem what does not agree there
 * @param remedy what to do about it
 */
public record Violation(String check, String file, String at, String problem, String remedy) {

  /** Returns all components as one paragraph. */
  @Override
  public String toString() {
    return "%s: %s %s: %s. %s.".formatted(check, file, at, problem, remedy);
  }
}
