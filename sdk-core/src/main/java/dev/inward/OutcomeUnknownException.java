package dev.inward;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if at least a part of the request was sent and there is no clear response, or if the
 * response does not rule the operation's effect out. For an operation that does more than read,
 * check with the vendor what happened. Do not repeat the call before: a purchase may buy a second
 * time, and a change or a release may undo what happened in between.
 */
public sealed class OutcomeUnknownException extends InwardException
    permits UnreadableResponseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. Users need this only in their own tests.
   *
   * @param details the details of the failure
   */
  public OutcomeUnknownException(Details details) {
    // A read has no outcome to find out, so its message need not alarm anybody.
    this(details.effect == Effect.READ ? "no result" : "outcome unknown", details);
  }

  OutcomeUnknownException(String outcome, Details details) {
    super(outcome, details);
  }

  /**
   * Returns whether the operation spends money, because it may have succeeded.
   *
   * @return whether money may have been spent
   */
  @Override
  public final boolean mayHaveSpent() {
    return spendsMoney();
  }

  /**
   * Returns whether the operation does more than read, because it may have succeeded.
   *
   * @return whether the account may have changed
   */
  @Override
  public final boolean mayHaveTakenEffect() {
    return effect() != Effect.READ;
  }

  /**
   * Returns what a reconciliation has to know about this purchase, for the client's method that
   * begins with {@code reconcile}. It has no baseline: prefer the value of the client's method that
   * begins with {@code prepare}, if you have it.
   *
   * @return the value, or null if the operation cannot be reconciled
   */
  public final @Nullable PendingPurchase pendingPurchase() {
    return pending();
  }
}
