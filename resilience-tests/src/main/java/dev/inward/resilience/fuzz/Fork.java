package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own, with little heap. */
final class Fork {

  private static final int OUT_OF_MEMORY = 3;
  private static final int LONGEST_SILENCE_SECONDS = 60;

  private final String vendor;
  private final Path folder;
  private final Process process;

  private Fork(String vendor, Path folder, Process process) {
    this.vendor = vendor;
    this.folder = folder;
    this.process = process;
  }

  static Fork start(String vendor, long seed, long first, long responses, Path folder)
      throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            // It takes the heap as one piece, and no part of it for regions that are half empty.
            "-XX:+UseSerialGC",
            // Else an error that is caught somewhere would not be noticed.
            "-XX:+ExitOnOutOfMemoryError",
            // So short a run is over before what the better compiler makes of it pays.
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Fuzz.class.getName(),
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
    return new Fork(vendor, folder, process);
  }

  /** Waits for its end, and says what is wrong; nothing if all is well. */
  String findings() throws IOException, InterruptedException {
    Progress progress = new Progress(folder.resolve(vendor));
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
      default -> report() + Files.readString(folder.resolve(vendor + ".err"), ISO_8859_1);
    };
  }

  /** What it printed. */
  String report() throws IOException {
    return Files.readString(folder.resolve(vendor + ".out"), ISO_8859_1);
  }

  void end() {
    process.destroyForcibly();
  }
}
