package dev.inward.conformance.checks;

/**
 * A place where the chain does not hold.
 *
 * @param check the id of the check that found it
 * @param file the file, from the reactor's folder on
 * @param at the JSON pointer, XPath or name that leads to the place within the file
 * @param said what does not agree there
 * @param remedy what to do
 */
public record Break(String check, String file, String at, String said, String remedy) {

  /** Returns all of it as one paragraph. */
  @Override
  public String toString() {
    return "%s is broken at %s %s: %s. %s.".formatted(check, file, at, said, remedy);
  }
}
