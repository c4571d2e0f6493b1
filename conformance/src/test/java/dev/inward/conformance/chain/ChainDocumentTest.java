package dev.inward.conformance.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.inward.conformance.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of docs/chain.md, {@link Checks#all} and the classes name the same checks. */
class ChainDocumentTest {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));

  /** A row: the id, what the check holds, the classes. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (C\\w+) \\| .+ \\| (.+) \\|$");

  private static final Pattern CLASS = Pattern.compile("`([\\w*]+)`");

  private record Row(String id, List<String> classes) {}

  private static List<Row> rows = List.of();

  @BeforeAll
  static void readTable() throws IOException {
    String document = Files.readString(REACTOR.resolve("docs/chain.md"));
    rows =
        ROW.matcher(document)
            .results()
            .map(row -> new Row(row.group(1), classes(row.group(2))))
            .toList();
  }

  private static List<String> classes(String cell) {
    return CLASS.matcher(cell).results().map((MatchResult name) -> name.group(1)).toList();
  }

  @Test
  void table_listsEachIdOnce() {
    assertThat(rows).extracting(Row::id).doesNotHaveDuplicates().hasSizeGreaterThan(20);
  }

  @Test
  void table_namesTheClassOfEachCheck() {
    assertThat(Checks.all())
        .allSatisfy(
            check ->
                assertThat(rows)
                    .filteredOn(row -> row.id().equals(check.id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.classes()).startsWith(check.name())));
  }

  @Test
  void classes_ofTheTable_existAndHaveItsId() throws IOException {
    Map<String, String> ids =
        Checks.all().stream().collect(Collectors.toMap(Check::name, Check::id));
    List<String> sources = sources();

    for (Row row : rows) {
      assertThat(row.classes())
          .as(row.id())
          .isNotEmpty()
          .allSatisfy(
              name -> {
                assertThat(ids.getOrDefault(name, row.id())).isEqualTo(row.id());
                assertThat(sources).anyMatch(source -> source.matches(name.replace("*", "\\w+")));
              });
    }
  }

  @Test
  void checks_areAllListed_withAnIdOfTheirOwn() {
    Set<String> classes =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.inward.conformance")
                .stream()
                .filter(type -> type.isAssignableTo(Check.class) && !type.isInterface())
                .map(type -> type.getSimpleName())
                .collect(Collectors.toSet());

    assertThat(Checks.all()).extracting(Check::name).containsExactlyInAnyOrderElementsOf(classes);
    assertThat(Checks.all()).extracting(Check::id).doesNotHaveDuplicates();
  }

  /** Returns the names of all classes in the repository, without package. */
  private static List<String> sources() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> modules = Files.list(REACTOR)) {
      for (Path module :
          modules.map(path -> path.resolve("src")).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(module)) {
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".java"))
              .map(file -> file.substring(0, file.length() - ".java".length()))
              .forEach(names::add);
        }
      }
    }
    return names;
  }
}
