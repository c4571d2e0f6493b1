package dev.inward.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.inward.contract.manifest.Specs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks of a contract are told from harmless changes. */
@Tag("C16")
class ContractComparisonTest {

  private static Contract contract(String vendor) {
    byte[] bytes = Specs.of(vendor).bytes("openapi.yaml");
    return new Contract(new String(bytes, StandardCharsets.UTF_8), Map.of());
  }

  private static Contract changed(Contract contract, String from, String to) {
    String text = contract.openApi().replaceFirst(from, to);
    assertThat(text.equals(contract.openApi())).as(from).isFalse();
    return new Contract(text, contract.schemas());
  }

  private static List<Violation> violations(String vendor, String from, String to, String version) {
    Contract released = contract(vendor);
    Contract changed = changed(released, from, to);
    Contract current =
        version.equals(released.version())
            ? changed
            : changed(changed, "version: 0.1.0", "version: " + version);
    return ContractComparison.violations(vendor, released, current);
  }

  @Test
  void contract_whenUnchanged_hasNoViolation() {
    assertThat(ContractComparison.violations("anveo", contract("anveo"), contract("anveo")))
        .isEmpty();
  }

  private static Stream<Arguments> breaks() {
    String purchase = "POST /api/v1/phone-numbers/purchase";
    return Stream.of(
        arguments(
            "crazytel",
            "operationId: listAddresses",
            "operationId: addresses",
            "listAddresses",
            "the operationId was removed"),
        arguments(
            "crazytel",
            "(?s)AvailableNumbers'(.*)\n    AvailableNumbers:",
            "Numbers'$1\n    Numbers:",
            "/components/schemas/AvailableNumbers",
            "the schema was removed"),
        arguments(
            "crazytel",
            "/available-numbers/:",
            "/numbers/:",
            "GET /api/v1/phone-numbers/available-numbers/",
            "the operation was removed"),
        arguments(
            "crazytel",
            "required: \\[did_number",
            "required: [reseller, did_number",
            purchase,
            "New required properties: reseller"),
        arguments(
            "crazytel",
            "enum: \\[congestion, ",
            "enum: [",
            purchase,
            "Changed property primary_route (string) Removed enum value: congestion"),
        arguments(
            "anveo",
            "enum: \\[GEOGRAPHIC, ",
            "enum: [",
            "POST /api/v3.asp#DID.ORDER",
            "Changed property DID_TYPE (string) Removed enum value: GEOGRAPHIC"),
        arguments(
            "crazytel",
            "x-effect: read",
            "x-effect: purchase",
            "/paths/~1api~1v1~1phone-numbers~1available-numbers~1/get/x-effect",
            "the extension was changed"),
        arguments(
            "anveo",
            " +- \\{at: /RESULT, equals: SUCCESS}\n",
            "",
            "/paths/~1api~1v3.asp#DID.ORDER/post/x-outcome",
            "the extension was changed"),
        arguments(
            "anveo",
            "x-name: title",
            "x-name: label",
            "/components/schemas/DidOrderRequest/properties/TITLE/x-name",
            "the extension was changed"),
        arguments(
            "anveo",
            " +GEOGRAPHIC: .*\n",
            "",
            "/components/schemas/DidType/x-enum/GEOGRAPHIC",
            "the extension was removed"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void change_whenItBreaks_needsAMinorVersion(
      String vendor, String from, String to, String at, String problem) {
    assertThat(violations(vendor, from, to, "0.1.1"))
        .isNotEmpty()
        .anySatisfy(
            violation -> {
              assertThat(violation.in()).isEqualTo("specs/" + vendor + "/openapi.yaml");
              assertThat(violation.at()).isEqualTo(at);
              assertThat(violation.problem()).contains(problem);
              assertThat(violation.remedy())
                  .isEqualTo("keep it as it was, or raise info.version to 0.2.0");
            });
    assertThat(violations(vendor, from, to, "0.2.0")).isEmpty();
    assertThat(violations(vendor, from, to, "1.0.0")).isEmpty();
  }

  private static Stream<Arguments> harmlessChanges() {
    return Stream.of(
        arguments("crazytel", "The numbers on offer.", "The numbers."),
        arguments("crazytel", "x-evidence: documented", "x-evidence: assumed"),
        arguments(
            "crazytel",
            "\n      x-evidence: documented",
            "\n      x-source: https://example.com\n      x-evidence: documented"),
        arguments("anveo", "'A number of an area.'", "'A number in an area.'"),
        arguments(
            "anveo",
            "MOBILE]\n      x-enum:",
            "MOBILE, OTHER]\n      x-enum:\n        OTHER: {name: OTHER, x-evidence: assumed}"),
        arguments(
            "anveo",
            "      properties:\n        RESULT:",
            "      properties:\n        HINT: {type: string, x-name: hint}\n        RESULT:"));
  }

  @ParameterizedTest
  @MethodSource("harmlessChanges")
  void change_whenHarmless_needsAnotherVersionOnly(String vendor, String from, String to) {
    assertThat(violations(vendor, from, to, "0.1.1")).isEmpty();
    assertThat(violations(vendor, from, to, "0.1.0"))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.at()).isEqualTo("/info/version");
              assertThat(violation.remedy()).isEqualTo("raise info.version");
            });
  }

  @Test
  void parameters_inAnotherOrder_areComparedByName() {
    String operation = "paths: {/: {get: {parameters: [%s, %s]}}}";
    String one = "{name: a, in: query, x-name: first}";
    String two = "{name: b, in: query, x-name: second}";
    List<String> breaks = new ArrayList<>();
    ExtensionComparison comparison = new ExtensionComparison((at, problem) -> breaks.add(at));

    comparison.compare(
        "", yaml(operation.formatted(one, two)), yaml(operation.formatted(two, one)));

    assertThat(breaks).isEmpty();
  }

  private static Object yaml(String text) {
    return new Contract(text, Map.of()).yaml();
  }

  @Test
  void schema_whenChanged_needsAnotherVersion() {
    Contract released = new Contract(contract("anveo").openApi(), Map.of("anveo.xsd", "<a/>"));
    Contract current = new Contract(released.openApi(), Map.of("anveo.xsd", "<b/>"));

    assertThat(ContractComparison.violations("anveo", released, current))
        .extracting(Violation::at)
        .containsExactly("/info/version");
  }

  @Test
  void vendor_whenRemoved_isAViolation() {
    assertThat(ContractComparison.violations("anveo", contract("anveo"), null))
        .extracting(Violation::problem)
        .containsExactly("the contract was removed");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1.0, 0.1.1, false",
    "0.1.9, 0.2.0-SNAPSHOT, true",
    "0.9.0, 1.0.0, true",
    "1.0.0, 1.1.0, false",
    "1.4.2, 2.0.0-SNAPSHOT, true",
    "2.0.0, 1.9.0, false",
    "1.0.0, 0.2.0, false",
  })
  void version_mayBreak_whenTheMajorOneIsRaisedOrTheMinorOneOfZero(
      String released, String current, boolean mayBreak) {
    assertThat(SemanticVersion.of(current).mayBreak(SemanticVersion.of(released)))
        .isEqualTo(mayBreak);
  }
}
