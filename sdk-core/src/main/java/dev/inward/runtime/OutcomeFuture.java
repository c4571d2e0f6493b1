package dev.inward.runtime;

import java.util.concurrent.CompletableFuture;

/** A future that still completes with the call's outcome when it is cancelled. */
final class OutcomeFuture<T> extends CompletableFuture<T> {

  private final Runnable canceller;

  /**
   * Creates a future.
   *
   * @param canceller cancels the call, and completes this future if the outcome is already certain
   */
  OutcomeFuture(Runnable canceller) {
    this.canceller = canceller;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!isDone()) {
      canceller.run();
    }
    return false;
  }
}
