package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same contract gives the same bytes, whatever the order of keys and the machine. The golden
 * files show it of each JDK that the project is built with.
 */
@Tag("any-jdk")
class DeterminismTest {

  /**
   * Objects whose order means something: it is that of members, of methods, of what is preferred,
   * and of who gets a name.
   */
  private static final Set<String> ORDERED =
      Set.of(
          "paths",
          "schemas",
          "properties",
          "responses",
          "content",
          "headers",
          "variables",
          "mapping",
          "securitySchemes",
          "x-enum",
          "arguments",
          "result",
          "callbacks",
          "derives");

  @TempDir Path folder;

  static Stream<Path> contracts() throws IOException {
    try (Stream<Path> foreign = Files.list(Generation.RESOURCES.resolve("foreign"))) {
      return Stream.concat(
          Stream.of("kiosk", "pets", "torture")
              .map(name -> Generation.RESOURCES.resolve(name).resolve("openapi.yaml")),
          foreign.filter(file -> file.toString().endsWith(".yaml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void keys_inAnotherOrder_changeNothing(Path contract) throws IOException {
    JsonNode tree = SurveyedContract.YAML.readTree(Files.readString(contract));
    Path given = Files.writeString(folder.resolve("given.json"), tree.toString());
    Path turned = Files.writeString(folder.resolve("turned.json"), turned("", tree).toString());
    assertThat(Files.readString(turned)).isNotEqualTo(Files.readString(given));

    assertThat(
            Differences.between(
                Generation.of(given, "same", folder.resolve("given")),
                Generation.of(turned, "same", folder.resolve("turned"))))
        .isEmpty();
  }

  @Test
  void machine_ofAnotherPlace_changesNothing() throws Exception {
    Path contract = Generation.RESOURCES.resolve("torture/openapi.yaml");
    Path output = folder.resolve("elsewhere");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Generation.class.getName(),
                contract.toString(),
                "example.torture",
                output.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).describedAs(said).isZero();
    assertThat(
            Differences.between(
                Generation.of("torture"), Generation.files(output.resolve("src/main/java"))))
        .isEmpty();
  }

  /** Returns a value with the keys of its objects in the opposite order, if that means nothing. */
  private static JsonNode turned(String name, JsonNode value) {
    if (value instanceof ArrayNode list) {
      ArrayNode items = SurveyedContract.JSON.createArrayNode();
      list.forEach(item -> items.add(turned("", item)));
      return items;
    }
    if (value instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      if (!ORDERED.contains(name)) {
        Collections.reverse(members);
      }
      ObjectNode turned = SurveyedContract.JSON.createObjectNode();
      members.forEach(
          member -> turned.set(member.getKey(), turned(member.getKey(), member.getValue())));
      return turned;
    }
    return value;
  }
}
