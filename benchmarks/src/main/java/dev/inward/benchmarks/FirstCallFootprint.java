package dev.inward.benchmarks;

import java.util.HashSet;
import java.util.Set;

/**
 * Makes one purchase and prints the bytes of the heap that the client then needs, and the number of
 * threads that it leaves after its close, in all and without those that end with the process.
 */
final class FirstCallFootprint {

  private FirstCallFootprint() {}

  @SuppressWarnings("SystemOut") // The numbers are what the parent waits for.
  public static void main(String[] args) throws Exception {
    Usage.ofChild(args, "CLIENT", "SERVER");
    Set<Thread> before = threads();
    long empty = heap();
    long heap;
    try (Client client = Client.of(args[0], args[1])) {
      Wire.notNull(client.purchase());
      heap = heap() - empty;
    }
    Set<Thread> left = threads();
    left.removeAll(before);
    for (Thread thread : left) {
      thread.join(200); // One that is about to end is not left.
    }
    left.removeIf(thread -> !thread.isAlive());
    System.out.println(
        heap + " " + left.size() + " " + left.stream().filter(each -> !each.isDaemon()).count());
    System.exit(0);
  }

  private static Set<Thread> threads() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
