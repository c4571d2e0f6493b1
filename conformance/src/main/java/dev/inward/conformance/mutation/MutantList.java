package dev.inward.conformance.mutation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects mutants of one kind. A mutator that finds nothing to change fails at once. */
final class MutantList {

  private final MutantKind kind;
  private final List<Mutant> mutants = new ArrayList<>();

  private MutantList(MutantKind kind) {
    this.kind = kind;
  }

  /** Starts an empty list. */
  static MutantList of(MutantKind kind) {
    return new MutantList(kind);
  }

  /**
   * Adds a mutant.
   *
   * @param killer the id of the check that is meant to kill it
   * @param change what is wrong, in words
   */
  MutantList add(String vendor, String killer, String change, Mutator mutator) {
    return add(vendor, change, killer, false, null, mutator);
  }

  /** Adds a mutant that would survive without the check that is meant to kill it. */
  MutantList addSeenByOne(String vendor, String killer, String change, Mutator mutator) {
    return add(vendor, change, killer, true, null, mutator);
  }

  /**
   * Adds a mutant that no check can kill.
   *
   * @param change what is wrong, in words
   * @param why why no check can kill it, as a sentence
   */
  MutantList addUnseen(String vendor, String change, String why, Mutator mutator) {
    return add(vendor, change, null, false, why, mutator);
  }

  private MutantList add(
      String vendor,
      String change,
      @Nullable String killer,
      boolean seenByOne,
      @Nullable String whyUnseen,
      Mutator mutator) {
    MutationTarget target;
    try {
      target = mutator.mutate(vendor);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "%s, %s: %s: %s".formatted(kind, vendor, change, e.getMessage()), e);
    }
    mutants.add(new Mutant(kind, vendor, change, killer, seenByOne, whyUnseen, target));
    return this;
  }

  /** Returns the mutants in the order in which they were added. */
  List<Mutant> mutants() {
    return List.copyOf(mutants);
  }
}
