package dev.inward.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of this build that has only its smallest modules, with a version of its own: what the
 * profile {@code release} makes of it differs from the whole in nothing but the number of jars.
 */
record ReleaseProject(Path folder) {

  static final String VERSION = "1.2.3";
  static final String MODULE = "ecma-regex";
  static final String BOM = "inward-bom";
  static final String PARENT = "inward-parent";

  private static final String MODULES =
      "<modules><module>bom</module><module>ecma-regex</module><module>packaging-tests</module></modules>";

  /** What packaging-tests waits for before it packs the bundle. */
  private static final String DEPENDENCIES =
      """
      <dependencies>
        <dependency>
          <groupId>dev.inward</groupId><artifactId>inward-bom</artifactId>
          <version>${project.version}</version><type>pom</type>
        </dependency>
        <dependency><groupId>dev.inward</groupId><artifactId>ecma-regex</artifactId></dependency>
      </dependencies>
      """;

  static ReleaseProject in(Path folder) throws IOException {
    Path reactor = PublishedModules.REACTOR;
    for (String each : List.of(".mvn", "LICENSE", "CHANGELOG.md", "pom.xml", "bom/pom.xml")) {
      copy(reactor.resolve(each), folder.resolve(each));
    }
    copy(reactor.resolve("ecma-regex/pom.xml"), folder.resolve("ecma-regex/pom.xml"));
    copy(reactor.resolve("ecma-regex/src/main"), folder.resolve("ecma-regex/src/main"));
    copy(reactor.resolve("packaging-tests/pom.xml"), folder.resolve("packaging-tests/pom.xml"));

    ReleaseProject project = new ReleaseProject(folder);
    project.change("pom.xml", "(?s)<modules>.*?</modules>", MODULES);
    project.change(
        "packaging-tests/pom.xml",
        "(?s)<dependencies>.*?</dependencies>",
        DEPENDENCIES.replace("$", "\\$"));
    // There is nothing to test in the copy.
    project.change("packaging-tests/pom.xml", "(?s)<build>.*?</build>", "");
    project.setVersion(PublishedModules.VERSION, VERSION);
    Files.writeString(folder.resolve("settings.xml"), settings());
    return project;
  }

  void setVersion(String from, String to) throws IOException {
    for (String pom :
        List.of("pom.xml", "bom/pom.xml", "ecma-regex/pom.xml", "packaging-tests/pom.xml")) {
      change(
          pom,
          "<version>" + from.replace(".", "\\.") + "</version>",
          "<version>" + to + "</version>");
    }
  }

  void change(String file, String regex, String replacement) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    String changed = text.replaceFirst(regex, replacement);
    if (changed.equals(text)) {
      throw new AssertionError(file + " has nothing like " + regex);
    }
    Files.writeString(path, changed);
  }

  /** Runs Maven with the profile {@code release}, and returns what it prints. */
  Run release(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("inward.maven"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "-s",
                "settings.xml",
                "-Dmaven.repo.local=" + folder.resolve("m2"),
                // Not in the copy, and checked where it is.
                "-Dspotless.check.skip",
                "-Prelease"));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder maven =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    maven.environment().remove("MAVEN_GPG_KEY");
    maven.environment().putAll(environment);
    Process process = maven.start();
    if (!process.waitFor(300, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return new Run(process.exitValue(), Files.readString(output));
  }

  record Run(int code, String output) {

    /** Returns the sentences of the rule that stopped the build. */
    List<String> sentences() {
      List<String> errors =
          output
              .lines()
              .filter(line -> line.startsWith("[ERROR] "))
              .map(line -> line.substring("[ERROR] ".length()))
              .toList();
      int rule = -1;
      for (String error : errors) {
        rule++;
        if (error.endsWith("failed with message:")) {
          break;
        }
      }
      return errors.stream().skip(rule + 1L).takeWhile(line -> !line.startsWith("->")).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
    }
  }

  private static void copyOne(Path file, Path target) {
    try {
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything comes from what this build has used. CycloneDX refuses to run offline. */
  private static String settings() {
    return """
        <settings>
          <mirrors>
            <mirror><id>used</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
          </mirrors>
        </settings>
        """
        .formatted(Path.of(System.getProperty("inward.repository")).toUri());
  }
}
