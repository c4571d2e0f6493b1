package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.contract.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts that are larger or deeper than anybody's: a client, or one sentence and no files. */
@Tag("any-jdk")
class LargeContractsTest {

  private static final String LAST =
      "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}";

  @TempDir Path folder;

  @Test
  void schemas_whenThousandsAreUnused_areRead() throws IOException {
    assertThat(generate(schemas(20_000, i -> LAST))).containsKey("large/S0.java");
  }

  @Test
  void schemas_whenOneLeadsToTheNextThroughProperties_areRead() throws IOException {
    String next = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"items\":%s}}}";

    Map<String, String> files = generate(schemas(300, i -> next.formatted(reference(i + 1))));

    assertThat(files).containsKey("large/S300.java");
  }

  @Test
  void references_inAChain_areFollowed() throws IOException {
    assertThat(generate(schemas(90, i -> reference(i + 1)))).containsKey("large/S90.java");
  }

  @Test
  void references_inALongChain_areRefused() {
    refuses(schemas(20_000, i -> reference(i + 1)));
  }

  @Test
  void parts_inALongChain_areRefused() {
    refuses(schemas(3_000, i -> "{\"allOf\":[" + reference(i + 1) + ",{\"title\":\"a\"}]}"));
  }

  @Test
  void arms_inALongChain_areRefused() {
    refuses(schemas(3_000, i -> "{\"oneOf\":[" + reference(i + 1) + ",{\"type\":\"string\"}]}"));
  }

  @Test
  void lists_inALongChain_areRefused() {
    refuses(schemas(3_000, i -> "{\"type\":\"array\",\"items\":" + reference(i + 1) + "}"));
  }

  @Test
  void lists_whenNestedDeeply_areRefused() {
    refuses(nested("{\"type\":\"array\",\"items\":%s}"));
  }

  @Test
  void objects_whenNestedDeeply_areRefused() {
    refuses(nested("{\"type\":\"object\",\"properties\":{\"a\":%s}}"));
  }

  @Test
  void maps_whenNestedDeeply_areRefused() {
    refuses(nested("{\"type\":\"object\",\"additionalProperties\":%s}"));
  }

  @Test
  void object_withHundredsOfMembers_compiles() throws IOException {
    List<String> types =
        List.of(
            "{\"type\":\"string\"}",
            "{\"type\":\"integer\",\"minimum\":1}",
            "{\"type\":\"array\",\"items\":{\"type\":\"boolean\"}}",
            "{\"type\":\"string\",\"nullable\":true}");
    String members =
        IntStream.range(0, 700)
            .mapToObj(i -> "\"member" + i + "\":" + types.get(i % types.size()))
            .collect(Collectors.joining(","));
    String schema =
        "{\"type\":\"object\",\"required\":[\"member0\"],\"properties\":{" + members + "}}";
    String operations =
        Stream.of("application/json", "multipart/form-data", "application/x-www-form-urlencoded")
            .map(
                type ->
                    """
                    ,"/%s": {"post": {"requestBody": {"required": true, "content": {"%s":
                      {"schema": {"$ref": "#/components/schemas/S0"}}}},
                      "responses": {"204": {"description": "a"}}}}
                    """
                        .formatted(type, type))
            .collect(Collectors.joining());

    new CompiledClient(generate("\"S0\":" + schema, operations));
  }

  private static String nested(String outer) {
    String schema = LAST;
    for (int i = 0; i < 300; i++) {
      schema = outer.formatted(schema);
    }
    return "\"S0\":" + schema;
  }

  private static String schemas(int count, IntFunction<String> schema) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"S" + i + "\":" + schema.apply(i))
        .collect(Collectors.joining(",", "", ",\"S" + count + "\":" + LAST));
  }

  private static String reference(int to) {
    return "{\"$ref\":\"#/components/schemas/S" + to + "\"}";
  }

  private void refuses(String schemas) {
    assertThatThrownBy(() -> generate(schemas))
        .isInstanceOf(ContractException.class)
        .hasMessage(
            "#/components/schemas/S0: schemas are nested in one another, or lead to one another,"
                + " more than 100 deep; give the inner ones names, or leave out those between");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Map<String, String> generate(String schemas) throws IOException {
    return generate(schemas, "");
  }

  private Map<String, String> generate(String schemas, String operations) throws IOException {
    String contract =
        """
        {"openapi": "3.0.3", "info": {"title": "Large", "version": "1"},
         "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "a",
           "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}}}}}
           %s},
         "components": {"schemas": {%s}}}
        """;
    Path file =
        Files.writeString(folder.resolve("openapi.json"), contract.formatted(operations, schemas));
    return Generation.of(file, "large", folder.resolve("out"));
  }
}
