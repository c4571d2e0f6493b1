package dev.inward.conformance.pact;

import dev.inward.InwardException;
import dev.inward.Reason;
import org.jspecify.annotations.Nullable;

/** What a caller learns from a failure. */
record Failure(
    Class<? extends InwardException> kind,
    Reason reason,
    @Nullable String vendorCode,
    @Nullable String vendorMessage,
    boolean mayHaveSpent) {

  static Failure of(InwardException e) {
    return new Failure(
        e.getClass(), e.reason(), e.vendorCode(), e.vendorMessage(), e.mayHaveSpent());
  }
}
