package dev.inward.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The time that passes between two attempts of a call. Tests bring one that takes none. */
interface Sleeper extends AutoCloseable {

  /** What {@link System#nanoTime()} says. */
  long nanoTime();

  /** Waits on this thread; false if the wait was ended early by closing. */
  boolean here(Duration time) throws InterruptedException;

  /**
   * Waits on no thread: completes with true when the time has passed. Whoever completes it with
   * false ends the wait early, as closing does.
   */
  CompletableFuture<Boolean> elsewhere(Duration time);

  /** Ends all waits, and those that begin later at once. */
  @Override
  void close();
}
