package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A fuzzer in a process of its own, with a small heap. */
final class ForkedFuzzer {

  private static final int OUT_OF_MEMORY = 3;
  private static final int LONGEST_SILENCE_SECONDS = 60;

  private final String vendor;
  private final Path folder;
  private final Process process;

  private ForkedFuzzer(String vendor, Path folder, Process process) {
    this.vendor = vendor;
    this.folder = folder;
    this.process = process;
  }

  static ForkedFuzzer start(String vendor, long seed, long first, long responses, Path folder)
      throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            // Uses the whole heap, and leaves no half-empty regions.
            "-XX:+UseSerialGC",
            // Otherwise an error that a reader catches would go unnoticed.
            "-XX:+ExitOnOutOfMemoryError",
            // So short a run ends before the optimizing compiler pays off.
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Fuzzer.class.getName(),
            vendor,
            Long.toString(seed),
            Long.toString(first),
            Long.toString(responses),
            folder.resolve(vendor).toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve(vendor + ".out").toFile())
            .redirectError(folder.resolve(vendor + ".err").toFile())
            .start();
    return new ForkedFuzzer(vendor, folder, process);
  }

  /** Waits for the end of the process and returns its findings; an empty text if there are none. */
  String findings() throws IOException, InterruptedException {
    ProgressFile progress = new ProgressFile(folder.resolve(vendor));
    long before = Long.MIN_VALUE;
    while (!process.waitFor(LONGEST_SILENCE_SECONDS, TimeUnit.SECONDS)) {
      if (progress.response() == before) {
        return "response " + before + " does not end\n" + report();
      }
      before = progress.response();
    }
    return switch (process.exitValue()) {
      case 0 -> "";
      case OUT_OF_MEMORY -> "response " + progress.response() + " fills the heap\n" + report();
      default ->
          String.format(
                  Locale.ROOT,
                  "exit code %d at response %d%n",
                  process.exitValue(),
                  progress.response())
              + report()
              + Files.readString(folder.resolve(vendor + ".err"), ISO_8859_1);
    };
  }

  /** Returns the output of the process. */
  String report() throws IOException {
    return Files.readString(folder.resolve(vendor + ".out"), ISO_8859_1);
  }

  void end() {
    process.destroyForcibly();
  }
}
