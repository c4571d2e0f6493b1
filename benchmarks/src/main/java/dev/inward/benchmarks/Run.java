package dev.inward.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One run of the benchmarks: how thorough it is, and where its results go. Each result replaces the
 * block of its name in a copy of the page {@code docs/benchmarks.md}, as soon as it is known; what
 * was not measured stays as it was.
 */
final class Run {

  private final boolean quick;
  private final Path page;
  private final PrintStream out;

  private Run(boolean quick, Path page, PrintStream out) {
    this.quick = quick;
    this.page = page;
    this.out = out;
  }

  /**
   * Creates a run.
   *
   * @param mode {@code quick} or {@code full}
   * @param docs the folder with the page, which is read only
   * @param results the folder that the new page is written to; it may be the same
   */
  static Run of(String mode, Path docs, Path results, PrintStream out) throws IOException {
    if (!mode.equals("quick") && !mode.equals("full")) {
      throw new IllegalArgumentException("the mode is quick or full, not " + mode);
    }
    Path page = results.resolve("benchmarks.md");
    Files.createDirectories(results.resolve("benchmarks"));
    if (!Files.exists(page) || !Files.isSameFile(page, docs.resolve("benchmarks.md"))) {
      Files.writeString(page, Files.readString(docs.resolve("benchmarks.md")));
    }
    return new Run(mode.equals("quick"), page, out);
  }

  boolean isQuick() {
    return quick;
  }

  /** Returns the size of this mode. */
  int pick(int inQuickMode, int inFullMode) {
    return quick ? inQuickMode : inFullMode;
  }

  /** Returns the sizes of this mode. */
  int[] pick(int[] inQuickMode, int[] inFullMode) {
    return quick ? inQuickMode : inFullMode;
  }

  /** Prints a line about what is measured now. */
  void say(String format, Object... arguments) {
    out.printf(Locale.ROOT, format + "%n", arguments);
  }

  /** Prints a result and puts it into its block of the page. */
  void put(String block, String markdown) throws IOException {
    out.printf(Locale.ROOT, "%n%s:%n%n%s%n", block, markdown);
    String begin = "<!-- begin " + block + " -->\n";
    String end = "<!-- end " + block + " -->";
    String text = Files.readString(page);
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException("docs/benchmarks.md has no block " + block);
    }
    Files.writeString(
        page,
        text.substring(0, from + begin.length()) + "\n" + markdown + "\n" + text.substring(to));
  }

  /** Puts a table into its block of the page. */
  void put(String block, Table table) throws IOException {
    put(block, table.markdown());
  }

  /** Puts tables and their chart, which is a file beside the page, into a block of the page. */
  void put(String block, String tables, Chart chart) throws IOException {
    String file = "benchmarks/" + block + ".svg";
    Files.writeString(page.resolveSibling(file), chart.svg());
    put(block, tables + "\n![" + chart.title() + "](" + file + ")\n");
  }

  /** Says in a block why nothing was measured. */
  void skip(String block, String why) throws IOException {
    put(block, "**Skipped:** " + why + "\n");
  }

  /** Returns a line about the machine and the mode. */
  String machine() throws IOException {
    return String.format(
        Locale.ROOT,
        "Java %s, Linux %s, %s, %d processors%s; %s mode.%n",
        Runtime.version(),
        System.getProperty("os.version"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        processor(),
        quick ? "quick" : "full");
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
          .findFirst()
          .orElse("");
    }
  }
}
