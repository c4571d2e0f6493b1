package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A sleeper whose time passes only in waits, and there at once unless it is told to stand still.
 */
final class ManualTime implements Sleeper {

  final List<Duration> waits = new CopyOnWriteArrayList<>();
  private final BlockingQueue<CompletableFuture<Boolean>> standing = new LinkedBlockingQueue<>();
  private final AtomicLong nanos = new AtomicLong();
  private volatile boolean standsStill;
  private volatile boolean closed;
  private volatile Runnable meanwhile = () -> {};

  void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  void standStill() {
    standsStill = true;
  }

  /** Runs a task whenever a thread waits. */
  void meanwhile(Runnable task) {
    meanwhile = task;
  }

  /** Returns the next wait that stands still, once it has begun. */
  CompletableFuture<Boolean> nextWait() throws InterruptedException {
    return requireNonNull(standing.poll(5, TimeUnit.SECONDS), "nothing waits");
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public boolean sleep(Duration time) throws InterruptedException {
    waits.add(time);
    meanwhile.run();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    pass(time);
    return !closed;
  }

  @Override
  public CompletableFuture<Boolean> sleepAsync(Duration time) {
    waits.add(time);
    if (!standsStill) {
      pass(time);
      return CompletableFuture.completedFuture(!closed);
    }
    CompletableFuture<Boolean> wait = new CompletableFuture<>();
    standing.add(wait);
    return wait;
  }

  @Override
  public void close() {
    closed = true;
    standing.forEach(wait -> wait.complete(false));
  }
}
