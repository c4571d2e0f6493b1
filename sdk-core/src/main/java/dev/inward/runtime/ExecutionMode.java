package dev.inward.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import org.jspecify.annotations.Nullable;

/** How a call sends a request and waits before a retry: on the calling thread or on others. */
interface ExecutionMode {

  /** Sends the request and passes the response or the failure to the callback. */
  void send(Call call, Callback callback) throws IOException;

  /**
   * Waits, then continues with {@code true} after the delay, or with {@code false} if the wait
   * ended early because of an interrupt, a cancellation or closing.
   */
  void sleep(Duration delay, Cancellation cancellation, Consumer<Boolean> continuation);

  /**
   * Waits for what many calls wait for, then continues with it or with the failure. The time, an
   * interrupt and a cancellation end the wait with a {@link GuardException}, and not what it waits
   * for.
   */
  <T> void await(
      CompletableFuture<T> shared,
      Duration time,
      Cancellation cancellation,
      BiConsumer<@Nullable T, @Nullable Throwable> continuation);

  /** Completes the call's future where the stages that depend on it may block. */
  void handOver(Runnable completion);

  /** Completes the future of a call that was stopped, if its thread may not end by itself. */
  void ifStuck(Runnable completion);

  /** Does everything on the calling thread, before it returns. */
  record Blocking(Sleeper sleeper) implements ExecutionMode {

    @Override
    public void send(Call call, Callback callback) throws IOException {
      if (Thread.currentThread().isInterrupted()) {
        throw new GuardException("interrupted before the request left");
      }
      callback.onResponse(call, call.execute());
    }

    @Override
    public void sleep(Duration delay, Cancellation cancellation, Consumer<Boolean> continuation) {
      boolean elapsed;
      try {
        elapsed = sleeper.sleep(delay);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        elapsed = false;
      }
      continuation.accept(elapsed);
    }

    @Override
    public <T> void await(
        CompletableFuture<T> shared,
        Duration time,
        Cancellation cancellation,
        BiConsumer<@Nullable T, @Nullable Throwable> continuation) {
      T result = null;
      Throwable failure = null;
      try {
        result = shared.get(Math.max(1, time.toNanos()), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        failure = new GuardException("interrupted");
      } catch (TimeoutException e) {
        failure = new GuardException(Attempt.TIMED_OUT);
      } catch (ExecutionException e) {
        failure = Objects.requireNonNullElse(e.getCause(), e);
      }
      continuation.accept(result, failure);
    }

    @Override
    public void handOver(Runnable completion) {
      completion.run();
    }

    @Override
    public void ifStuck(Runnable completion) {
      // The caller's thread cannot leave the user's code, and may still bring the outcome.
    }
  }

  /**
   * Sends on a thread of OkHttp's dispatcher, and blocks no thread while it waits. The dispatcher
   * allows five calls to a host at a time, until their callbacks return. A stage that waits for
   * another call must therefore not run in a callback.
   */
  record Async(Sleeper sleeper, Executor threads) implements ExecutionMode {

    /** Is enough for an input or output operation to fail after its socket was closed. */
    private static final Duration GRACE = Duration.ofMillis(500);

    @Override
    public void send(Call call, Callback callback) {
      call.enqueue(callback);
    }

    @Override
    public void sleep(Duration delay, Cancellation cancellation, Consumer<Boolean> continuation) {
      CompletableFuture<Boolean> wait = sleeper.sleepAsync(delay);
      cancellation.onCancel(() -> wait.complete(false));
      var unused =
          wait.thenAccept(
              elapsed -> {
                if (elapsed) {
                  threads.execute(() -> continuation.accept(true));
                } else {
                  // The future is complete when its cancel method returns.
                  continuation.accept(false);
                }
              });
    }

    @Override
    public <T> void await(
        CompletableFuture<T> shared,
        Duration time,
        Cancellation cancellation,
        BiConsumer<@Nullable T, @Nullable Throwable> continuation) {
      CompletableFuture<T> own = new CompletableFuture<>();
      var unused =
          shared.whenComplete(
              (result, failure) -> {
                if (failure == null) {
                  own.complete(result);
                } else {
                  own.completeExceptionally(failure);
                }
              });
      Deadline deadline =
          Deadline.after(
              time, () -> own.completeExceptionally(new GuardException(Attempt.TIMED_OUT)));
      cancellation.onCancel(() -> own.completeExceptionally(new GuardException("cancelled")));
      var unusedEnd =
          own.whenComplete(
              (result, failure) -> {
                deadline.exit();
                continuation.accept(result, failure);
              });
    }

    @Override
    public void handOver(Runnable completion) {
      threads.execute(completion);
    }

    @Override
    public void ifStuck(Runnable completion) {
      Deadline.after(GRACE, () -> threads.execute(completion));
    }
  }
}
