package dev.inward.runtime;

import dev.inward.InwardException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A future that, cancelled, still ends with what became of the money. */
final class OutcomeFuture<T> extends CompletableFuture<T> {

  private final Supplier<@Nullable InwardException> canceller;

  /** The canceller gives the outcome if it is certain at once. */
  OutcomeFuture(Supplier<@Nullable InwardException> canceller) {
    this.canceller = canceller;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!isDone()) {
      InwardException unsent = canceller.get();
      if (unsent != null) {
        completeExceptionally(unsent);
      }
    }
    return false;
  }
}
