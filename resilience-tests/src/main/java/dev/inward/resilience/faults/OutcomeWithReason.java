package dev.inward.resilience.faults;

import dev.inward.Reason;
import dev.inward.resilience.Outcome;

/**
 * An outcome with the reason that a client gives, as the table expects it or as it was observed.
 */
record OutcomeWithReason(Outcome outcome, Reason reason) {

  @Override
  public String toString() {
    return reason == Reason.OTHER ? outcome.toString() : outcome + " (" + reason + ")";
  }
}
