package dev.inward.runtime;

/** Remembers that a call was cancelled, and ends the attempt or the wait that is in progress. */
final class Cancellation {

  private Runnable action = () -> {};
  private boolean cancelled;

  /** Replaces the action that ends what is in progress; runs it at once if already cancelled. */
  void onCancel(Runnable action) {
    boolean alreadyCancelled;
    synchronized (this) {
      this.action = action;
      alreadyCancelled = cancelled;
    }
    if (alreadyCancelled) {
      action.run();
    }
  }

  void cancel() {
    Runnable current;
    synchronized (this) {
      cancelled = true;
      current = action;
    }
    current.run();
  }
}
