package com.example.bulk;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * An order before anything is bought. It is the input of the workflow, so it outlives every
 * process.
 *
 * @param id the order's id, which is the workflow's
 * @param count how many numbers are ordered
 * @param limit what all of them may cost at most
 * @param offers what was on offer, vendor by vendor, in the order in which it is tried
 * @param requestsPerMinute how many requests a vendor gets in a minute at most
 * @param timing how long things may take
 */
public record Plan(
    String id,
    int count,
    BigDecimal limit,
    List<Offer> offers,
    int requestsPerMinute,
    Timing timing) {

  /** Keeps the history of one workflow below the server's limits. */
  static final int LARGEST = 1000;

  /** Keeps the plan itself and its attempts below them. */
  static final int MOST_OFFERS = 2 * LARGEST;

  /**
   * How long things may take.
   *
   * @param call a call of a vendor
   * @param heartbeat how long a worker may be silent until it is taken for dead
   * @param reconcile how long a purchase that is not found is looked for
   */
  public record Timing(Duration call, Duration heartbeat, Duration reconcile) {

    static final Timing STANDARD =
        new Timing(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofMinutes(30));
  }

  /** Thrown if a plan must not be carried out. Nothing was bought. */
  public static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }

  /** Returns the price of the most expensive numbers on offer, as many as are ordered. */
  BigDecimal worstCase() {
    return offers.stream()
        .map(Offer::price)
        .sorted(Comparator.reverseOrder())
        .limit(count)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  List<String> vendors() {
    return offers.stream().map(Offer::vendor).distinct().toList();
  }

  List<Offer> offersOf(String vendor) {
    return offers.stream().filter(offer -> offer.vendor().equals(vendor)).toList();
  }

  /**
   * Refuses a plan that is too large, too expensive, or of which too little is on offer.
   *
   * @throws RefusedException with the reason
   */
  void check() {
    if (count < 1 || count > LARGEST) {
      throw new RefusedException("count: it must be from 1 to " + LARGEST + "; split the order");
    }
    if (offers.size() > MOST_OFFERS) {
      throw new RefusedException("from: more than " + MOST_OFFERS + " offers; split the order");
    }
    if (offers.size() < count) {
      throw new RefusedException(
          "from: " + count + " numbers are ordered, and " + offers.size() + " are on offer");
    }
    if (worstCase().compareTo(limit) > 0) {
      throw new RefusedException(
          "limit: the order may cost up to " + worstCase() + ", which is more than " + limit);
    }
  }
}
