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

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param arguments the mode, {@code quick} or {@code full}; the folder that the page is written
   *     to; and the names of those to run, separated by commas, or {@code all}
   */
  @SuppressWarnings("SystemOut") // A program.
  public static void main(String[] arguments) throws Exception {
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
}
