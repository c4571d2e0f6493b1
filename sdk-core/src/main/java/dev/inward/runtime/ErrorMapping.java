package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import dev.inward.Reason;

/**
 * What a contract says about one of a vendor's codes or statuses.
 *
 * @param reason the reason in the shared vocabulary
 * @param rulesOutPurchase whether a response with this code proves that the call bought nothing
 * @param text the contract's words, which become part of an exception's message
 */
public record ErrorMapping(Reason reason, boolean rulesOutPurchase, String text) {

  /** Validation that nothing is missing. */
  public ErrorMapping {
    requireNonNull(reason, "reason");
    requireNonNull(text, "text");
  }
}
