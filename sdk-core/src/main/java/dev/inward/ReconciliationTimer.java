package dev.inward;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The clock that a reconciliation waits by. Tests set one that does not wait. */
public interface ReconciliationTimer {

  /**
   * Returns the current time.
   *
   * @return the time
   */
  Instant now();

  /**
   * Waits without blocking a thread.
   *
   * @param delay the time to wait
   * @return completes after the delay; is cancelled by a caller that no longer waits
   */
  CompletableFuture<?> after(Duration delay);
}
