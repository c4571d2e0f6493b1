package dev.inward.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what {@code -Dreleased.version} activates, outside of the reactor and against releases that
 * only a temporary repository contains.
 */
@Tag("C16")
@Tag("any-jdk")
@Tag("full")
class ReleaseProfileIT {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));
  private static final String VERSION = System.getProperty("inward.version");

  /** A release that this build must not break. */
  private static final String SAME_MINOR =
      VERSION.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1.0-released");

  /** A release that this build may break. */
  private static final String EARLIER = "0.0.1";

  private static final List<Class<?>> MAIN_CLASSES =
      List.of(
          ClassComparison.class,
          Contract.class,
          ContractComparison.class,
          ExtensionComparison.class,
          Release.class,
          ReleaseComparison.class,
          SemanticVersion.class,
          Violation.class);

  @TempDir private static Path folder;
  private static Path repository;
  private static Path project;

  @BeforeAll
  static void installReleases() throws IOException {
    repository = folder.resolve("repository");
    project = folder.resolve("reactor/release-comparison");
    copy(REACTOR.resolve("pom.xml"), folder.resolve("reactor/pom.xml"));
    copy(REACTOR.resolve("release-comparison/pom.xml"), project.resolve("pom.xml"));
    for (Class<?> type : MAIN_CLASSES) {
      copyClass(type, "classes");
    }
    copyClass(ReleaseComparisonIT.class, "test-classes");
    Files.writeString(folder.resolve("settings.xml"), settings());

    copy(REACTOR.resolve("pom.xml"), artifact("inward-parent", VERSION, "pom"));
    Path jars = Path.of(System.getProperty("inward.jars"), "current");
    for (Path jar : new Release(VERSION, jars).jars()) {
      String name = jar.getFileName().toString().replace(".jar", "");
      for (String version : List.of(VERSION, SAME_MINOR, EARLIER)) {
        copy(jar, artifact(name, version, "jar"));
        copy(REACTOR.resolve(name).resolve("pom.xml"), artifact(name, version, "pom"));
      }
    }
    changeRelease(SAME_MINOR);
    changeRelease(EARLIER);
  }

  /** Gives a release what this build lacks, and takes from it what this build adds. */
  private static void changeRelease(String version) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(artifact("sandbox", version, "jar"))) {
      Files.write(jar.getPath("dev/inward/sandbox/Gone.class"), goneClass());
      Files.delete(jar.getPath("dev/inward/sandbox/junit/ForVendor.class"));
    }
    try (FileSystem jar = FileSystems.newFileSystem(artifact("specs", version, "jar"))) {
      Path specs = jar.getPath("inward-specs");
      change(specs, "crazytel", "operationId: listAddresses", "operationId: listAllAddresses");
      change(specs, "multitel", "x-evidence: documented", "x-evidence: assumed");
      change(specs, "anveo", "x-evidence: documented", "x-evidence: assumed");
      change(specs, "anveo", "\n  version: .*", "\n  version: " + SAME_MINOR);
      if (version.equals(EARLIER)) {
        for (String vendor : List.of("crazytel", "multitel", "anveo")) {
          change(specs, vendor, "\n  version: .*", "\n  version: " + EARLIER);
        }
      }
    }
  }

  private static void change(Path specs, String vendor, String from, String to) throws IOException {
    Path contract = specs.resolve(vendor).resolve("openapi.yaml");
    String text = Files.readString(contract);
    String changed = text.replaceFirst(from, to);
    assertThat(changed.equals(text)).as(from).isFalse();
    Files.writeString(contract, changed);
  }

  @Test
  void breaks_ofAReleaseWithTheSameMinorVersion_failTheBuild() throws Exception {
    Run run = run(SAME_MINOR);

    assertThat(run.code()).isNotZero();
    assertThat(run.output())
        .contains("dev.inward.sandbox.Gone: class removed. keep it as it was, or raise the version")
        .contains("specs/crazytel/openapi.yaml listAllAddresses: the operationId was removed")
        .contains("specs/multitel/openapi.yaml /info/version: the contract differs")
        .doesNotContain("ForVendor", "specs/anveo");
  }

  @Test
  void breaks_ofAnEarlierRelease_areAllowed() throws Exception {
    Run run = run(EARLIER);

    assertThat(run.code()).as(run.output()).isZero();
    assertThat(project.resolve("target/failsafe-reports"))
        .isDirectoryContaining("glob:**ReleaseComparisonIT.txt");
  }

  private record Run(int code, String output) {}

  private static Run run(String released) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("inward.maven"), "bin", "mvn").toString(),
                "-q",
                "-B",
                // Everything comes from files: what this build has made, and what it has used.
                "-o",
                "-Daether.offline.protocols=file",
                "-s",
                folder.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + folder.resolve("m2"),
                "-Pquick",
                "verify",
                "-Dreleased.version=" + released)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(300, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return new Run(process.exitValue(), Files.readString(output));
  }

  private static byte[] goneClass() throws IOException {
    Path source = folder.resolve("Gone.java");
    Files.writeString(source, "package dev.inward.sandbox; public class Gone {}");
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    String[] arguments = {"--release", "17", "-d", folder.toString(), source.toString()};
    assertThat(javac.run(System.out, System.err, arguments)).isZero();
    return Files.readAllBytes(folder.resolve("dev/inward/sandbox/Gone.class"));
  }

  private static Path artifact(String name, String version, String extension) {
    String file = name + "-" + version + "." + extension;
    return repository.resolve("dev/inward").resolve(name).resolve(version).resolve(file);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static void copyClass(Class<?> type, String target) throws IOException {
    String file = "target/" + target + "/" + type.getName().replace('.', '/') + ".class";
    copy(REACTOR.resolve("release-comparison").resolve(file), project.resolve(file));
  }

  private static String settings() {
    String used = Path.of(System.getProperty("inward.repository")).toUri().toString();
    String made = repository.toUri().toString();
    return """
        <settings>
          <profiles>
            <profile>
              <id>files</id>
              <repositories>
                <repository><id>made</id><url>%1$s</url></repository>
                <repository><id>central</id><url>%2$s</url></repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository><id>central</id><url>%2$s</url></pluginRepository>
              </pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>files</activeProfile></activeProfiles>
        </settings>
        """
        .formatted(made, used);
  }
}
