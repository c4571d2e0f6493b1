package dev.inward.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures new processes, from their start to their end: each builds a client and makes one
 * purchase. The clients take turns, so that what else the machine does meets all of them.
 */
final class ColdStart {

  private final List<String> options;

  /**
   * Creates a measurement.
   *
   * @param options options of the JVM
   */
  ColdStart(List<String> options) {
    this.options = options;
  }

  /** Returns the median time of each client in milliseconds. */
  Map<String, Double> medians(List<String> clients, int processes)
      throws IOException, InterruptedException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    try (ServerProcess server = ServerProcess.start(10)) {
      for (int i = 0; i < processes; i++) {
        for (String client : clients) {
          times
              .computeIfAbsent(client, name -> new ArrayList<>())
              .add(millis(client, server.baseUrl()));
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach((client, all) -> medians.put(client, median(all)));
    return medians;
  }

  private double millis(String client, String baseUrl) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FirstCall.class.getName(), client, baseUrl));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("the process of " + client + " failed");
    }
    return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
