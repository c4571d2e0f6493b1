package dev.inward.examples.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every documented command is run as documented. {@code commands.txt} says for each by which test
 * class or by which script, or why it is not run.
 */
final class DocumentedCommandsTest {

  private static final String NOT_RUN = "not run: ";

  /** Runs the commands that {@code commands.txt} assigns to it. */
  private static final String READS_LIST = ".ci/documented-commands";

  private static final Pattern PROFILES = Pattern.compile(" -P\\s?(\\S+)");
  private static final Pattern MODULES = Pattern.compile(" -pl (\\S+)");
  private static final Pattern TESTS = Pattern.compile(" '?-Dtest='?([A-Za-z0-9]+)");

  private static List<String> documentedCommands() {
    return Documents.all().stream()
        .map(Documents::read)
        .flatMap(markdown -> Documents.commands(markdown).stream())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documentedCommands")
  void command_whenDocumented_isRun(String command) throws IOException {
    assertThat(coverage())
        .as("add the command to commands.txt, with the test or the script that runs it")
        .containsKey(command);
  }

  @Test
  void commands_areDocumented() throws IOException {
    assertThat(coverage().keySet())
        .as("remove commands from commands.txt that no document contains")
        .isSubsetOf(documentedCommands());
  }

  @Test
  void commands_ofScripts_areInTheScript() throws IOException {
    for (Map.Entry<String, String> entry : coverage().entrySet()) {
      String script = entry.getValue();
      if (isScript(script) && !script.equals(READS_LIST)) {
        assertThat(Documents.read(Documents.ROOT.resolve(script))).contains(entry.getKey());
      }
    }
    assertThat(Documents.read(Documents.ROOT.resolve(".ci/run"))).contains(READS_LIST);
  }

  @Test
  void commands_ofTests_nameTestsThatExist() throws IOException {
    assertThat(testClasses())
        .containsAll(
            coverage().values().stream()
                .filter(test -> !isScript(test) && !test.startsWith(NOT_RUN))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("documentedCommands")
  void command_namesProfilesModulesAndTestsThatExist(String command) throws IOException {
    assertThat(profiles()).containsAll(names(PROFILES, command));
    assertThat(names(MODULES, command))
        .allSatisfy(module -> assertThat(Documents.ROOT.resolve(module)).isDirectory());
    assertThat(testClasses()).containsAll(names(TESTS, command));
  }

  private static boolean isScript(String name) {
    return name.startsWith(".");
  }

  private static List<String> names(Pattern option, String command) {
    return option
        .matcher(command)
        .results()
        .flatMap(match -> Arrays.stream(match.group(1).split(",")))
        .toList();
  }

  private static Map<String, String> coverage() throws IOException {
    try (InputStream in =
        requireNonNull(DocumentedCommandsTest.class.getResourceAsStream("commands.txt"))) {
      Map<String, String> coverage = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" => ", 2);
          coverage.put(parts[0], parts[1]);
        }
      }
      return coverage;
    }
  }

  private static Set<String> profiles() throws IOException {
    Pattern profile = Pattern.compile("<profile>(?s:.*?)<id>([^<]+)</id>");
    try (Stream<Path> modules = Files.list(Documents.ROOT)) {
      return Stream.concat(Stream.of(Documents.ROOT), modules)
          .map(module -> module.resolve("pom.xml"))
          .filter(Files::isRegularFile)
          .flatMap(pom -> profile.matcher(Documents.read(pom)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toSet());
    }
  }

  /** Returns the simple names of all test classes of the reactor. */
  private static Set<String> testClasses() throws IOException {
    try (Stream<Path> modules = Files.list(Documents.ROOT)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(DocumentedCommandsTest::walk)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
