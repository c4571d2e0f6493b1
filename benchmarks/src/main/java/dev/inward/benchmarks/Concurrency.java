package dev.inward.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures the calls per second of concurrent callers that share a client, in a process of its own:
 * with threads of the system, and with virtual threads where a JDK 25 is installed.
 */
final class Concurrency {

  private static final List<String> CALLS = List.of("list", "purchase");

  private Concurrency() {}

  static void run(Run run) throws IOException, InterruptedException {
    measure(run, Jvm.CURRENT, "platform");
    Optional<Jvm> newer = Jvm.jdk25().map(Jvm.CURRENT::withHome);
    if (newer.isPresent()) {
      measure(run, newer.get(), "virtual");
    } else {
      for (String call : CALLS) {
        run.skip("concurrency-" + call + "-virtual", "no JDK 25 is installed beside this one.");
      }
    }
  }

  private static void measure(Run run, Jvm jvm, String threads)
      throws IOException, InterruptedException {
    int[] callers = run.pick(new int[] {1, 64}, new int[] {1, 4, 16, 64, 256});
    List<String> clients = CallBenchmarks.CLIENTS;
    for (String call : CALLS) {
      double[][] perSecond = new double[callers.length][clients.size()];
      for (int i = 0; i < clients.size(); i++) {
        run.say("concurrency: %s, %s threads, %s", call, threads, clients.get(i));
        try (ServerProcess server = ServerProcess.start("json", 10)) {
          for (int j = 0; j < callers.length; j++) {
            perSecond[j][i] =
                Double.parseDouble(
                    jvm.run(
                        ConcurrentCalls.class,
                        clients.get(i),
                        server.baseUrl(),
                        call,
                        threads,
                        Integer.toString(callers[j]),
                        Integer.toString(run.pick(500, 3000))));
          }
        }
      }
      String block = "concurrency-" + call + "-" + threads;
      Table table = Table.of("callers", clients);
      Chart chart = Chart.lines("Calls per second: " + call + ", " + threads, "callers");
      for (int j = 0; j < callers.length; j++) {
        table.row(String.format(Locale.ROOT, "%,d", callers[j]), perSecond[j]);
        for (int i = 0; i < clients.size(); i++) {
          chart.add(clients.get(i), callers[j], perSecond[j][i]);
        }
      }
      run.put(block, table.markdown(), chart);
    }
  }
}
