package dev.inward.runtime;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;

/**
 * Runs an action if an attempt takes too long. Unlike OkHttp's call timeout it includes the time in
 * the dispatcher's queue. It uses the thread that OkHttp's timeouts use.
 */
final class Deadline extends AsyncTimeout {

  private final Runnable action;

  private Deadline(Runnable action) {
    this.action = action;
  }

  /** Runs a brief action after the given time unless {@link #exit} is called before. */
  static Deadline after(Duration time, Runnable action) {
    Deadline deadline = new Deadline(action);
    deadline.timeout(Math.max(1, time.toNanos()), TimeUnit.NANOSECONDS);
    deadline.enter();
    return deadline;
  }

  @Override
  protected void timedOut() {
    action.run();
  }
}
