package dev.inward.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Makes purchases and lists in a process of its own, one after the other. */
final class DistantCalls {

  private DistantCalls() {}

  /**
   * Prints the time of the first purchase, and the medians of further purchases and of lists, in
   * milliseconds.
   *
   * @param arguments the client, the server and the number of calls
   */
  @SuppressWarnings("SystemOut") // The times are what the parent waits for.
  public static void main(String[] arguments) throws Exception {
    Usage.ofChild(arguments, "CLIENT", "SERVER", "CALLS");
    int calls = Integer.parseInt(arguments[2]);
    Client client = Client.of(arguments[0], arguments[1]);
    double first = median(client::purchase, 1);
    double purchase = median(client::purchase, calls);
    client.list();
    double list = median(client::list, calls);
    System.out.println(first + " " + purchase + " " + list);
    // Stock clients leave threads that would keep the process.
    System.exit(0);
  }

  private static double median(Callable<Object> call, int calls) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      long start = System.nanoTime();
      Wire.notNull(call.call());
      millis.add((System.nanoTime() - start) / 1e6);
    }
    return Table.median(millis);
  }
}
