package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the generated files with those that were reviewed and committed, but for layout. */
@Tag("any-jdk")
class GoldenFilesTest {

  private static final String ACCEPT = "golden.accept";

  @ParameterizedTest
  @ValueSource(strings = {"pets", "kiosk", "torture"})
  void files_areTheGoldenOnes(String contract) throws IOException {
    Map<String, String> generated = Generation.of(contract);
    Path golden = Generation.RESOURCES.resolve(contract).resolve("golden");
    if (Boolean.getBoolean(ACCEPT)) {
      accept(golden, generated);
    }

    String differences = Differences.ofTokens(Generation.files(golden), generated);

    assertThat(differences)
        .as("if the change is meant, accept it: mvn verify -pl codegen -am -D%s=true", ACCEPT)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pets", "kiosk", "torture"})
  void files_whenGeneratedTwice_areTheSame(String contract) {
    Map<String, String> second = Generation.again(contract);

    assertThat(Differences.between(Generation.of(contract), second)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pets", "kiosk", "torture"})
  void lines_whenTheyCanBeBroken_areNoLongerThan100Columns(String contract) {
    assertThat(Generation.of(contract).values().stream().flatMap(String::lines))
        .filteredOn(line -> line.length() > 100 && !line.startsWith("import "))
        .as("long lines with more than one long word")
        .allSatisfy(
            line ->
                assertThat(line.strip().replaceFirst("^(\\*|\\+) ?", "").replace("\" ", "\""))
                    .doesNotContain(" "));
  }

  private static void accept(Path golden, Map<String, String> generated) throws IOException {
    Generation.delete(golden);
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = golden.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
