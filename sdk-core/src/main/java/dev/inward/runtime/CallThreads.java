package dev.inward.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for what may block: host lookups and the stages that depend on a future. Their number has
 * no limit, because stages may wait for each other. They do not keep the JVM alive.
 */
final class CallThreads implements Executor, AutoCloseable {

  private static final long IDLE_SECONDS = 10;

  private final ThreadPoolExecutor threads;

  CallThreads(String name) {
    this.threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public void execute(Runnable task) {
    try {
      threads.execute(task);
    } catch (OutOfMemoryError e) {
      // No further thread can be started, but an outcome must not be lost.
      task.run();
    }
  }

  /** Ends idle threads. Calls in progress still get threads, which end after their task. */
  @Override
  public void close() {
    threads.setKeepAliveTime(0, TimeUnit.SECONDS);
  }
}
