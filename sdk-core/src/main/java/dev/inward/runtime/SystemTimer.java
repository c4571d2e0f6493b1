package dev.inward.runtime;

import dev.inward.ReconciliationTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The system's clock. It waits on the JDK's timer, without a thread of its own. */
final class SystemTimer implements ReconciliationTimer {

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public CompletableFuture<?> after(Duration delay) {
    return CompletableFuture.runAsync(
        () -> {}, CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS));
  }
}
