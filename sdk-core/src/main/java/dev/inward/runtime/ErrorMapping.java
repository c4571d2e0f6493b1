package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import dev.inward.Reason;

/**
 * The contract's meaning of one vendor code or HTTP status.
 *
 * @param reason the reason in the shared vocabulary
 * @param rulesOutPurchase whether a response with this code proves that the call bought, changed or
 *     released nothing
 * @param text the contract's description, which becomes part of an exception's message
 */
public record ErrorMapping(Reason reason, boolean rulesOutPurchase, String text) {

  /** Rejects null components. */
  public ErrorMapping {
    requireNonNull(reason, "reason");
    requireNonNull(text, "text");
  }

  /**
   * Returns the mapping of a code that proves that the call bought nothing.
   *
   * @param reason the reason in the shared vocabulary
   * @param text the contract's text for the code
   * @return a mapping to a rejected call
   */
  public static ErrorMapping nothingBought(Reason reason, String text) {
    return new ErrorMapping(reason, true, text);
  }

  /**
   * Returns the mapping of a code that leaves open whether the call bought something.
   *
   * @param reason the reason in the shared vocabulary
   * @param text the contract's text for the code
   * @return a mapping to a call whose outcome is unknown
   */
  public static ErrorMapping outcomeUnknown(Reason reason, String text) {
    return new ErrorMapping(reason, false, text);
  }
}
