package dev.inward.conformance.facts;

import dev.inward.contract.Operation;

/** What a call does to the account, and whether it spends money, in a document and the contract. */
final class Cost {

  private Cost() {}

  /**
   * Compares the {@code effect} and {@code buys} of a fact with an operation. A fact without an
   * effect is a purchase or a read, as {@code buys} says.
   */
  static void compare(Fact fact, Operation operation, Findings findings) {
    String buys = fact.node().textOrNull("buys");
    String effect = fact.node().textOrNull("effect");
    if (effect == null) {
      effect = "true".equals(buys) ? "purchase" : "false".equals(buys) ? "read" : "unknown";
    }
    boolean spends = "true".equals(buys) || effect.equals("purchase");
    if (!effect.equals(operation.effect().word()) || spends != operation.spendsMoney()) {
      findings.differ(
          FactKind.PURCHASE,
          fact.about("buys"),
          operation.place(),
          "that it is a %s and spends: %s in the document, a %s and %s in the contract"
              .formatted(effect, spends, operation.effect().word(), operation.spendsMoney()));
    }
  }
}
