package dev.inward.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The licences of what our artifacts bring to users. */
@Tag("any-jdk")
final class LicencesTest {

  /** What is allowed, with the names under which POMs know it. */
  private static final Map<String, List<String>> ALLOWED =
      Map.of(
          "Apache-2.0",
          List.of(
              "Apache-2.0",
              "Apache 2",
              "Apache License Version 2.0",
              "Apache License, Version 2.0",
              "The Apache License, Version 2.0",
              "The Apache Software License, Version 2.0"),
          "BSD-3-Clause",
          List.of("BSD-3-Clause", "EDL 1.0", "Eclipse Distribution License - v 1.0"),
          "EPL-2.0",
          List.of("EPL-2.0", "Eclipse Public License v2.0"),
          "MIT",
          List.of("MIT", "MIT License"));

  private static final Path DOCUMENT = PublishedModules.REACTOR.resolve("docs/licences.md");

  /** A dependency, and the names of its licences in its POM. */
  record Dependency(String name, List<String> licences) {

    static Dependency parse(String line) {
      List<String> parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Dependency(parts.get(0), parts.subList(1, parts.size()));
    }

    /** Returns the allowed licences; one of them is enough, because the user may choose. */
    List<String> allowed() {
      return licences.stream().flatMap(LicencesTest::identify).distinct().sorted().toList();
    }
  }

  private static Stream<String> identify(String name) {
    return ALLOWED.entrySet().stream()
        .filter(licence -> licence.getValue().contains(name))
        .map(Map.Entry::getKey);
  }

  /** What the build has found on the run-time class paths of all published artifacts. */
  private static List<Dependency> dependencies() throws IOException {
    Path list = PublishedModules.REACTOR.resolve("packaging-tests/target/licences.txt");
    return Files.readAllLines(list).stream()
        .filter(line -> !line.isBlank())
        .map(Dependency::parse)
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  @Test
  void licences_ofAllDependencies_areAllowed() throws IOException {
    assertThat(dependencies()).isNotEmpty();
    for (Dependency dependency : dependencies()) {
      assertThat(dependency.allowed()).as("allowed licences of %s", dependency).isNotEmpty();
    }
  }

  @Test
  void licence_thatIsNotOnTheList_isRefused() {
    assertThat(Dependency.parse("org.example:viral | GPL-3.0-only").allowed()).isEmpty();
    assertThat(Dependency.parse("org.example:none | Unknown license").allowed()).isEmpty();
    assertThat(Dependency.parse("org.example:either | GPL-2.0 | Apache-2.0").allowed())
        .containsExactly("Apache-2.0");
  }

  @Test
  void document_listsAllDependencies() throws IOException {
    String rows =
        String.join(
            "\n",
            dependencies().stream()
                .map(
                    each -> "| `" + each.name() + "` | " + String.join(", ", each.allowed()) + " |")
                .toList());

    assertThat(Files.readString(DOCUMENT)).as("the rows of %s", DOCUMENT).contains(rows + "\n");
    assertThat(Files.readString(DOCUMENT).lines().filter(line -> line.startsWith("| `")))
        .hasSameSizeAs(dependencies());
  }
}
