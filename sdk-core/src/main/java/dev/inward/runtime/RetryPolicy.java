package dev.inward.runtime;

import dev.inward.InwardException;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a failed call is made again, and after how long. An operation that spends money is
 * never made again.
 */
final class RetryPolicy {

  private static final int MOST_ATTEMPTS = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Set<Integer> STATUSES = Set.of(408, 429, 500, 502, 503, 504);

  private final boolean retryReads;
  private final Clock clock;
  private final DoubleSupplier random;

  /** The randomness is from 0 up to, and not with, 1. */
  RetryPolicy(boolean retryReads, Clock clock, DoubleSupplier random) {
    this.retryReads = retryReads;
    this.clock = clock;
    this.random = random;
  }

  /**
   * The pause before the next attempt, or null if there is none.
   *
   * @param attempt the attempt that failed
   * @param thrown what ended it
   * @param failure what the caller gets if it was the last
   * @param left what is left of the call's time
   */
  @Nullable Duration pause(
      Attempt attempt, Throwable thrown, InwardException failure, Duration left) {
    if (attempt.operation().spendsMoney()
        || !retryReads
        || attempt.number() >= MOST_ATTEMPTS
        || !isPassing(thrown, failure)) {
      return null;
    }
    Duration pause = backOff(attempt.number());
    for (String value : failure.headers().getOrDefault("Retry-After", List.of())) {
      Duration asked = retryAfter(value);
      pause = asked.compareTo(pause) > 0 ? asked : pause;
    }
    return pause.compareTo(left) < 0 ? pause : null;
  }

  /** Whether the same call may go better a little later. */
  private static boolean isPassing(Throwable thrown, InwardException failure) {
    if (GuardException.textIn(thrown) != null) {
      return false;
    }
    Integer status = failure.httpStatus();
    if (status != null) {
      return STATUSES.contains(status)
          && (thrown instanceof InwardException || thrown instanceof IOException);
    }
    // A protocol exception: something came, and it is not HTTP.
    return thrown instanceof IOException && !(thrown instanceof ProtocolException);
  }

  /** Doubles each time; the random half keeps many clients from coming back at once. */
  private Duration backOff(int attempts) {
    double nanos = FIRST_PAUSE.toNanos() * (double) (1L << (attempts - 1));
    return Duration.ofNanos((long) (nanos * (1 + random.getAsDouble()) / 2));
  }

  /** The time that a vendor asks for, in seconds or as a date; none for what is neither. */
  private Duration retryAfter(String value) {
    String text = value.strip();
    if (text.matches("\\d+")) {
      // More digits than that do not fit into any call's time.
      return text.length() > 9
          ? Duration.ofSeconds(Long.MAX_VALUE)
          : Duration.ofSeconds(Long.parseLong(text));
    }
    Instant date =
        new Headers.Builder()
            .addUnsafeNonAscii("Retry-After", text)
            .build()
            .getInstant("Retry-After");
    if (date == null) {
      return Duration.ZERO;
    }
    Duration until = Duration.between(clock.instant(), date);
    return until.isNegative() ? Duration.ZERO : until;
  }
}
