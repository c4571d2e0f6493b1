package dev.inward.conformance.mutation;

import org.jspecify.annotations.Nullable;

/**
 * A deliberate fault in one link of the chain.
 *
 * @param change what is wrong, in words
 * @param killer the id of the check that is meant to kill it, or null if no check can
 * @param seenByOne whether no other check can kill it
 * @param whyUnseen why no check can kill it, or null if one is meant to
 * @param target the mutated link
 */
record Mutant(
    MutantKind kind,
    String vendor,
    String change,
    @Nullable String killer,
    boolean seenByOne,
    @Nullable String whyUnseen,
    MutationTarget target) {

  /** Returns whether no check is expected to kill it. */
  boolean isUnseen() {
    return killer == null;
  }

  @Override
  public String toString() {
    return "%s, %s: %s".formatted(kind, vendor, change);
  }
}
