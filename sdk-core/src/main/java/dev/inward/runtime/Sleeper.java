package dev.inward.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Measures time and waits between two attempts of a call. Tests use one that does not wait. */
interface Sleeper extends AutoCloseable {

  /** Returns the current time as {@link System#nanoTime()} does. */
  long nanoTime();

  /** Blocks this thread; returns {@code false} if closing ended the wait early. */
  boolean sleep(Duration delay) throws InterruptedException;

  /**
   * Waits without blocking a thread. Completes with {@code true} after the delay, or with {@code
   * false} if this is closed earlier. A caller ends the wait by completing it with {@code false}.
   */
  CompletableFuture<Boolean> sleepAsync(Duration delay);

  /** Ends all waits; a later wait ends immediately. Closing again has no effect. */
  @Override
  void close();
}
