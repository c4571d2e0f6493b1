package dev.inward.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures whole calls of the clients over loopback. */
final class CallBenchmarks {

  /** The clients of Crazytel, by hand the second. */
  static final List<String> CLIENTS = List.of("inward", "by-hand", "retrofit2", "native");

  private static final List<String> WARM =
      List.of("inward-warm", "by-hand-warm", "retrofit2", "native");

  /** The clients of Anveo, by hand the second. */
  static final List<String> XML_CLIENTS = List.of("anveo", "anveo-by-hand");

  private CallBenchmarks() {}

  static void run(Run run) throws RunnerException, IOException {
    measure(run, "calls-list", "list", CLIENTS);
    measure(run, "calls-purchase", "purchase", CLIENTS);
    measure(run, "calls-purchase-warm", "purchase", WARM);
    measure(run, "calls-xml-list", "list", XML_CLIENTS);
    measure(run, "calls-xml-purchase", "purchase", XML_CLIENTS);
    run.put("idle-closes", IdleCloses.table(run.pick(1000, 10_000)));
  }

  private static void measure(Run run, String block, String call, List<String> clients)
      throws RunnerException, IOException {
    Map<String, Jmh.Cost> costs =
        Jmh.run(
            run,
            "CallBenchmark." + call,
            "client",
            Map.of("client", clients.toArray(new String[0])));
    Table table = Table.withRatiosTo(clients.get(1), "client", "time, µs", "allocated, kB");
    clients.forEach(
        client -> {
          Jmh.Cost cost = Wire.notNull(costs.get(client));
          table.row(client, cost.micros(), cost.bytes() / 1000);
        });
    run.put(block, table);
  }
}
