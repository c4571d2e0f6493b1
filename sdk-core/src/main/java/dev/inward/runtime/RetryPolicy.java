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
 * Decides whether and when a failed read is retried. A call that does more than read is never
 * retried.
 */
final class RetryPolicy {

  private static final int MAX_ATTEMPTS = 3;
  private static final Duration FIRST_DELAY = Duration.ofMillis(500);
  private static final Set<Integer> RETRIED_STATUSES = Set.of(408, 429, 500, 502, 503, 504);

  private final boolean retryReads;
  private final Clock clock;
  private final DoubleSupplier random;

  /**
   * Creates a policy.
   *
   * @param retryReads whether to retry at all
   * @param clock compares a {@code Retry-After} date with the current time
   * @param random returns numbers from 0 (inclusive) to 1 (exclusive), for the jitter
   */
  RetryPolicy(boolean retryReads, Clock clock, DoubleSupplier random) {
    this.retryReads = retryReads;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Returns the delay before the next attempt, or null if there is none.
   *
   * @param attempt the attempt that failed
   * @param thrown the exception that ended it
   * @param failure the exception that the caller gets if there is no further attempt
   * @param timeLeft the rest of the call timeout; a longer delay means no retry
   */
  @Nullable Duration delay(
      Attempt attempt, Throwable thrown, InwardException failure, Duration timeLeft) {
    if (!attempt.operation().isRead()
        || !retryReads
        || attempt.number() >= MAX_ATTEMPTS
        || !isTransient(thrown, failure)) {
      return null;
    }
    Duration delay = backOff(attempt.number());
    for (String value : failure.headers().getOrDefault("Retry-After", List.of())) {
      Duration requested = retryAfter(value);
      delay = requested.compareTo(delay) > 0 ? requested : delay;
    }
    return delay.compareTo(timeLeft) < 0 ? delay : null;
  }

  private static boolean isTransient(Throwable thrown, InwardException failure) {
    if (GuardException.messageIn(thrown) != null) {
      return false;
    }
    Integer status = failure.httpStatus();
    if (status != null) {
      return RETRIED_STATUSES.contains(status)
          && (thrown instanceof InwardException || thrown instanceof IOException);
    }
    // A protocol exception means that the vendor sent something other than HTTP.
    return thrown instanceof IOException && !(thrown instanceof ProtocolException);
  }

  /** Doubles with each attempt; the random half keeps clients from retrying at the same moment. */
  private Duration backOff(int attempts) {
    double nanos = FIRST_DELAY.toNanos() * (double) (1L << (attempts - 1));
    return Duration.ofNanos((long) (nanos * (1 + random.getAsDouble()) / 2));
  }

  /** Parses seconds or an HTTP date; returns zero for anything else and for a past date. */
  private Duration retryAfter(String value) {
    String text = value.strip();
    if (text.matches("\\d+")) {
      // More digits exceed every call timeout.
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
