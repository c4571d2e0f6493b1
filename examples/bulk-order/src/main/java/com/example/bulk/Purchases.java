package com.example.bulk;

import io.temporal.activity.ActivityInterface;
import java.time.Duration;

/** What the workflow does outside of itself. */
@ActivityInterface
public interface Purchases {

  /**
   * The type of the failure of {@link #prepare} if the offer or its price is gone, or it costs
   * more.
   */
  String OFFER_HAS_CHANGED = "OfferHasChanged";

  /** Reads the price again and what the account owns, and gives the purchase its tag. */
  Prepared prepare(Offer offer);

  /**
   * Buys. <b>It spends money and must never be repeated.</b> Another attempt buys nothing, and
   * returns that the outcome is unknown.
   *
   * @param prepared the purchase
   * @param run the workflow's run, as it was before any reset; a run that repeats it buys nothing
   */
  Outcome buy(Prepared prepared, String run);

  /** Finds out by reads what became of a purchase. It may be repeated. */
  Outcome reconcile(Prepared prepared, Duration lookFor);
}
