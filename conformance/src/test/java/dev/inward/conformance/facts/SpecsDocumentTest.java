package dev.inward.conformance.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.inward.conformance.coverage.Unreached;
import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * docs/specs.md has, for each mapping of a YAML file, the keys that its reader knows. A reader says
 * which it knows when it finds an unknown one.
 */
class SpecsDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("inward.reactor"), "docs", "specs.md");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String UNKNOWN = "unknown-key";
  private static final Pattern MESSAGE =
      Pattern.compile("unknown key \"" + UNKNOWN + "\"; known keys: (.+)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @ParameterizedTest
  @ValueSource(strings = {"manifest.yaml", "facts.yaml", "differences.yaml", "coverage.yaml"})
  void keys_ofEachMapping_areThoseOfTheDocument(String file) throws IOException {
    Set<Set<String>> known = new LinkedHashSet<>(known(file).values());
    known.remove(Set.<String>of());

    assertThat(known).isNotEmpty();
    assertThat(documented(file)).containsExactlyInAnyOrderElementsOf(known);
  }

  /** Their keys are names: of headers, parameters, accessors, values and operations. */
  @ParameterizedTest
  @CsvSource({
    "manifest.yaml, /interactions/\\*/(request/headers|request/query|expect(/.*)?)",
    "facts.yaml, /documents/\\*/parameters/\\*/values|/reconciliations/\\*/witnesses/\\*/arguments",
    "differences.yaml, none",
    "coverage.yaml, /floors"
  })
  void mappings_thatTakeAnyKey_areThese(String file, String pointers) throws IOException {
    assertThat(known(file))
        .allSatisfy(
            (pointer, keys) -> {
              if (keys.isEmpty()) {
                assertThat(pointer).matches(pointers);
              }
            });
  }

  /** Returns the known keys of each mapping, by pointer with {@code *} for an index or a name. */
  private static Map<String, Set<String>> known(String file) throws IOException {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (String vendor : List.of("multitel", "crazytel", "anveo")) {
      Specs specs = Specs.of(vendor);
      JsonNode tree = YAML.readTree(specs.bytes(file));
      collect(new Edited(specs, file, tree), tree, "", known);
    }
    return known;
  }

  private static void collect(
      Edited edited, JsonNode node, String pointer, Map<String, Set<String>> known) {
    if (node.isArray()) {
      node.forEach(item -> collect(edited, item, pointer + "/*", known));
    } else if (node instanceof ObjectNode mapping) {
      Set<String> keys =
          known.computeIfAbsent(pointer, unused -> edited.keysKnownToReader(mapping));
      mapping
          .properties()
          .forEach(
              property -> {
                String step = keys.isEmpty() ? "*" : property.getKey();
                collect(edited, property.getValue(), pointer + "/" + step, known);
              });
    }
  }

  /** A YAML file that is read with an unknown key in one place. */
  private record Edited(Specs specs, String file, JsonNode tree) {

    /** Returns the keys that the reader names, none if it accepts any. */
    Set<String> keysKnownToReader(ObjectNode mapping) {
      mapping.put(UNKNOWN, "value");
      try {
        read(specs.with(file, YAML.writeValueAsBytes(tree)));
        return Set.of();
      } catch (InvalidSpecException e) {
        Matcher message = MESSAGE.matcher(e.problem());
        return message.matches() ? Set.of(message.group(1).split(", ")) : Set.of();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        mapping.remove(UNKNOWN);
      }
    }

    private void read(Specs changed) {
      switch (file) {
        case "manifest.yaml" -> Manifest.of(changed);
        case "coverage.yaml" -> Unreached.of(changed.yaml(file));
        default -> Facts.compare(changed);
      }
    }
  }

  /**
   * Returns the sets of keys in a section of the document: those in the column {@code key} of each
   * table, and those in each row's column {@code keys}.
   */
  private static Set<Set<String>> documented(String file) throws IOException {
    Set<Set<String>> documented = new LinkedHashSet<>();
    String section =
        Files.readString(DOCUMENT)
            .split("\n## " + Pattern.quote(file) + "\n", -1)[1]
            .split("\n## ", -1)[0];
    for (String table : section.split("\n\n", -1)) {
      List<List<String>> rows =
          table
              .lines()
              .filter(line -> line.startsWith("| "))
              .map(SpecsDocumentTest::cells)
              .toList();
      if (rows.isEmpty()) {
        continue;
      }
      addKeys(rows, rows.get(0).indexOf("key"), documented);
      for (List<String> row : rows) {
        addKeys(List.of(row), rows.get(0).indexOf("keys"), documented);
      }
    }
    return documented;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
  }

  private static void addKeys(List<List<String>> rows, int column, Set<Set<String>> documented) {
    Set<String> keys = new LinkedHashSet<>();
    for (List<String> row : rows) {
      if (column >= 0) {
        CODE.matcher(row.get(column)).results().forEach(code -> keys.add(code.group(1)));
      }
    }
    if (!keys.isEmpty()) {
      documented.add(keys);
    }
  }
}
