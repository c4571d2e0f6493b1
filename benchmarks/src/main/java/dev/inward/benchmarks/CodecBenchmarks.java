package dev.inward.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures reading and writing alone. */
final class CodecBenchmarks {

  private CodecBenchmarks() {}

  static void run(Run run) throws RunnerException, IOException {
    measure(run, "codecs-json", "by-hand", "inward", "by-hand", "moshi", "gson", "jackson");
    measure(
        run,
        "codecs-xml",
        "anveo-by-hand",
        "anveo",
        "anveo-by-hand",
        "anveo-jaxb",
        "anveo-jackson");
  }

  private static void measure(Run run, String block, String floor, String... codecs)
      throws RunnerException, IOException {
    Map<String, String[]> parameters = Map.of("codec", codecs);
    Map<String, Jmh.Cost> generated =
        Jmh.run(run, "CodecBenchmark.generatedList", "codec", parameters);
    Map<String, Jmh.Cost> list = Jmh.run(run, "CodecBenchmark.recordedList", "codec", parameters);
    Map<String, Jmh.Cost> purchase =
        Jmh.run(run, "CodecBenchmark.recordedPurchase", "codec", parameters);
    Map<String, Jmh.Cost> request = Jmh.run(run, "CodecBenchmark.request", "codec", parameters);
    Table table =
        Table.withRatiosTo(
            floor,
            "codec",
            "list of 10,000, µs",
            "allocated, kB",
            "recorded list, µs",
            "recorded purchase, µs",
            "request, µs");
    Chart chart = Chart.bars("Time to read a list of 10,000, µs");
    for (String codec : List.of(codecs)) {
      table.row(
          codec,
          cost(generated, codec).micros(),
          cost(generated, codec).bytes() / 1000,
          cost(list, codec).micros(),
          cost(purchase, codec).micros(),
          cost(request, codec).micros());
      chart.add(codec, "list of 10,000", cost(generated, codec).micros());
    }
    run.put(block, table.markdown(), chart);
  }

  private static Jmh.Cost cost(Map<String, Jmh.Cost> costs, String codec) {
    return Wire.notNull(costs.get(codec));
  }
}
