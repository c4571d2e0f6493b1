package dev.inward.sandbox.http;

import java.time.Duration;

/**
 * Whether a connection waits for its caller, and for how long it does. The relay, which sees bytes,
 * and the server, which sees requests, share it.
 */
final class Turn {

  /** More than any head that the server takes. */
  static final int MAX_UNCLAIMED = 512 * 1024;

  private final long patience;
  private final long grace;

  private boolean callers = true;
  private boolean between = true;
  private boolean claimed;
  private boolean held;
  private int unclaimed;
  private long since;
  private long limit;

  Turn(Duration patience) {
    this.patience = patience.toNanos();
    // Long for who means well, and short enough for others to wait for it.
    this.grace = this.patience / 6;
    waitFrom(System.nanoTime(), this.patience);
  }

  private void waitFrom(long now, long atMost) {
    callers = true;
    since = now;
    limit = atMost;
  }

  /** Counts what the caller sent. */
  synchronized void bytesCame(int bytes) {
    if (between) {
      between = false;
      unclaimed = 0;
      waitFrom(System.nanoTime(), patience);
    }
    if (!claimed && !held) {
      unclaimed += bytes;
      if (unclaimed > MAX_UNCLAIMED) {
        held = true;
        waitFrom(System.nanoTime(), grace);
      }
    }
  }

  /** Whether the caller is to wait until the server has found a head in what came so far. */
  synchronized boolean isHeld() {
    return held;
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
    waitFrom(System.nanoTime(), patience);
    return waited;
  }

  /** The request is here, and the caller can do nothing but wait. */
  synchronized void requestArrived() {
    callers = false;
  }

  /** The response is on its way, to be taken by the caller. */
  synchronized void received() {
    between = true;
    claimed = false;
    waitFrom(System.nanoTime(), patience);
  }

  /** The caller has only to end the connection. */
  synchronized void ended() {
    between = false;
    claimed = true;
    waitFrom(System.nanoTime(), grace);
  }

  /** The caller decides when this is over. */
  synchronized void endless() {
    between = false;
    callers = false;
  }

  /** For how long the caller has kept us waiting; 0 if it is us who are waited for. */
  synchronized long waited(long now) {
    return callers ? now - since : 0;
  }

  /** Whether the caller has kept others waiting for long enough, should there be any. */
  synchronized boolean isSlow(long now) {
    return waited(now) > grace;
  }

  /** Whether the caller has kept us waiting for too long. */
  synchronized boolean isOver(long now) {
    return waited(now) > limit;
  }
}
