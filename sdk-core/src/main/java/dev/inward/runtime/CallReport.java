package dev.inward.runtime;

import dev.inward.CallListener;
import dev.inward.CallOutcome;
import dev.inward.InwardException;
import dev.inward.ObservedCall;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of one call that it began, and once how it ended. */
final class CallReport {

  private final CallContext context;
  private final ObservedCall call;
  private final List<CallListener> listeners;
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
    this.listeners = context.observed() ? context.settings().callListeners() : List.of();
    this.started = started;
  }

  /** Returns the tag of the call's requests; null if it is none that listeners are told of. */
  @Nullable ObservedCall tag() {
    return context.observed() ? call : null;
  }

  void started() {
    tell(listener -> listener.started(call));
  }

  /** Reports a result; returns false if the call has ended before. */
  boolean succeeded(Attempt attempt, int status) {
    return end(CallOutcome.Kind.RESULT, null, status, attempt.number());
  }

  /** Reports a failure after some attempts; returns false if the call has ended before. */
  boolean failed(int attempts, RuntimeException failure) {
    return end(
        CallOutcome.Kind.of(failure),
        failure,
        failure instanceof InwardException known ? known.httpStatus() : null,
        attempts);
  }

  private boolean end(
      CallOutcome.Kind kind,
      @Nullable RuntimeException failure,
      @Nullable Integer status,
      int attempts) {
    if (!ended.compareAndSet(false, true)) {
      return false;
    }
    if (listeners.isEmpty()) {
      return true;
    }
    Duration duration = Duration.ofNanos(context.sleeper().nanoTime() - started);
    CallOutcome outcome = new CallOutcome(kind, failure, status, attempts, duration);
    tell(listener -> listener.ended(call, outcome));
    return true;
  }

  private void tell(Consumer<CallListener> event) {
    for (CallListener listener : listeners) {
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
