package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import org.jspecify.annotations.Nullable;

/**
 * Where the contract says that something of it is from.
 *
 * @param evidence {@code documented}, {@code sample}, {@code assumed}, or null if it says nothing
 * @param elsewhere whether it names another page as the source
 */
record Provenance(@Nullable String evidence, boolean elsewhere) {

  static Provenance of(SpecPointer place) {
    return new Provenance(place.node().textOrNull("x-evidence"), place.node().has("x-source"));
  }

  /** Returns whether the documents have to have it. */
  boolean isTheDocuments() {
    return !elsewhere && !isAssumed();
  }

  boolean isAssumed() {
    return "assumed".equals(evidence);
  }
}
