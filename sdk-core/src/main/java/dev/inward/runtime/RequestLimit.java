package dev.inward.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many requests begin in any 60 seconds. Callers get their turns in the order in which
 * they ask.
 */
final class RequestLimit {

  /** For requests that take longer to arrive than later ones, such as by a new connection. */
  private static final Duration MARGIN = Duration.ofSeconds(1);

  private static final long WINDOW = Duration.ofMinutes(1).plus(MARGIN).toNanos();

  /** The last turns, each in the place of the one that must be a window older. */
  private final long[] turns;

  private int oldest;
  private int known;

  /**
   * Creates a limit.
   *
   * @param requestsPerMinute how many requests may begin in any 60 seconds
   */
  RequestLimit(int requestsPerMinute) {
    this.turns = new long[requestsPerMinute];
  }

  int requestsPerMinute() {
    return turns.length;
  }

  /**
   * Takes the next turn.
   *
   * @param now the time, as {@link System#nanoTime()} returns it
   * @param longest how long the caller can wait, without the margin: one that can wait for a minute
   *     always gets a turn if the callers before it need no longer than that
   * @return how long to wait for the turn; null if that is longer, and then none is taken
   */
  synchronized @Nullable Duration take(long now, Duration longest) {
    long wait = known < turns.length ? 0 : Math.max(0, turns[oldest] + WINDOW - now);
    if (wait > 0 && wait > longest.plus(MARGIN).toNanos()) {
      return null;
    }
    turns[oldest] = now + wait;
    oldest = (oldest + 1) % turns.length;
    known = Math.min(known + 1, turns.length);
    return Duration.ofNanos(wait);
  }
}
