package dev.inward.conformance.coverage;

/**
 * What reaches something.
 *
 * @param via how
 * @param name the id of the interaction or the sample, or the magic number
 */
public record Witness(Via via, String name) {

  /** Returns both. */
  @Override
  public String toString() {
    return via.word() + " " + name;
  }
}
