package dev.inward.conformance.mutation;

/**
 * A mistake.
 *
 * @param change what is wrong, in words
 * @param named the check that has to see it
 * @param subject what the checks look at
 */
record Mutant(MutantKind kind, String vendor, String change, String named, MutationTarget subject) {

  @Override
  public String toString() {
    return "%s, %s: %s".formatted(kind, vendor, change);
  }
}
