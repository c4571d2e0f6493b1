package dev.inward.resilience.faults;

import dev.inward.Reason;

/** How a call ends, and why: what the table says of a fault, and what a client said of it. */
record Outcome(Ending ending, Reason reason) {

  @Override
  public String toString() {
    return reason == Reason.OTHER ? ending.toString() : ending + " (" + reason + ")";
  }
}
