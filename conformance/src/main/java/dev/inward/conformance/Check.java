package dev.inward.conformance;

import java.util.List;

/** A check that two links of the chain from a vendor's document to the sandbox agree. */
public interface Check {

  /** Returns the id, such as {@code C5}, which is also the JUnit tag. */
  String id();

  /** Returns the name, such as {@code SentRequestsMatchSamples}. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** Returns what is true if there are no violations, as a clause. */
  String holds();

  /** Returns the violations in the specs of a vendor. */
  List<Violation> violations(VendorSpecs specs);
}
