package dev.inward.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every program of the modules takes {@code --help}, and its text fits a screen. The modules' own
 * tests run those that people start: {@code StandaloneIT}, {@code LiveDriftTest}, {@code
 * QuickStartTest} and {@code ForkedFuzzerTest}.
 */
class ProgramsTest {

  private static final Pattern MAIN = Pattern.compile("static void main\\(");
  private static final Pattern HELP =
      Pattern.compile("(?s)String HELP =.*?\"\"\"\n(.*?)\n *\"\"\"");

  /** Of a program that another one starts. */
  private static final Pattern CHILD = Pattern.compile("Usage\\.ofChild\\(");

  @Test
  void program_takesHelpThatFitsAScreen() throws IOException {
    Map<Path, String> programs = programs(Documents.ROOT);
    assertThat(programs).hasSizeGreaterThanOrEqualTo(5);

    programs.forEach(
        (file, source) -> {
          if (!CHILD.matcher(source).find()) {
            String help = help(file, source);
            assertThat(help).as("%s", file).contains("Usage: ");
            assertThat(help.lines()).as("%s", file).hasSizeLessThanOrEqualTo(24);
            assertThat(help.stripIndent().lines())
                .as("%s", file)
                .allMatch(line -> line.length() <= 100);
          }
        });
  }

  @Test
  void exampleWithArguments_printsItsUsage() throws IOException {
    Map<Path, String> programs = programs(Documents.ROOT.resolve("examples"));
    programs.values().removeIf(source -> !source.contains("arguments["));
    assertThat(programs).hasSizeGreaterThanOrEqualTo(3);

    assertThat(programs.values())
        .allMatch(source -> source.contains("\"Usage: ") && source.contains("System.exit(2)"));
  }

  /** Returns the help of a program, which it or its options' class has. */
  private static String help(Path file, String source) {
    return Stream.concat(Stream.of(source), options(file))
        .map(HELP::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " has no help"));
  }

  private static Stream<String> options(Path file) {
    try (Stream<Path> beside = Files.list(file.getParent())) {
      return beside
          .filter(each -> each.toString().endsWith("Options.java"))
          .map(Documents::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the programs of the projects in a folder. */
  private static Map<Path, String> programs(Path folder) throws IOException {
    Map<Path, String> programs = new TreeMap<>();
    try (Stream<Path> projects = Files.list(folder)) {
      for (Path project : projects.filter(Files::isDirectory).toList()) {
        Path sources = project.resolve("src/main/java");
        if (Files.isDirectory(sources)) {
          Files.walkFileTree(
              sources,
              new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                  String source = Documents.read(file);
                  if (MAIN.matcher(source).find()) {
                    programs.put(file, source);
                  }
                  return FileVisitResult.CONTINUE;
                }
              });
        }
      }
    }
    return programs;
  }
}
