package com.example.bulk;

import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.Reconciliation;
import dev.inward.RejectedException;
import java.util.function.Supplier;

/**
 * What became of a purchase. Known outcomes are values and not exceptions, so that the workflow's
 * history tells them.
 *
 * @param kind what is known
 * @param number the number that was bought, or empty
 * @param reason the vendor's reason; none if no response says one
 * @param note a sentence for people
 */
public record Outcome(Kind kind, String number, Reason reason, String note) {

  /** What is known of a purchase. */
  public enum Kind {
    /** A number was bought. */
    BOUGHT,
    /** The vendor refused: nothing was bought. */
    REJECTED,
    /** No request left this machine: nothing was bought. */
    NOT_SENT,
    /** Something may have been bought. */
    UNKNOWN
  }

  static Outcome bought(String number, String note) {
    return new Outcome(Kind.BOUGHT, number, null, note);
  }

  static Outcome notSent(String note) {
    return new Outcome(Kind.NOT_SENT, "", null, note);
  }

  static Outcome unknown(String note) {
    return new Outcome(Kind.UNKNOWN, "", null, note);
  }

  /** Buys, and returns what became of it. */
  static Outcome of(Supplier<String> purchase) {
    try {
      String number = purchase.get();
      return number.isEmpty() ? unknown("the response names no number") : bought(number, "");
    } catch (RejectedException e) {
      return new Outcome(Kind.REJECTED, "", e.reason(), e.getMessage());
    } catch (NotSentException e) {
      return notSent(e.getMessage());
    } catch (OutcomeUnknownException e) {
      return new Outcome(Kind.UNKNOWN, "", e.reason(), e.getMessage());
    }
  }

  /**
   * Returns what reads have found.
   *
   * @throws IllegalStateException if it is not known because reads failed, so that they are worth
   *     repeating
   */
  static Outcome of(Reconciliation found) {
    if (found instanceof Reconciliation.Bought bought) {
      return bought(String.join(" ", bought.numbers()), "found in the account");
    }
    if (found instanceof Reconciliation.NotFound absent) {
      return unknown("not in the account after " + absent.over() + ". " + absent.caveat());
    }
    Reconciliation.CannotTell unclear = (Reconciliation.CannotTell) found;
    if (unclear.lastFailure() != null) {
      throw new IllegalStateException(unclear.reason(), unclear.lastFailure());
    }
    return unknown(unclear.reason());
  }
}
