package dev.inward.sandbox.http;

import java.time.Duration;

/**
 * Whether a connection waits for its caller, and until when it does. The relay, which sees bytes,
 * and the server, which sees requests, share it.
 */
final class Turn {

  /** More than any head that the server takes. */
  private static final int MAX_UNCLAIMED = 512 * 1024;

  private static final Duration GRACE = Duration.ofSeconds(5);

  private final long patience;
  private final long grace;

  private boolean callers = true;
  private boolean between = true;
  private boolean claimed;
  private boolean held;
  private int unclaimed;
  private long deadline;

  Turn(Duration patience) {
    this.patience = patience.toNanos();
    this.grace = Math.min(this.patience, GRACE.toNanos());
    this.deadline = System.nanoTime() + this.patience;
  }

  /**
   * Counts what the caller sent.
   *
   * @return whether the caller may go on, rather than wait until the server has found a head in
   *     what came so far
   */
  synchronized boolean bytesCame(int bytes) {
    if (between) {
      between = false;
      unclaimed = 0;
      deadline = System.nanoTime() + patience;
    }
    if (!claimed) {
      unclaimed = Math.min(unclaimed, MAX_UNCLAIMED) + bytes;
      if (unclaimed > MAX_UNCLAIMED) {
        held = true;
        deadline = System.nanoTime() + grace;
      }
    }
    return !held;
  }

  /**
   * The server has read the head of a request.
   *
   * @return whether the caller had to wait for it
   */
  synchronized boolean headArrived() {
    boolean waited = held;
    between = false;
    claimed = true;
    held = false;
    deadline = System.nanoTime() + patience;
    return waited;
  }

  /** The request is here, and the caller can do nothing but wait. */
  synchronized void requestArrived() {
    callers = false;
  }

  /** The answer is on its way, to be taken by the caller. */
  synchronized void answered() {
    callers = true;
    between = true;
    claimed = false;
    deadline = System.nanoTime() + patience;
  }

  /** The caller has only to end the connection. */
  synchronized void ended() {
    callers = true;
    between = false;
    claimed = true;
    deadline = System.nanoTime() + grace;
  }

  /** The caller decides when this is over. */
  synchronized void endless() {
    callers = false;
  }

  /** For how long the caller may still keep us waiting; below zero if it did so for too long. */
  synchronized long remaining(long now) {
    return callers ? deadline - now : Long.MAX_VALUE;
  }
}
