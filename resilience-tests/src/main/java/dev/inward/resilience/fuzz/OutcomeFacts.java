package dev.inward.resilience.fuzz;

import dev.inward.InwardException;
import dev.inward.Reason;
import dev.inward.resilience.Outcome;
import org.jspecify.annotations.Nullable;

/** What a caller acts on: the outcome, and a failure's reason and code. */
record OutcomeFacts(Outcome outcome, @Nullable Reason reason, @Nullable String code) {

  /**
   * Returns the facts of a call.
   *
   * @throws AssertionError if the response does not allow its outcome
   */
  static OutcomeFacts of(CompletedCall call) {
    Outcome outcome = call.verifiedOutcome();
    return call.failure() instanceof InwardException failure
        ? new OutcomeFacts(outcome, failure.reason(), failure.vendorCode())
        : new OutcomeFacts(outcome, null, null);
  }
}
