package dev.inward.runtime;

import dev.inward.CallListener;
import dev.inward.CallOutcome;
import dev.inward.InwardException;
import dev.inward.ObservedCall;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of one call that it began, and once how it ended. */
final class CallReport {

  private final CallContext context;
  private final ObservedCall call;
  private final long started;
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * Creates the report of a call.
   *
   * @param started when it began, by the clock of the context
   */
  CallReport(CallContext context, Operation operation, long started) {
    this.context = context;
    this.call = new ObservedCall(operation.vendor(), operation.id(), operation.effect());
    this.started = started;
  }

  ObservedCall call() {
    return call;
  }

  void started() {
    tell(listener -> listener.started(call));
  }

  /** Reports a result; returns false if the call has ended before. */
  boolean succeeded(Attempt attempt, int status) {
    return end(CallOutcome.Kind.RESULT, null, status, attempt);
  }

  /** Reports a failure; returns false if the call has ended before. */
  boolean failed(Attempt attempt, RuntimeException failure) {
    return end(
        CallOutcome.Kind.of(failure),
        failure,
        failure instanceof InwardException known ? known.httpStatus() : null,
        attempt);
  }

  private boolean end(
      CallOutcome.Kind kind,
      @Nullable RuntimeException failure,
      @Nullable Integer status,
      Attempt attempt) {
    if (!ended.compareAndSet(false, true)) {
      return false;
    }
    Duration duration = Duration.ofNanos(context.sleeper().nanoTime() - started);
    CallOutcome outcome = new CallOutcome(kind, failure, status, attempt.number(), duration);
    tell(listener -> listener.ended(call, outcome));
    return true;
  }

  private void tell(Consumer<CallListener> event) {
    for (CallListener listener : context.settings().callListeners()) {
      try {
        event.accept(listener);
      } catch (Throwable e) {
        // Whatever it is, the caller must get the outcome of the call.
        warn(e);
      }
    }
  }

  private void warn(Throwable failure) {
    try {
      // No message: a listener knows the response.
      context
          .logger()
          .log(
              System.Logger.Level.WARNING,
              call + ": a call listener failed: " + failure.getClass().getName());
    } catch (Throwable e) {
      return;
    }
  }
}
