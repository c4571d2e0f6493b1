package dev.inward.sandbox.http;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that keep no virtual machine alive, and that show in a dump what they belong to. */
final class DaemonThreads implements ThreadFactory {

  static final String PREFIX = "inward-sandbox-";

  private final String name;
  private final AtomicInteger made = new AtomicInteger();

  DaemonThreads(String name) {
    this.name = PREFIX + name + "-";
  }

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, name + made.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
