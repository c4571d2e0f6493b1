package com.example.bulk;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

  /** A server ends a workflow at 51,200 events, and would leave purchases that are sent alone. */
  static final long MOST_EVENTS = 45_000;

  /**
   * How long things may take.
   *
   * @param call a call of a vendor
   * @param heartbeat how long a worker may be silent until it is taken for dead
   * @param reconcile how long a purchase that is not found is looked for
   * @param events how many events the workflow's history may have when a purchase begins
   */
  public record Timing(Duration call, Duration heartbeat, Duration reconcile, long events) {

    static final Timing STANDARD =
        new Timing(
            Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofMinutes(30), MOST_EVENTS);
  }

  /** Thrown if a plan must not be carried out. Nothing was bought. */
  public static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }

  /**
   * Chooses what an order tries, with some spare offers for numbers that others buy in between. A
   * short list leaves its room in the plan to the longer ones.
   *
   * @param lists what is on offer, area by area
   * @param count how many numbers are ordered
   */
  static List<Offer> choose(List<List<Offer>> lists, int count) {
    int[] sizes = new int[lists.size()];
    int room = MOST_OFFERS;
    int left = lists.size();
    for (int list :
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparing(each -> lists.get(each).size()))
            .toList()) {
      sizes[list] = Math.min(lists.get(list).size(), Math.min(2 * count, room / left));
      room -= sizes[list];
      left--;
    }
    return IntStream.range(0, sizes.length)
        .boxed()
        .flatMap(list -> lists.get(list).stream().limit(sizes[list]))
        .toList();
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
    if (offers.stream().anyMatch(offer -> offer.price().signum() < 0)) {
      throw new RefusedException("price: an offer has a negative one");
    }
    if (worstCase().compareTo(limit) > 0) {
      throw new RefusedException(
          "limit: the order may cost up to " + worstCase() + ", which is more than " + limit);
    }
  }
}
