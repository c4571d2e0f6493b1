package dev.inward.runtime;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits in real time. Its only thread ends ten seconds after the last asynchronous wait. */
final class DefaultSleeper implements Sleeper {

  private static final long IDLE_SECONDS = 10;

  private final String threadName;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<Object, CompletableFuture<Boolean>> waits = new ConcurrentHashMap<>();
  private final Object lock = new Object();
  private @Nullable ScheduledThreadPoolExecutor scheduler;

  DefaultSleeper(String threadName) {
    this.threadName = threadName;
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public boolean sleep(Duration delay) throws InterruptedException {
    return !closed.await(delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public CompletableFuture<Boolean> sleepAsync(Duration delay) {
    CompletableFuture<Boolean> wait = new CompletableFuture<>();
    synchronized (lock) {
      if (closed.getCount() == 0) {
        return CompletableFuture.completedFuture(false);
      }
      Object key = new Object();
      waits.put(key, wait);
      Future<?> alarm =
          scheduler().schedule(() -> wait.complete(true), delay.toNanos(), TimeUnit.NANOSECONDS);
      var unused =
          wait.whenComplete(
              (elapsed, failure) -> {
                waits.remove(key);
                alarm.cancel(false);
              });
    }
    return wait;
  }

  private ScheduledThreadPoolExecutor scheduler() {
    if (scheduler == null) {
      scheduler =
          new ScheduledThreadPoolExecutor(
              1,
              task -> {
                Thread thread = new Thread(task, threadName);
                thread.setDaemon(true);
                return thread;
              });
      scheduler.setRemoveOnCancelPolicy(true);
      scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
      scheduler.allowCoreThreadTimeOut(true);
    }
    return scheduler;
  }

  @Override
  public void close() {
    closed.countDown();
    synchronized (lock) {
      if (scheduler != null) {
        scheduler.shutdownNow();
      }
    }
    // Outside the lock, because dependent stages run here.
    waits.values().forEach(wait -> wait.complete(false));
  }
}
