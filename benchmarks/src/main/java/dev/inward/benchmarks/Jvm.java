package dev.inward.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** New processes of a JVM. */
record Jvm(Path home, String classPath, List<String> options) {

  /** The JVM that runs this, with all that it has on its class path. */
  static final Jvm CURRENT =
      new Jvm(
          Path.of(System.getProperty("java.home")),
          System.getProperty("java.class.path"),
          List.of());

  /** Returns the home of a JDK 25: this one, or one that is installed beside it. */
  static Optional<Path> jdk25() throws IOException {
    try (Stream<Path> homes = Files.list(Wire.notNull(CURRENT.home.getParent()))) {
      return Stream.concat(Stream.of(CURRENT.home), homes.sorted())
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(Jvm::isJdk25)
          .findFirst();
    }
  }

  private static boolean isJdk25(Path home) {
    try {
      return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
    } catch (IOException e) {
      return false; // It does not say what it is.
    }
  }

  Jvm withHome(Path other) {
    return new Jvm(other, classPath, options);
  }

  Jvm withClassPath(String other) {
    return new Jvm(home, other, options);
  }

  Jvm with(List<String> more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    return new Jvm(home, classPath, all);
  }

  Jvm with(String... more) {
    return with(List.of(more));
  }

  /** Starts a main class; what it prints can be read from the process. */
  Process start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Runs a main class to its end, and returns what it printed. */
  String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    Process process = start(main, arguments);
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed: " + String.join(" ", arguments));
    }
    return printed;
  }
}
