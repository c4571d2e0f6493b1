package dev.inward.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the benchmarks, each beside its peers, and puts the results into a copy of {@code
 * docs/benchmarks.md}.
 */
final class Benchmarks {

  /** A benchmark. */
  @FunctionalInterface
  private interface Benchmark {

    void run(Run run) throws Exception;
  }

  /** They are for trends, and take most of the time. */
  private static final List<String> LEFT_OUT_OF_QUICK_RUNS =
      List.of("growth", "concurrency", "generator-growth", "sandbox");

  private static final String HELP =
      """
      Usage: Benchmarks MODE FOLDER NAMES

      Measures the clients, the generator and the sandbox beside other libraries.

        MODE     quick, or full, which takes more than an hour
        FOLDER   where benchmarks.md is written, with new tables
        NAMES    {names},
                 several separated by commas, or all

      mvn -B -Pbenchmarks -DskipTests verify runs it with what it needs; it takes these as
      -Dbenchmarks.mode, -Dbenchmarks.docs and -Dbenchmarks.only.

      Exit codes: 0 measured, 1 a benchmark failed, 2 wrong arguments.
      """;

  private Benchmarks() {}

  /** Runs what the command line says; see {@link #HELP}. */
  public static void main(String[] arguments) throws Exception {
    Map<String, Benchmark> benchmarks = benchmarks();
    String help = HELP.replace("{names}", String.join(", ", benchmarks.keySet()));
    Usage.check(help, arguments, 3, wrong(arguments, benchmarks));
    Run run = Run.of(arguments[0], Path.of("../docs"), Path.of(arguments[1]), System.out);
    if (!arguments[2].equals("all")) {
      benchmarks.keySet().retainAll(List.of(arguments[2].split(",", -1)));
    } else if (run.isQuick()) {
      benchmarks.keySet().removeAll(LEFT_OUT_OF_QUICK_RUNS);
    }
    run.put("machine", run.machine());
    for (Map.Entry<String, Benchmark> benchmark : benchmarks.entrySet()) {
      long start = System.nanoTime();
      benchmark.getValue().run(run);
      run.say("%s took %d s", benchmark.getKey(), (System.nanoTime() - start) / 1_000_000_000);
    }
  }

  /** Returns what is wrong with arguments of the right number, or an empty text. */
  private static String wrong(String[] arguments, Map<String, Benchmark> benchmarks) {
    if (arguments.length != 3) {
      return "";
    }
    if (!List.of("quick", "full").contains(arguments[0])) {
      return "MODE must be quick or full";
    }
    boolean known =
        arguments[2].equals("all")
            || benchmarks.keySet().containsAll(List.of(arguments[2].split(",", -1)));
    return known ? "" : "NAMES must be all, or names of benchmarks";
  }

  private static Map<String, Benchmark> benchmarks() {
    Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
    benchmarks.put("calls", CallBenchmarks::run);
    benchmarks.put("codecs", CodecBenchmarks::run);
    benchmarks.put("distance", Distance::run);
    benchmarks.put("footprint", Footprint::run);
    benchmarks.put("start", ColdStart::run);
    benchmarks.put("generator", GeneratorBenchmark::crazytel);
    benchmarks.put("growth", Growth::run);
    benchmarks.put("concurrency", Concurrency::run);
    benchmarks.put("generator-growth", GeneratorBenchmark::growth);
    benchmarks.put("sandbox", SandboxThroughput::run);
    return benchmarks;
  }
}
