package dev.inward.conformance.facts;

import dev.inward.contract.Operation;

/** Whether a call spends money, in a document and in the contract. */
final class Cost {

  private Cost() {}

  /** Compares the {@code buys} of a fact with an operation's {@code x-spends-money}. */
  static void compare(Fact fact, Operation operation, Findings findings) {
    String buys = fact.node().textOrNull("buys");
    String spends = operation.place().node().textOrNull("x-spends-money");
    if (buys == null || !buys.equals(spends)) {
      findings.differ(
          FactKind.PURCHASE,
          fact.about("buys"),
          operation.place(),
          "that it buys is %s in the document, that it spends is %s in the contract"
              .formatted(buys, spends));
    }
  }
}
