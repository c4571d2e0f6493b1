package dev.inward.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures this project's client beside clients of the same contract that OpenAPI Generator's
 * libraries make and one written by hand, and prints tables of ratios. The argument {@code quick}
 * takes three minutes and larger errors.
 */
final class ClientBenchmarks {

  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final List<String> CLIENTS = List.of("inward", "by-hand", "retrofit2", "native");
  private static final List<String> WARM =
      List.of("inward-warm", "by-hand-warm", "retrofit2", "native");

  private final boolean quick;
  private final PrintStream out;

  private ClientBenchmarks(boolean quick, PrintStream out) {
    this.quick = quick;
    this.out = out;
  }

  @SuppressWarnings("SystemOut") // A program.
  public static void main(String[] args) throws Exception {
    boolean quick = args.length > 0 && args[0].equals("quick");
    new ClientBenchmarks(quick, System.out).run();
  }

  private void run() throws RunnerException, IOException, InterruptedException {
    out.printf(
        Locale.ROOT,
        "Java %s, %s, %d processors. Ratios are to the client by hand.%n%n",
        Runtime.version(),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
    calls("list", "A list of 10,000 numbers, whole call", CLIENTS, "by-hand");
    calls(
        "purchase",
        "A purchase on a connection of its own; of the stock clients, on a used one",
        CLIENTS,
        "by-hand");
    calls("purchase", "A purchase on a used connection", WARM, "by-hand-warm");
    coldStart();
    out.println("Purchases at the very moment in which the server closes idle connections:");
    out.println();
    IdleCloses.main(new String[] {quick ? "2000" : "10000"});
  }

  private void calls(String call, String title, List<String> clients, String floor)
      throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(CallBenchmark.class.getSimpleName() + "." + call + "$")
        .param("client", clients.toArray(new String[0]))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT);
    if (quick) {
      options
          .forks(1)
          .warmupIterations(3)
          .measurementIterations(3)
          .warmupTime(TimeValue.seconds(1))
          .measurementTime(TimeValue.seconds(1));
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, Double> micros = new LinkedHashMap<>();
    Map<String, Double> bytes = new LinkedHashMap<>();
    for (RunResult result : results) {
      String client = result.getParams().getParam("client");
      micros.put(client, result.getPrimaryResult().getStatistics().getPercentile(50));
      bytes.put(
          client,
          Wire.notNull(result.getSecondaryResults().get(ALLOCATED))
              .getStatistics()
              .getPercentile(50));
    }
    out.println(title + ":");
    out.println();
    out.println("| client | time, µs | ratio | allocated, kB | ratio |");
    out.println("| --- | --- | --- | --- | --- |");
    for (String client : clients) {
      double time = Wire.notNull(micros.get(client));
      double allocated = Wire.notNull(bytes.get(client));
      out.printf(
          Locale.ROOT,
          "| %s | %,.0f | %.2f | %,.1f | %.2f |%n",
          client,
          time,
          time / Wire.notNull(micros.get(floor)),
          allocated / 1000,
          allocated / Wire.notNull(bytes.get(floor)));
    }
    out.println();
  }

  private void coldStart() throws IOException, InterruptedException {
    Map<String, Double> plain = coldStart(List.of());
    Map<String, Double> compiledOnce = coldStart(List.of("-XX:TieredStopAtLevel=1"));
    out.println("A new process that makes one purchase:");
    out.println();
    out.println("| client | time, ms | ratio | with the first compiler only, ms | ratio |");
    out.println("| --- | --- | --- | --- | --- |");
    for (String client : CLIENTS) {
      List<Object> row = new ArrayList<>();
      row.add(client);
      for (Map<String, Double> times : List.of(plain, compiledOnce)) {
        double time = Wire.notNull(times.get(client));
        row.add(time);
        row.add(time / Wire.notNull(times.get("by-hand")));
      }
      out.printf(Locale.ROOT, "| %s | %.0f | %.2f | %.0f | %.2f |%n", row.toArray());
    }
    out.println();
  }

  private Map<String, Double> coldStart(List<String> options)
      throws IOException, InterruptedException {
    return new ColdStart(options).medians(CLIENTS, quick ? 5 : 21);
  }
}
