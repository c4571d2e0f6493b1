package dev.inward.runtime;

import dev.inward.InwardException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One call from its start to its outcome: one attempt, or for a read a few, one after the other.
 * Whatever goes wrong, the outcome is one of ours.
 */
final class Exchange {

  private final Transport transport;
  private final Operation operation;
  private final Request request;
  private final long started;

  Exchange(Transport transport, Operation operation, Request request) {
    this.transport = transport;
    this.operation = operation;
    this.request = request;
    this.started = transport.waiting().nanoTime();
  }

  <T> T execute(OutcomeMapper<T> judge) {
    Attempt attempt = new Attempt(operation, request.url());
    while (true) {
      CallLogger log = new CallLogger(transport.logger(), attempt);
      Call call = null;
      try {
        if (Thread.currentThread().isInterrupted()) {
          throw new GuardException("interrupted before the request left");
        }
        call = newCall(attempt);
        return judged(judge, received(attempt, call.execute()), log);
      } catch (Throwable e) {
        // Not even an Error may hide that money can be spent.
        InwardException failure = attempt.outcome(e);
        Duration pause = pause(attempt, call, e, failure);
        log.failed(failure, pause);
        if (pause == null || !waited(pause)) {
          throw failure;
        }
        attempt = attempt.next(failure);
      }
    }
  }

  <T> CompletableFuture<T> executeAsync(OutcomeMapper<T> judge) {
    UnderWay<T> underWay = new UnderWay<>(judge);
    underWay.begin(new Attempt(operation, request.url()));
    return underWay.future;
  }

  private Call newCall(Attempt attempt) throws GuardException {
    if (transport.isClosed()) {
      throw new GuardException("the client is closed");
    }
    Request tagged = request.newBuilder().tag(Attempt.class, attempt).build();
    Call call = transport.client(operation).newCall(tagged);
    if (attempt.number() > 1) {
      call.timeout().timeout(Math.max(1, left().toNanos()), TimeUnit.NANOSECONDS);
    }
    return call;
  }

  private VendorResponse received(Attempt attempt, Response response) throws IOException {
    try {
      ResponseHead head = ResponseHead.of(response);
      attempt.received(head);
      ByteString body =
          new BoundedBody(transport.maxResponseBytes()).read(response.body(), attempt);
      return new VendorResponse(operation, head.withRetryAfterOf(attempt.firstResponse()), body);
    } finally {
      close(response);
      transport.connectionReturned();
    }
  }

  private static void close(Response response) {
    try {
      response.close();
    } catch (RuntimeException e) {
      // A user's listener or body failed; what was read of the response counts.
      return;
    }
  }

  private static <T> T judged(OutcomeMapper<T> judge, VendorResponse response, CallLogger log) {
    T result;
    try {
      result = judge.judge(response);
    } catch (InwardException e) {
      throw e;
    } catch (Throwable e) {
      throw response.unreadable("the response could not be judged", e);
    }
    log.succeeded(response.status());
    return result;
  }

  private Duration left() {
    long spent = transport.waiting().nanoTime() - started;
    return transport.callTimeout().minusNanos(spent);
  }

  /** How long to wait before the next attempt, or null if this one was the last. */
  private @Nullable Duration pause(
      Attempt attempt, @Nullable Call call, Throwable thrown, InwardException failure) {
    boolean wanted =
        call != null
            && !call.isCanceled()
            && !Thread.currentThread().isInterrupted()
            && !transport.isClosed()
            && (request.body() == null || !request.body().isOneShot());
    return wanted ? transport.repetition().pause(attempt, thrown, failure, left()) : null;
  }

  private boolean waited(Duration pause) {
    try {
      return transport.waiting().here(pause) && isTimeLeft();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isTimeLeft() {
    return left().compareTo(Duration.ZERO) > 0;
  }

  /** A call on other threads: an attempt or a wait, and either can be ended by cancelling. */
  private final class UnderWay<T> {

    private final OutcomeMapper<T> judge;
    private final OutcomeFuture<T> future = new OutcomeFuture<>(this::cancel);
    private Runnable end = () -> {};
    private boolean cancelled;

    UnderWay(OutcomeMapper<T> judge) {
      this.judge = judge;
    }

    void begin(Attempt attempt) {
      CallLogger log = new CallLogger(transport.logger(), attempt);
      try {
        Call call = newCall(attempt);
        cancellableBy(() -> cancel(call, attempt));
        call.enqueue(new Ending(attempt, log));
      } catch (Throwable e) {
        fail(attempt, null, e, log);
      }
    }

    private void fail(Attempt attempt, @Nullable Call call, Throwable thrown, CallLogger log) {
      InwardException failure = attempt.outcome(thrown);
      Duration pause = pause(attempt, call, thrown, failure);
      log.failed(failure, pause);
      if (pause == null) {
        future.completeExceptionally(failure);
        return;
      }
      CompletableFuture<Boolean> wait = transport.waiting().elsewhere(pause);
      cancellableBy(() -> wait.complete(false));
      var unused =
          wait.thenAccept(
              elapsed -> {
                if (elapsed && isTimeLeft()) {
                  begin(attempt.next(failure));
                } else {
                  future.completeExceptionally(failure);
                }
              });
    }

    private void cancellableBy(Runnable end) {
      boolean late;
      synchronized (this) {
        this.end = end;
        late = cancelled;
      }
      if (late) {
        end.run();
      }
    }

    private void cancel() {
      Runnable now;
      synchronized (this) {
        cancelled = true;
        now = end;
      }
      now.run();
    }

    /** An attempt that has not begun is over at once; one that has ends by itself. */
    private void cancel(Call call, Attempt attempt) {
      call.cancel();
      if (attempt.closeUnsent() && attempt.firstResponse() == null) {
        future.completeExceptionally(
            attempt.outcome(new GuardException("cancelled before the request left")));
      }
    }

    private final class Ending implements Callback {

      private final Attempt attempt;
      private final CallLogger log;

      Ending(Attempt attempt, CallLogger log) {
        this.attempt = attempt;
        this.log = log;
      }

      @Override
      public void onResponse(Call call, Response response) {
        T result;
        try {
          result = judged(judge, received(attempt, response), log);
        } catch (Throwable e) {
          fail(attempt, call, e, log);
          return;
        }
        future.complete(result);
      }

      @Override
      public void onFailure(Call call, IOException e) {
        fail(attempt, call, e, log);
      }
    }
  }
}
