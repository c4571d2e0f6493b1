package dev.inward.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Maven repository that contains only the artifacts of this build. */
record TemporaryRepository(Path path) {

  private static final List<String> MODULES =
      List.of(
          "specs",
          "ecma-regex",
          "codegen",
          "sdk-core",
          "sdk-multitel",
          "sdk-crazytel",
          "sdk-anveo",
          "contract-model",
          "sandbox",
          "spring-boot-starter");

  static TemporaryRepository in(Path folder) throws IOException {
    String version = System.getProperty("inward.version");
    Path reactor = Path.of(System.getProperty("inward.reactor"));
    Path repository = folder.resolve("repository");
    copy(reactor.resolve("pom.xml"), repository, "inward-parent", version, "pom");
    Path bom = reactor.resolve("bom/target/inward-bom.pom");
    copy(bom, repository, "inward-bom", version, "pom");
    for (String module : MODULES) {
      Path home = reactor.resolve(module);
      String artifact = module.endsWith("-starter") ? "inward-" + module : module;
      copy(home.resolve("pom.xml"), repository, artifact, version, "pom");
      Path jar = home.resolve("target").resolve(artifact + "-" + version + ".jar");
      copy(jar, repository, artifact, version, "jar");
    }
    return new TemporaryRepository(repository);
  }

  private static void copy(
      Path file, Path repository, String artifact, String version, String extension)
      throws IOException {
    Path folder = repository.resolve("dev/inward").resolve(artifact).resolve(version);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + version + "." + extension));
  }
}
