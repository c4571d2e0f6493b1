package dev.inward.sandbox.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The end of something that nobody can do anything about any more. */
final class Closing {

  private Closing() {}

  static void quietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  /** Waits for a thread that is about to end. */
  static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
