package dev.inward.runtime;

import dev.inward.InwardException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One line per attempt, made of the contract's names and of numbers. */
final class CallLogger {

  private final System.Logger logger;
  private final Attempt attempt;
  private final long started = System.nanoTime();

  CallLogger(System.Logger logger, Attempt attempt) {
    this.logger = logger;
    this.attempt = attempt;
  }

  void succeeded(int status) {
    write("result", status, "");
  }

  /** The pause is that before the next attempt, null if there is none. */
  void failed(InwardException failure, @Nullable Duration pause) {
    write(
        failure.getClass().getSimpleName(),
        failure.httpStatus(),
        pause == null ? "" : ", again in " + pause.toMillis() + " ms");
  }

  private void write(String outcome, @Nullable Integer status, String next) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    Operation operation = attempt.operation();
    try {
      logger.log(
          System.Logger.Level.DEBUG,
          () ->
              "%s %s: %s %s, %s, status %s, %d ms, %d transmission(s)%s"
                  .formatted(
                      operation.vendor(),
                      operation.id(),
                      operation.method(),
                      operation.pathTemplate(),
                      outcome,
                      status == null ? "none" : status.toString(),
                      millis,
                      attempt.transmissions(),
                      next));
    } catch (RuntimeException e) {
      // A logging backend that fails must not turn a purchase into an error.
      return;
    }
  }
}
