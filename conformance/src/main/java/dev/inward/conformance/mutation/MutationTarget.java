package dev.inward.conformance.mutation;

import java.util.List;

/** What has the mistake. */
@FunctionalInterface
interface MutationTarget {

  /** Returns the ids of the checks that see it, of those that are asked. */
  List<String> seenBy(List<String> checks) throws Exception;
}
