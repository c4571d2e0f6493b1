package dev.inward.sandbox.http;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates daemon threads with names that show in a thread dump where they come from. */
final class DaemonThreads implements ThreadFactory {

  static final String PREFIX = "inward-sandbox-";

  private final String name;
  private final AtomicInteger count = new AtomicInteger();

  DaemonThreads(String name) {
    this.name = PREFIX + name + "-";
  }

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, name + count.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
