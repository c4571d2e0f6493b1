package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.drift.VendorClient.Received;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Specs;
import java.util.List;
import java.util.Set;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares responses with schemas that no vendor has today. */
final class ComparisonTest {

  private static List<String> differences(String schema, String contentType, String body) {
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
    VendorContract vendor = VendorContract.of(specs);
    Received response =
        new Received(200, Headers.of("Content-Type", contentType), body.getBytes(UTF_8));
    return Comparison.of(vendor, vendor.operation("a"), response, new Redactor(Set.of())).stream()
        .map(difference -> difference.toString().replaceAll(" +", " "))
        .toList();
  }

  private static List<String> differences(String schema, String body) {
    return differences(schema, "application/json", body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{} {}", "{\"a\": 1, \"a\": 1}", "\uFEFF{}", "<a/>"})
  void body_whenItIsNotOneJsonValue_isUnreadable(String body) {
    assertThat(differences("{}", body))
        .containsExactly("UNREADABLE #: the body is not JSON, or has a property twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Application/JSON", "application/json;charset=utf-8"})
  void mediaType_whenItIsOnlyWrittenDifferently_isTheSame(String contentType) {
    assertThat(differences("{}", contentType, "{}")).isEmpty();
  }

  @Test
  void mediaType_whenItContainsData_isNotShown() {
    assertThat(differences("{}", "application/61400000000", "{}"))
        .containsExactly("HEADER Content-Type: expected application/json, found (not shown)");
  }

  @Test
  void object_whenNotInAList_mayLackOptionalProperties() {
    String object = "{type: object, properties: {a: {}, b: {}}}";

    assertThat(differences(object, "{\"a\": 1}")).isEmpty();
    assertThat(differences("{type: array, items: %s}".formatted(object), "[{\"a\": 1}]"))
        .containsExactly("REMOVED #/*/b: declared, but no item has it");
  }

  @Test
  void property_whenRequiredAndMissing_isRemovedOnce() {
    assertThat(
            differences(
                "{type: array, items: {type: object, required: [a], properties: {a: {}}}}",
                "[{}, {}]"))
        .containsExactly("REMOVED #/*/a: required but missing");
  }

  @Test
  void object_whenItHasTwoLists_isNotAWrappedList() {
    assertThat(
            differences(
                "{type: array, x-list: bare-or-wrapped, items: {}}", "{\"a\": [], \"b\": []}"))
        .containsExactly("TYPE #: expected array, found object");
  }

  @Test
  void properties_whenTheSchemaHasParts_areThoseOfAllParts() {
    assertThat(
            differences(
                "{allOf: [{properties: {a: {}}}, {properties: {b: {}}}], properties: {c: {}}}",
                "{\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1}"))
        .containsExactly("ADDED #/d: integer");
  }

  @Test
  void properties_whenTheContractHasAUnion_areNotGuessed() {
    assertThat(
            differences("{type: object, oneOf: [{required: [a]}, {required: [b]}]}", "{\"a\": 1}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{type: object, additionalProperties: true}', ADDED #/a: array (foreseen)",
    "'{type: object}', ADDED #/a: array"
  })
  void property_whenNoneIsDeclared_isAdded(String schema, String difference) {
    assertThat(differences(schema, "{\"a\": [1, \"x\"]}")).containsExactly(difference);
  }

  @Test
  void value_whenItsSchemaIsEmpty_isAnything() {
    assertThat(differences("{}", "{\"a\": [{\"b\": 1}]}")).isEmpty();
  }
}
