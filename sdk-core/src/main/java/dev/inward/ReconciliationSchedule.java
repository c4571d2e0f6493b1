package dev.inward;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;

/**
 * When a reconciliation reads. It ends at the first read that shows the purchase.
 *
 * @param reads the times of the reads, counted from the begin of the reconciliation, in ascending
 *     order
 * @param settledAfter the time after the purchase from which a read that does not show it counts as
 *     the last word; earlier the vendor may still be working on it
 */
public record ReconciliationSchedule(List<Duration> reads, Duration settledAfter) {

  /** The waiting times are almost nowhere documented: MultiTEL names half an hour at most. */
  private static final ReconciliationSchedule STANDARD =
      new ReconciliationSchedule(
          List.of(
              Duration.ZERO,
              Duration.ofMinutes(1),
              Duration.ofMinutes(5),
              Duration.ofMinutes(15),
              Duration.ofMinutes(30)),
          Duration.ofMinutes(30));

  /**
   * Requires at least one read, in ascending order.
   *
   * @param reads the times of the reads, counted from the begin of the reconciliation
   * @param settledAfter the time from which a read that does not show it counts as the last word
   * @throws IllegalArgumentException if there is none, or a time is negative or not ascending
   */
  public ReconciliationSchedule {
    reads = List.copyOf(reads);
    requireNonNull(settledAfter, "settledAfter");
    if (reads.isEmpty()) {
      throw new IllegalArgumentException("reads: at least one is needed");
    }
    Duration last = Duration.ZERO;
    for (Duration read : reads) {
      if (read.compareTo(last) < 0) {
        throw new IllegalArgumentException("reads: the times must ascend from zero");
      }
      last = read;
    }
    if (settledAfter.isNegative()) {
      throw new IllegalArgumentException("settledAfter: the time must not be negative");
    }
  }

  /**
   * Returns the default: at once, then after 1, 5, 15 and 30 minutes; settled after 30 minutes.
   *
   * @return the default
   */
  public static ReconciliationSchedule standard() {
    return STANDARD;
  }

  /**
   * Returns a schedule with one read at once, for callers that come back by themselves. A purchase
   * that it does not show is {@link Reconciliation.CannotTell}: one read is not enough.
   *
   * @return a schedule that does not wait
   */
  public static ReconciliationSchedule once() {
    return new ReconciliationSchedule(List.of(Duration.ZERO), STANDARD.settledAfter);
  }
}
