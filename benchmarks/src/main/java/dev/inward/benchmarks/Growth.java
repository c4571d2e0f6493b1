package dev.inward.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures how whole calls grow with the length of a list: the time and the memory of each row. */
final class Growth {

  private static final int[] QUICK = {100, 10_000};
  private static final int[] JSON = {10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** A million DIDs are more than the quarter of a gigabyte that the client is allowed to read. */
  private static final int[] XML = {10, 100, 1_000, 10_000, 100_000};

  private Growth() {}

  static void run(Run run) throws RunnerException, IOException {
    measure(run, "growth-json", CallBenchmarks.CLIENTS, run.pick(QUICK, JSON));
    measure(run, "growth-xml", CallBenchmarks.XML_CLIENTS, run.pick(QUICK, XML));
  }

  private static void measure(Run run, String block, List<String> clients, int[] lengths)
      throws RunnerException, IOException {
    List<String> columns = clients.stream().map(client -> client + ", µs").toList();
    Table time = Table.of("rows", columns);
    Table memory = Table.of("rows", clients.stream().map(client -> client + ", bytes").toList());
    Chart chart = Chart.lines("Time of a row, µs", "rows of the list");
    for (int rows : lengths) {
      Map<String, Jmh.Cost> costs =
          Jmh.run(
              run,
              "CallBenchmark.list",
              "client",
              Map.of(
                  "client",
                  clients.toArray(new String[0]),
                  "rows",
                  new String[] {Integer.toString(rows)}));
      String name = String.format(Locale.ROOT, "%,d", rows);
      time.row(
          name,
          clients.stream().mapToDouble(client -> cost(costs, client).micros() / rows).toArray());
      memory.row(
          name,
          clients.stream().mapToDouble(client -> cost(costs, client).bytes() / rows).toArray());
      clients.forEach(client -> chart.add(client, rows, cost(costs, client).micros() / rows));
    }
    run.put(block, time.markdown() + "\n" + memory.markdown(), chart);
  }

  private static Jmh.Cost cost(Map<String, Jmh.Cost> costs, String client) {
    return Wire.notNull(costs.get(client));
  }
}
