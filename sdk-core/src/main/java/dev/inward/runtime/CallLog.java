package dev.inward.runtime;

import dev.inward.InwardException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One line per call, made of the contract's names and of numbers. */
final class CallLog {

  private final System.Logger logger;
  private final Attempt attempt;
  private final long started = System.nanoTime();

  CallLog(System.Logger logger, Attempt attempt) {
    this.logger = logger;
    this.attempt = attempt;
  }

  void succeeded(int status) {
    write("result", status);
  }

  void failed(InwardException failure) {
    write(failure.getClass().getSimpleName(), failure.httpStatus());
  }

  private void write(String outcome, @Nullable Integer status) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    Operation operation = attempt.operation();
    try {
      logger.log(
          System.Logger.Level.DEBUG,
          () ->
              "%s %s: %s %s, %s, status %s, %d ms, %d transmission(s)"
                  .formatted(
                      operation.vendor(),
                      operation.id(),
                      operation.method(),
                      operation.pathTemplate(),
                      outcome,
                      status == null ? "none" : status.toString(),
                      millis,
                      attempt.transmissions()));
    } catch (RuntimeException e) {
      // A logging backend that fails must not turn a purchase into an error.
      return;
    }
  }
}
