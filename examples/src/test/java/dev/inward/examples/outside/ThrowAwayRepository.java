package dev.inward.examples.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Maven repository with what this build has just made, and nothing else. */
record ThrowAwayRepository(Path path, String version) {

  private static final List<String> MODULES =
      List.of(
          "specs",
          "codegen",
          "sdk-core",
          "sdk-multitel",
          "sdk-crazytel",
          "sdk-anveo",
          "contract-model",
          "sandbox");

  static ThrowAwayRepository in(Path folder) throws IOException {
    String version = System.getProperty("inward.version");
    Path reactor = Path.of(System.getProperty("inward.reactor"));
    Path repository = folder.resolve("repository");
    copy(reactor.resolve("pom.xml"), repository, "inward-parent", version, "pom");
    for (String module : MODULES) {
      Path home = reactor.resolve(module);
      copy(home.resolve("pom.xml"), repository, module, version, "pom");
      Path jar = home.resolve("target").resolve(module + "-" + version + ".jar");
      copy(jar, repository, module, version, "jar");
    }
    return new ThrowAwayRepository(repository, version);
  }

  private static void copy(
      Path file, Path repository, String artifact, String version, String extension)
      throws IOException {
    Path folder = repository.resolve("dev/inward").resolve(artifact).resolve(version);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + version + "." + extension));
  }

  /** Copies a folder of sources. */
  static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
