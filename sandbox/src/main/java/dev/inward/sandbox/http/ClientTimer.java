package dev.inward.sandbox.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Measures how long a connection has been waiting for its client. */
final class ClientTimer {

  private final long timeout;

  /** Enough for a well-behaved client, and short enough for other clients to wait for. */
  private final long grace;

  private volatile @Nullable Wait wait;

  ClientTimer(Duration timeout) {
    this.timeout = timeout.toNanos();
    this.grace = this.timeout / 6;
    start();
  }

  /** Starts to wait for the client to send or to read. */
  void start() {
    wait = new Wait(System.nanoTime(), timeout);
  }

  /** Starts to wait for the client to close the connection. */
  void startClosing() {
    wait = new Wait(System.nanoTime(), grace);
  }

  /** Stops waiting: from now on, the client waits for the server. */
  void stop() {
    wait = null;
  }

  /** Returns the nanoseconds that the client has been waited for, or 0. */
  long waited(long now) {
    Wait current = wait;
    return current == null ? 0 : now - current.since;
  }

  /** Returns whether the client has taken so long that others may have its place. */
  boolean isSlow(long now) {
    return waited(now) > grace;
  }

  /** Returns whether the connection is to be closed. */
  boolean isOverdue(long now) {
    Wait current = wait;
    return current != null && now - current.since > current.limit;
  }

  private record Wait(long since, long limit) {}
}
