package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.Specs;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses held against schemas of other shapes than a vendor has today. */
final class ComparisonTest {

  private static List<String> differences(String schema, String contentType, String body)
      throws RefusedException {
    String contract =
        """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        paths:
          /a:
            get:
              operationId: a
              x-spends-money: false
              responses:
                '200': {content: {application/json: {schema: %s}}}
        """
            .formatted(schema);
    Specs specs = Specs.of("crazytel").with("openapi.yaml", contract.getBytes(UTF_8));
    ReadOperation operation =
        new ReadOperations(SpecPointer.root(specs.yaml("openapi.yaml"))).named("a");
    HttpHeaders headers =
        HttpHeaders.of(Map.of("content-type", List.of(contentType)), (name, value) -> true);
    VendorResponse response = new VendorResponse(200, headers, body.getBytes(UTF_8), false);
    return Comparison.of(new Rules(specs), new Words(Set.of()), operation, response).stream()
        .map(
            each ->
                "%s %s: %s%s"
                    .formatted(
                        each.kind(),
                        each.place(),
                        each.said(),
                        each.foreseen() ? " (foreseen)" : ""))
        .toList();
  }

  private static List<String> differences(String schema, String body) throws RefusedException {
    return differences(schema, "application/json", body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{} {}", "{\"a\": 1, \"a\": 1}", "\uFEFF{}", "<a/>"})
  void body_whenItIsNotOneValueOfJson_isUnreadable(String body) throws Exception {
    assertThat(differences("{}", body))
        .containsExactly("UNREADABLE #: the body is no JSON, or has a member twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Application/JSON", "application/json;charset=utf-8"})
  void mediaType_whenItIsOnlyWrittenDifferently_isTheSame(String contentType) throws Exception {
    assertThat(differences("{}", contentType, "{}")).isEmpty();
  }

  @Test
  void mediaType_whenItHoldsMoreThanAName_isNotShown() throws Exception {
    assertThat(differences("{}", "application/61400000000", "{}"))
        .containsExactly("HEADER Content-Type: expected application/json, found (not shown)");
  }

  @Test
  void object_whenItIsNoItemOfAList_mayLackWhatIsOptional() throws Exception {
    String object = "{type: object, properties: {a: {}, b: {}}}";

    assertThat(differences(object, "{\"a\": 1}")).isEmpty();
    assertThat(differences("{type: array, items: %s}".formatted(object), "[{\"a\": 1}]"))
        .containsExactly("REMOVED #/*/b: declared, and no item has it");
  }

  @Test
  void member_whenItIsRequiredAndNoItemHasIt_isRemovedOnce() throws Exception {
    assertThat(
            differences(
                "{type: array, items: {type: object, required: [a], properties: {a: {}}}}",
                "[{}, {}]"))
        .containsExactly("REMOVED #/*/a: required, and missing");
  }

  @Test
  void objectWithTwoLists_isNoWrappedList() throws Exception {
    assertThat(
            differences(
                "{type: array, x-list: bare-or-wrapped, items: {}}", "{\"a\": [], \"b\": []}"))
        .containsExactly("TYPE #: expected array, found object");
  }

  @Test
  void members_whenASchemaIsPutTogether_areThoseOfAllItsParts() throws Exception {
    assertThat(
            differences(
                "{allOf: [{properties: {a: {}}}, {properties: {b: {}}}], properties: {c: {}}}",
                "{\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1}"))
        .containsExactly("ADDED #/d: integer");
  }

  @Test
  void members_whenTheContractLeavesAChoice_areNotGuessed() throws Exception {
    assertThat(
            differences("{type: object, oneOf: [{required: [a]}, {required: [b]}]}", "{\"a\": 1}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{type: object, additionalProperties: true}', ADDED #/a: list of integer or string (foreseen)",
    "'{type: object}', ADDED #/a: list of integer or string"
  })
  void member_whenNoneIsDeclared_isAdded(String schema, String difference) throws Exception {
    assertThat(differences(schema, "{\"a\": [1, \"x\"]}")).containsExactly(difference);
  }

  @Test
  void value_whenItsSchemaIsEmpty_isAnything() throws Exception {
    assertThat(differences("{}", "{\"a\": [{\"b\": 1}]}")).isEmpty();
  }

  @Test
  void valueOfAnEnum_whenItIsALongWord_isNotShown() throws Exception {
    assertThat(differences("{type: string, enum: [a]}", "\"abcdefghijklmnopqrst\""))
        .containsExactly("ENUM #: the contract does not have abcdefghijklmnopqrst");
    assertThat(differences("{type: string, enum: [a]}", "\"abcdefghijklmnopqrstu\""))
        .containsExactly("ENUM #: the contract does not have (not shown)");
  }
}
