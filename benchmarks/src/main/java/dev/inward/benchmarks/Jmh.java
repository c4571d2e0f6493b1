package dev.inward.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one method of a benchmark with JMH. */
final class Jmh {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** The medians of an invocation. */
  record Cost(double micros, double bytes) {}

  private Jmh() {}

  /**
   * Returns the costs by the value of a parameter.
   *
   * @param method the class and the method
   * @param parameter the parameter that distinguishes the results
   * @param parameters the values of all parameters
   */
  static Map<String, Cost> run(
      Run run, String method, String parameter, Map<String, String[]> parameters)
      throws RunnerException {
    run.say("%s %s", method, String.join(", ", Wire.notNull(parameters.get(parameter))));
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("\\." + method.replace(".", "\\.") + "$")
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .forks(run.pick(1, 2))
        .warmupIterations(run.pick(1, 5))
        .measurementIterations(run.pick(2, 5))
        .warmupTime(TimeValue.milliseconds(run.pick(500, 1000)))
        .measurementTime(TimeValue.milliseconds(run.pick(300, 1000)));
    parameters.forEach(options::param);
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, Cost> costs = new LinkedHashMap<>();
    for (RunResult result : results) {
      costs.put(
          result.getParams().getParam(parameter),
          new Cost(
              result.getPrimaryResult().getStatistics().getPercentile(50),
              Wire.notNull(result.getSecondaryResults().get(ALLOCATED))
                  .getStatistics()
                  .getPercentile(50)));
    }
    return costs;
  }
}
