package dev.inward.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;

/** How a call sends a request and waits before a retry: on the calling thread or on others. */
interface ExecutionMode {

  /** Sends the request and passes the response or the failure to the callback. */
  void send(Call call, Callback callback) throws IOException;

  /**
   * Waits, then continues with {@code true} after the delay, or with {@code false} if the wait
   * ended early because of an interrupt, a cancellation or closing.
   */
  void sleep(Duration delay, Cancellation cancellation, Consumer<Boolean> continuation);

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
  }

  /** Sends on a thread of OkHttp's dispatcher, and blocks no thread while it waits. */
  record Async(Sleeper sleeper) implements ExecutionMode {

    @Override
    public void send(Call call, Callback callback) {
      call.enqueue(callback);
    }

    @Override
    public void sleep(Duration delay, Cancellation cancellation, Consumer<Boolean> continuation) {
      CompletableFuture<Boolean> wait = sleeper.sleepAsync(delay);
      cancellation.onCancel(() -> wait.complete(false));
      var unused = wait.thenAccept(continuation);
    }
  }
}
