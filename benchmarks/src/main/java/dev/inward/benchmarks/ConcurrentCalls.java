package dev.inward.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that share a client and make one call after the other, for a given time. */
final class ConcurrentCalls {

  private ConcurrentCalls() {}

  /**
   * Prints the calls per second.
   *
   * @param arguments the client, the server, the call, {@code platform} or {@code virtual}, the
   *     number of callers, and the time in milliseconds, which the warm-up takes, too
   */
  @SuppressWarnings("SystemOut") // The number is what the parent waits for.
  public static void main(String[] arguments) throws Exception {
    Usage.ofChild(arguments, "CLIENT", "SERVER", "CALL", "THREADS", "CALLERS", "MILLISECONDS");
    boolean lists = arguments[2].equals("list");
    int callers = Integer.parseInt(arguments[4]);
    long nanos = Long.parseLong(arguments[5]) * 1_000_000;
    ExecutorService threads =
        arguments[3].equals("virtual") ? virtual() : Executors.newFixedThreadPool(callers);
    Client client = Client.of(arguments[0], arguments[1]);
    Callable<Object> call = lists ? client::list : client::purchase;
    perSecond(threads, call, callers, nanos);
    System.out.println(perSecond(threads, call, callers, nanos));
    // Stock clients leave threads that would keep the process.
    System.exit(0);
  }

  /** Returns what JDK 21 and later have; this is compiled for 17. */
  private static ExecutorService virtual() throws ReflectiveOperationException {
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private static double perSecond(
      ExecutorService threads, Callable<Object> call, int callers, long nanos) throws Exception {
    long start = System.nanoTime();
    Callable<Long> caller =
        () -> {
          long calls = 0;
          while (System.nanoTime() - start < nanos) {
            Wire.notNull(call.call());
            calls++;
          }
          return calls;
        };
    List<Callable<Long>> all = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      all.add(caller);
    }
    long calls = 0;
    for (Future<Long> one : threads.invokeAll(all)) {
      calls += one.get();
    }
    return calls * 1e9 / (System.nanoTime() - start);
  }
}
