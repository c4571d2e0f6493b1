package dev.inward.runtime;

import dev.inward.InwardException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Logs the first end of an attempt, in a line that contains only names of the contract and numbers.
 * A later end waits until the line is written, so it is in the log before the caller has the
 * outcome.
 */
final class CallLogger {

  private final System.Logger logger;
  private final Attempt attempt;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean ended;
  private final long started = System.nanoTime();

  CallLogger(System.Logger logger, Attempt attempt) {
    this.logger = logger;
    this.attempt = attempt;
  }

  void succeeded(int status) {
    write("result", status, "");
  }

  /**
   * Logs a failed attempt.
   *
   * @param delay the time until the next attempt, or null if there is none
   */
  void failed(RuntimeException failure, @Nullable Duration delay) {
    write(
        failure.getClass().getSimpleName(),
        failure instanceof InwardException outcome ? outcome.httpStatus() : null,
        delay == null ? "" : ", retry in " + delay.toMillis() + " ms");
  }

  private void write(String outcome, @Nullable Integer status, String next) {
    lock.lock();
    try {
      if (!ended) {
        ended = true;
        log(outcome, status, next);
      }
    } catch (RuntimeException e) {
      // A failing log backend must not turn a purchase into an error.
      return;
    } finally {
      lock.unlock();
    }
  }

  private void log(String outcome, @Nullable Integer status, String next) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    Operation operation = attempt.operation();
    logger.log(
        System.Logger.Level.DEBUG,
        () ->
            String.format(
                Locale.ROOT,
                "%s %s: %s %s, %s, status %s, %d ms, %d transmission(s)%s",
                operation.vendor(),
                operation.id(),
                operation.method(),
                operation.pathTemplate(),
                outcome,
                status == null ? "none" : status.toString(),
                millis,
                attempt.transmissions(),
                next));
  }
}
