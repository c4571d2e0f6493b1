package dev.inward.runtime;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, not for a time. */
final class Await {

  private static final Duration DEADLINE = Duration.ofSeconds(5);

  private Await() {}

  static void until(BooleanSupplier condition) {
    until(condition, () -> "");
  }

  static void until(BooleanSupplier condition, Supplier<String> instead) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > DEADLINE.toNanos()) {
        throw new AssertionError("did not happen in time " + instead.get());
      }
      LockSupport.parkNanos(100_000);
    }
  }
}
