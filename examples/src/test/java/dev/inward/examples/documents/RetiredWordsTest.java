package dev.inward.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps the words that docs/style.md retires out of main code, generated code and documentation.
 */
class RetiredWordsTest {

  private static final Path ROOT = Path.of(System.getProperty("inward.reactor"));
  private static final Path STYLE = ROOT.resolve("docs/style.md");

  /** The Contributor Covenant, word by word. */
  private static final Path CONDUCT = ROOT.resolve("CODE_OF_CONDUCT.md");

  private static final String FIRST_ROW = "| retired | use instead |";

  /** Build output, except for generated sources, and what is not ours to word. */
  private static final Set<String> SKIPPED_FOLDERS =
      Set.of(".git", "classes", "test-classes", "samples", "test", "it", "xjc");

  @Test
  void retiredWords_inMainCodeGeneratedCodeAndDocumentation_areAbsent() throws IOException {
    Pattern retired = retired();
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (retired.matcher(lines.get(i)).find()) {
          found.add(ROOT.relativize(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void files_thatAreRead_includeGeneratedCode() throws IOException {
    assertThat(files())
        .map(file -> ROOT.relativize(file).toString())
        .contains("README.md", "docs/sandbox.md", "specs/anveo/openapi.yaml")
        .anyMatch(file -> file.endsWith("PurchaseOperation.java"))
        .anyMatch(file -> file.endsWith("AtMostOnceInterceptor.java"));
  }

  /** Matches the words of the table, also inside of names. */
  private static Pattern retired() throws IOException {
    List<String> words =
        Files.readAllLines(STYLE).stream()
            .dropWhile(line -> !line.equals(FIRST_ROW))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("\\|", -1)[1].strip())
            .toList();
    assertThat(words).contains("answer", "misfit");
    return Pattern.compile(
        words.stream().map(Pattern::quote).collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE);
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SKIPPED_FOLDERS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            boolean generated = !file.toString().contains("/target/") || name.endsWith(".java");
            if (generated && name.matches(".*\\.(java|mustache|md|yaml|xsd|xml|css)")) {
              if (!file.equals(STYLE) && !file.equals(CONDUCT)) {
                files.add(file);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
