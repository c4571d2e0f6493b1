package dev.inward;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of looking at an account after a purchase with an unknown outcome. Reconciling only
 * reads: it never buys.
 */
public sealed interface Reconciliation {

  /**
   * The purchase is in the account.
   *
   * @param numbers the numbers that were bought, as the vendor lists them; fewer than were ordered
   *     if the order was filled in part
   * @param basis the reason why they belong to this purchase
   */
  record Bought(List<String> numbers, Basis basis) implements Reconciliation {

    /**
     * Copies the numbers.
     *
     * @param numbers the numbers that were bought
     * @param basis the reason why they belong to this purchase
     */
    public Bought {
      numbers = List.copyOf(numbers);
      requireNonNull(basis, "basis");
    }
  }

  /**
   * The purchase is not in the account. That is what the vendor's lists say, not what the vendor
   * guarantees: {@code caveat} says how far the lists are known.
   *
   * @param goodReads how many reads were successful and did not show the purchase
   * @param over the time between the purchase and the last of these reads
   * @param caveat a sentence of the contract, or empty if the vendor documents the lists
   */
  record NotFound(int goodReads, Duration over, String caveat) implements Reconciliation {

    /**
     * Requires the components.
     *
     * @param goodReads how many reads did not show the purchase
     * @param over the time between the purchase and the last of these reads
     * @param caveat a sentence of the contract, or empty
     */
    public NotFound {
      requireNonNull(over, "over");
      requireNonNull(caveat, "caveat");
    }
  }

  /**
   * The reads do not tell. Reconcile again later, or ask the vendor.
   *
   * @param reason the reason, which contains no data of the vendor
   * @param lastFailure the failure of the last read that failed, or null
   */
  record CannotTell(String reason, @Nullable InwardException lastFailure)
      implements Reconciliation {

    /**
     * Requires a reason.
     *
     * @param reason the reason, which contains no data of the vendor
     * @param lastFailure the failure of the last read that failed, or null
     */
    public CannotTell {
      requireNonNull(reason, "reason");
    }
  }

  /** What ties numbers of an account to one purchase. */
  enum Basis {
    /** The vendor's list shows the purchase's tag beside the number. */
    TAG,
    /** The number was not in the account before the purchase. */
    NEW_IN_ACCOUNT
  }
}
