package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares everything that is generated with what was reviewed and committed. */
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

    String differences = Differences.between(Generation.files(golden), generated);

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
  void files_areLaidOutAsGoogleJavaFormatDoes(String contract) throws FormatterException {
    Map<String, String> generated = Generation.of(contract);
    Map<String, String> formatted = new TreeMap<>();
    for (Map.Entry<String, String> file : generated.entrySet()) {
      String source = RemoveUnusedImports.removeUnusedImports(file.getValue());
      String ordered = ImportOrderer.reorderImports(source, Style.GOOGLE);
      formatted.put(file.getKey(), new Formatter().formatSource(ordered));
    }

    assertThat(Differences.between(formatted, generated)).isEmpty();
    assertThat(generated.values().stream().flatMap(String::lines))
        .filteredOn(line -> line.length() > 100)
        .as("long lines that hold more than one long word")
        .allSatisfy(line -> assertThat(line.replaceFirst("^ *(\\* )?", "")).doesNotContain(" "));
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
