package dev.inward.runtime;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The turns of one call within the limit of its client, and how long it has waited for them. */
final class Turns {

  private final CallContext context;
  private final Duration longest;
  private Duration waited = Duration.ZERO;

  /**
   * Creates the turns of a call.
   *
   * @param longest how long the call may wait for all its turns together
   */
  Turns(CallContext context, Duration longest) {
    this.context = context;
    this.longest = longest;
  }

  /** Waits for the next turn, then continues with null, or with the reason why none comes. */
  void next(
      ExecutionMode mode, Cancellation cancellation, Consumer<@Nullable String> continuation) {
    RequestLimit limit = context.limit();
    if (limit == null) {
      continuation.accept(null);
      return;
    }
    long now = context.sleeper().nanoTime();
    Duration wait = limit.take(now, longest.minus(waited));
    if (wait == null) {
      String words =
          "the limit of "
              + limit.requestsPerMinute()
              + " requests a minute (requestsPerMinute) leaves it no turn within callTimeout";
      mode.handOver(() -> continuation.accept(words));
    } else if (wait.isZero()) {
      continuation.accept(null);
    } else {
      mode.sleep(
          wait,
          cancellation,
          elapsed -> {
            waited = waited.plusNanos(context.sleeper().nanoTime() - now);
            continuation.accept(elapsed ? null : endOfWait());
          });
    }
  }

  /** Returns the time that the call has spent in waits, which its timeout does not count. */
  Duration waited() {
    return waited;
  }

  private String endOfWait() {
    if (context.clients().isClosed()) {
      return "the client is closed";
    }
    return Thread.currentThread().isInterrupted() ? "interrupted" : "cancelled";
  }
}
