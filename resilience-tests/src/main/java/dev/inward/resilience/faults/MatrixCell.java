package dev.inward.resilience.faults;

/** One call of the matrix. No other call requests its number. */
record MatrixCell(Fault fault, ClientKind client, Purchase purchase, boolean async, String number) {

  OutcomeWithReason expected() {
    return fault.outcome(purchase.outcomeRule(), client);
  }

  @Override
  public String toString() {
    return purchase + ", " + client + (async ? ", asynchronous" : ", synchronous");
  }
}
