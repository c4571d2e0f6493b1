package dev.inward.codegen.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that YAML 1.1 reads as something else is refused with its place. */
class AmbiguousYamlTest {

  private static final String SCHEMA = "components: {schemas: {A: %s}}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "NO, true or false",
    "yes, true or false",
    "ON, true or false",
    "off, true or false",
    "True, true or false",
    "1.10, a number",
    "1.0, a number",
    "0.0001, a number",
    ".5, a number",
    ".inf, a number",
    "0123, a number",
    "+61, a number",
    "1_000, a number",
    "0x1F, a number",
    "0b11, a number",
    "-0, a number",
    "12:30:45, a number",
    "1:30.5, a number",
    "2001-12-14 21:59:43, a time"
  })
  void text_thatIsReadAsSomethingElse_isRefused(String text, String readAs) throws IOException {
    refuses(
        SCHEMA.formatted("{type: string, enum: [DE, " + text + "]}"),
        "#/components/schemas/A/enum/1: YAML reads "
            + text
            + " as "
            + readAs
            + ", and text is meant; put it in quotes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'NO'",
        "\"0123\"",
        "12",
        "0",
        "-5",
        "1.5",
        "0.05",
        "true",
        "2020-01-02",
        "n",
        "Y",
        "1.2.3",
        "~",
        "null",
        "61400000000",
        "12:30 h"
      })
  void text_thatStaysAsItIsWritten_isAllowed(String text) throws IOException {
    allows(SCHEMA.formatted("{type: string, enum: [DE, " + text + "]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: string, default: NO} | #/components/schemas/A/default: YAML reads NO",
        "{type: array, items: {type: string}, default: [DE, NO]} | #/components/schemas/A/default/1:",
        "{enum: [DE, NO]} | #/components/schemas/A/enum/1:",
        "{allOf: [{type: string}], default: NO} | #/components/schemas/A/default:",
        "{allOf: [{$ref: '#/components/schemas/A'}], default: NO, type: string} | #/components/schemas/A/default:",
        "{type: object, properties: {NO: {type: string}}} | #/components/schemas/A/properties/NO:",
        "{type: object, required: [NO]} | #/components/schemas/A/required/0:",
        "{type: object, properties: {a: {type: string, default: 010}}} | #/components/schemas/A/properties/a/default:",
        "{type: string, enum: ['1'], x-enum: {01: {name: A}}} | #/components/schemas/A/x-enum/01:",
        "{type: object, x-conditions: [{when: {type: 010}}]} | #/components/schemas/A/x-conditions/0/when/type:",
        "{description: NO} | #/components/schemas/A/description:",
        "{oneOf: [{type: string, enum: [NO]}]} | #/components/schemas/A/oneOf/0/enum/0:"
      })
  void place_whereTextIsMeant_isFound(String schema, String message) throws IOException {
    refuses("x-client: {}\n" + SCHEMA.formatted(schema), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: boolean, default: NO}",
        "{type: integer, enum: [0123]}",
        "{type: number, default: 1.10}",
        "{type: string, example: NO}",
        "{type: object, required: [a], properties: {a: {type: boolean, nullable: yes}}}",
        "{type: object, properties: {example: {type: string}, default: {type: integer}}}",
        "{$ref: '#/components/schemas/A', default: 1.10}"
      })
  void place_whereNoTextIsMeant_isAllowed(String schema) throws IOException {
    allows(SCHEMA.formatted(schema));
  }

  @Test
  void path_inAPointer_isEscaped() throws IOException {
    refuses(
        "paths: {/a~b: {get: {operationId: 0123}}}\n",
        "#/paths/~1a~0b/get/operationId: YAML reads 0123");
  }

  @Test
  void version_withATrailingZero_isRefused() throws IOException {
    refuses(
        "x-client: {}\ninfo: {title: Shop, version: 1.10}\n",
        "#/info/version: YAML reads 1.10 as a number");
  }

  @Test
  void prose_inAContractOfSomeoneElse_isAllowed() throws IOException {
    allows(
        """
        info: {title: Shop, version: 1.10, description: NO}
        paths: {/a: {get: {summary: 1.0, responses: {'200': {description: yes}}}}}
        """);
  }

  @Test
  void property_calledExample_isChecked() throws IOException {
    refuses(
        SCHEMA.formatted("{properties: {example: {type: string, enum: [NO]}}}"),
        "#/components/schemas/A/properties/example/enum/0:");
  }

  @Test
  void file_thatIsReferredTo_isChecked() throws IOException {
    Files.writeString(folder.resolve("common.yaml"), "B: {type: string, enum: [NO]}\n");

    refuses(
        SCHEMA.formatted("{$ref: 'common.yaml#/B'}"),
        "common.yaml#/B/enum/0: YAML reads NO as true or false");
  }

  @Test
  void files_thatReferToEachOther_areReadOnce() throws IOException {
    Files.writeString(folder.resolve("common.yaml"), "B: {$ref: 'openapi.yaml#/components'}\n");

    allows(SCHEMA.formatted("{$ref: 'common.yaml#/B'}"));
  }

  @Test
  void json_isCheckedToo() throws IOException {
    refuses("{\"info\": {\"title\": 1.10, \"version\": \"1\"}}", "#/info/title: YAML reads 1.10");
  }

  @Test
  void file_thatIsNoYaml_isLeftToTheParser() throws IOException {
    allows("a: [");
    allows("");
  }

  private void refuses(String contract, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("openapi.yaml"), contract);
    assertThatThrownBy(() -> AmbiguousYaml.check(file))
        .isInstanceOf(ContractException.class)
        .hasMessageStartingWith(message);
  }

  private void allows(String contract) throws IOException {
    Path file = Files.writeString(folder.resolve("openapi.yaml"), contract);
    assertThatCode(() -> AmbiguousYaml.check(file)).doesNotThrowAnyException();
  }
}
