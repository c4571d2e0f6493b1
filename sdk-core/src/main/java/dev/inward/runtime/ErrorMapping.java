package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import dev.inward.Evidence;
import dev.inward.Reason;

/**
 * The contract's meaning of one vendor code or HTTP status.
 *
 * @param reason the reason in the shared vocabulary
 * @param rulesOutPurchase whether a response with this code proves that the call bought, changed or
 *     released nothing
 * @param evidence on what evidence it proves that
 * @param text the contract's description, which becomes part of an exception's message
 */
public record ErrorMapping(
    Reason reason, boolean rulesOutPurchase, Evidence evidence, String text) {

  /**
   * Rejects null components.
   *
   * @param reason the reason in the shared vocabulary
   * @param rulesOutPurchase whether a response with this code proves that the call bought, changed
   *     or released nothing
   * @param evidence on what evidence it proves that
   * @param text the contract's description
   */
  public ErrorMapping {
    requireNonNull(reason, "reason");
    requireNonNull(evidence, "evidence");
    requireNonNull(text, "text");
  }

  /**
   * Returns the mapping of a code that proves that the call had no effect.
   *
   * @param reason the reason in the shared vocabulary
   * @param evidence on what evidence it proves that
   * @param text the contract's text for the code
   * @return a mapping to a rejected call
   */
  public static ErrorMapping nothingBought(Reason reason, Evidence evidence, String text) {
    return new ErrorMapping(reason, true, evidence, text);
  }

  /**
   * Returns the mapping of a code that leaves open whether the call had its effect.
   *
   * @param reason the reason in the shared vocabulary
   * @param text the contract's text for the code
   * @return a mapping to a call whose outcome is unknown
   */
  public static ErrorMapping outcomeUnknown(Reason reason, String text) {
    return new ErrorMapping(reason, false, Evidence.ASSUMED, text);
  }
}
