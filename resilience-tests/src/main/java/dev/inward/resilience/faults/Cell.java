package dev.inward.resilience.faults;

/** One call of the matrix; the number that it asks for is nobody else's. */
record Cell(Fault fault, Caller caller, Purchase purchase, boolean async, String number) {

  Outcome expected() {
    return fault.outcome(purchase.judging(), caller);
  }

  @Override
  public String toString() {
    return purchase + ", " + caller + (async ? ", asynchronous" : ", synchronous");
  }
}
