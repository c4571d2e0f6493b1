package dev.inward.conformance.mutation;

/**
 * Makes one deliberate fault in what belongs to a vendor.
 *
 * @see Mutators
 */
@FunctionalInterface
interface Mutator {

  /**
   * Returns the mutated thing.
   *
   * @throws IllegalStateException if there is nothing to change: the message names the file and the
   *     text or pointer that is not in it
   */
  MutationTarget mutate(String vendor);
}
