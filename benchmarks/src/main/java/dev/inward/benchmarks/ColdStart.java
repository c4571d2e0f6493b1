package dev.inward.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures new processes, from their start to their end: each builds a client and makes one
 * purchase, with and without an archive of its classes. Clients and ways take turns, so that what
 * else the machine does meets all of them.
 */
final class ColdStart {

  private final Run run;
  private final Path folder;
  private final Optional<Path> jdk25;
  private final List<Way> ways = new ArrayList<>(List.of(Way.values()));

  /**
   * Creates a measurement.
   *
   * @param folder for jars and archives
   */
  private ColdStart(Run run, Path folder) throws IOException {
    this.run = run;
    this.folder = folder;
    jdk25 = Jvm.jdk25();
    if (run.isQuick()) {
      ways.removeAll(List.of(Way.FIRST_COMPILER, Way.NEWER));
    }
    if (jdk25.isEmpty()) {
      run.say("SKIPPED: no JDK 25 is installed beside this one, so it is not measured");
      ways.removeAll(List.of(Way.NEWER, Way.AOT));
    }
  }

  /** A way to start a JVM. */
  private enum Way {
    PLAIN("this JDK"),
    FIRST_COMPILER("first compiler only"),
    CDS("CDS archive"),
    NEWER("JDK 25"),
    AOT("JDK 25, AOT cache");

    final String title;

    Way(String title) {
      this.title = title;
    }
  }

  static void run(Run run) throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      ColdStart starts = new ColdStart(run, folder.path());
      starts.run("start-json", "A new process with one purchase, ms", CallBenchmarks.CLIENTS);
      starts.run("start-xml", "The same for Anveo, ms", CallBenchmarks.XML_CLIENTS);
    }
  }

  private void run(String block, String title, List<String> clients)
      throws IOException, InterruptedException {
    Map<String, Map<Way, List<Double>>> times = new LinkedHashMap<>();
    try (ServerProcess server = ServerProcess.startFor(clients.get(0), 10)) {
      for (int i = 0; i <= run.pick(5, 21); i++) {
        run.say("%s: %s", block, i == 0 ? "archives" : "round " + i);
        for (String client : clients) {
          for (Way way : ways) {
            String archive = folder.resolve(client).toString();
            Jvm jvm = jvm(way, client).with(i == 0 ? creation(way, archive) : use(way, archive));
            long start = System.nanoTime();
            jvm.run(FirstCall.class, client, server.baseUrl());
            if (i > 0) {
              times
                  .computeIfAbsent(client, name -> new LinkedHashMap<>())
                  .computeIfAbsent(way, any -> new ArrayList<>())
                  .add((System.nanoTime() - start) / 1e6);
            }
          }
        }
      }
    }
    put(block, title, clients, times);
  }

  private Jvm jvm(Way way, String client) throws IOException {
    Jvm jvm = Jvm.CURRENT.withClassPath(ClassPath.of(client, folder));
    return way == Way.NEWER || way == Way.AOT ? jvm.withHome(jdk25.orElseThrow()) : jvm;
  }

  private static List<String> creation(Way way, String archive) {
    return switch (way) {
      case CDS -> List.of("-XX:ArchiveClassesAtExit=" + archive + ".jsa", "-Xlog:disable");
      case AOT -> List.of("-XX:AOTCacheOutput=" + archive + ".aot", "-Xlog:disable");
      default -> List.of();
    };
  }

  /** Returns options with which the JVM ends with an error if it cannot use the archive. */
  private static List<String> use(Way way, String archive) {
    return switch (way) {
      case PLAIN, NEWER -> List.of();
      case FIRST_COMPILER -> List.of("-XX:TieredStopAtLevel=1");
      case CDS -> List.of("-XX:SharedArchiveFile=" + archive + ".jsa", "-Xshare:on");
      case AOT -> List.of("-XX:AOTCache=" + archive + ".aot", "-XX:AOTMode=on");
    };
  }

  private void put(
      String block, String title, List<String> clients, Map<String, Map<Way, List<Double>>> times)
      throws IOException {
    List<String> columns = new ArrayList<>(List.of("client"));
    ways.forEach(way -> columns.add(way.title + ", ms"));
    Table table = Table.withRatiosTo(clients.get(1), columns.toArray(new String[0]));
    Chart chart = Chart.bars(title);
    for (String client : clients) {
      Map<Way, List<Double>> all = Wire.notNull(times.get(client));
      double[] medians =
          ways.stream().mapToDouble(way -> Table.median(Wire.notNull(all.get(way)))).toArray();
      table.row(client, medians);
      for (int i = 0; i < medians.length; i++) {
        chart.add(client, ways.get(i).title, medians[i]);
      }
    }
    run.put(block, table.markdown(), chart);
  }
}
