package dev.inward.conformance.mutation;

import java.util.List;

/** A mutated link of the chain, which checks can be run on. */
@FunctionalInterface
interface MutationTarget {

  /**
   * Returns the ids of the checks that kill it, of those that are asked.
   *
   * @throws CrashedCheckException if a check fails instead of reporting violations
   */
  List<String> killedBy(List<String> checks) throws Exception;
}
