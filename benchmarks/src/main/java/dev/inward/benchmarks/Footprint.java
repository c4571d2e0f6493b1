package dev.inward.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures what a client needs besides time: jars, classes, heap after the first call, and threads
 * that it leaves after its close.
 */
final class Footprint {

  private Footprint() {}

  static void run(Run run) throws IOException, InterruptedException {
    Table table =
        Table.of(
            "client",
            "jars",
            "size, kB",
            "classes loaded",
            "of them from jars",
            "heap, kB",
            "threads left",
            "of them keep the process");
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      for (String client :
          Stream.of(CallBenchmarks.CLIENTS, CallBenchmarks.XML_CLIENTS)
              .flatMap(List::stream)
              .toList()) {
        run.say("footprint: %s", client);
        table.row(client, of(client, folder.path()));
      }
    }
    run.put("footprint", table);
  }

  private static double[] of(String client, Path folder) throws IOException, InterruptedException {
    List<Path> jars = ClassPath.jars(client, folder);
    long bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    Path log = folder.resolve(client + ".log");
    String[] numbers;
    try (ServerProcess server = ServerProcess.startFor(client, 10)) {
      numbers =
          Jvm.CURRENT
              .withClassPath(ClassPath.of(client, folder))
              .with("-XX:+UseSerialGC", "-Xlog:class+load:file=" + log)
              .run(FirstCallFootprint.class, client, server.baseUrl())
              .split(" ", -1);
    }
    List<String> classes =
        Files.readAllLines(log).stream().filter(line -> line.contains(" source: ")).toList();
    long fromJars = classes.stream().filter(line -> line.contains("source: file:")).count();
    return new double[] {
      jars.size(),
      Math.rint(bytes / 1000.0),
      classes.size(),
      fromJars,
      Math.rint(Double.parseDouble(numbers[0]) / 1000),
      Double.parseDouble(numbers[1]),
      Double.parseDouble(numbers[2])
    };
  }
}
