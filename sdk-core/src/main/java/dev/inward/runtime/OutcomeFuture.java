package dev.inward.runtime;

import java.util.concurrent.CompletableFuture;

/** A future that, cancelled, still ends with what became of the money. */
final class OutcomeFuture<T> extends CompletableFuture<T> {

  private final Runnable canceller;

  /** The canceller ends the call, and completes the future if the outcome is certain at once. */
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
