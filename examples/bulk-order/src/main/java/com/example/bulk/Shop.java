package com.example.bulk;

import dev.inward.ReconciliationSchedule;
import java.math.BigDecimal;
import java.util.List;

/** One vendor, as an order sees it. */
interface Shop extends AutoCloseable {

  /**
   * Reads what is on offer.
   *
   * @param area where numbers are wanted, in the vendor's words
   * @param statedPrice what the user says that a number costs, or null; it counts only where the
   *     vendor tells no price
   * @throws Plan.RefusedException if the area or a price is not known
   */
  List<Offer> offers(String area, BigDecimal statedPrice);

  /**
   * Reads the offers again, and returns whether one of a plan is there at its price or less.
   *
   * @throws Plan.RefusedException if its area is gone, or the vendor tells no price any more
   */
  default boolean stillOffers(Offer planned) {
    return offers(planned.area(), planned.stated()).stream().anyMatch(planned::isStill);
  }

  /** Reads what the account owns, and gives the purchase its tag. */
  Prepared prepare(Offer offer);

  /** Buys; sends at most one request. */
  Outcome buy(Prepared prepared);

  /** Reads until the purchase is found, or the schedule ends. */
  Outcome reconcile(Prepared prepared, ReconciliationSchedule schedule);

  @Override
  void close();
}
