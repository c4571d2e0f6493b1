package dev.inward.conformance.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C6 and C17 see what is missing, what is too much, and what is not what it is listed as. */
class CoverageChecksTest {

  private static final String SCHEMAS = "#/components/schemas/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crazytel | enum: [congestion, device, server] | enum: [congestion, device, server, pbx] | PrimaryRoute (value pbx)
          crazytel | '        message:\\n          type: string\\n          description: The cause' | '        cause:\\n          type: string\\n          description: The cause' | Problem/properties/cause
          multitel | '        - -1210\\n' | '        - -1210\\n        - -1\\n' | BuyNumbersStatus (code -1)
          multitel | '            - type: integer\\n              format: int64' | '            - type: integer\\n            - type: boolean' | BuyNumbersResult/properties/RETURN (union arm boolean)
          """)
  void elementThatNoSampleHas_isNamed(String vendor, String text, String instead, String at) {
    VendorSpecs specs = edited(VendorSpecs.of(vendor), "openapi.yaml", text, instead);

    assertThat(new ContractIsCovered().violations(specs))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.file()).isEqualTo("specs/" + vendor + "/openapi.yaml");
              assertThat(found.at()).isEqualTo(SCHEMAS + at);
              assertThat(found.problem()).startsWith("no sample reaches this ");
            });
  }

  @Test
  void statusMediaTypeAndParameter_thatNoInteractionHas_areNamed() {
    VendorSpecs specs =
        edited(
            VendorSpecs.of("anveo"),
            "openapi.yaml",
            "      responses:\n        '200':\n          description: >-\n            The outcome of the order",
            """
                  parameters:
                    - {name: page, in: query, schema: {type: string}}
                  responses:
                    '503': {description: Closed., content: {text/plain: {schema: {type: string}}}}
                    '200':
                      description: >-
                        The outcome of the order
            """
                .stripTrailing());
    String post = "#/paths/~1api~1v3.asp#DID.ORDER/post";

    assertThat(new ContractIsCovered().violations(specs))
        .extracting(Violation::at)
        .containsExactly(
            post + "/parameters/0",
            post + "/responses/503",
            post + "/responses/503/content/text~1plain");
  }

  @Test
  void sampleThatIsGone_isMissed() {
    VendorSpecs specs =
        edited(
            VendorSpecs.of("anveo"),
            "samples/did-order-signed-request.xml",
            "NAME=\"SIGNATURE\"",
            "NAME=\"OTHER\"");

    assertThat(new ContractIsCovered().violations(specs))
        .singleElement()
        .extracting(Violation::at)
        .asString()
        .endsWith("/x-action/first/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          values: [server] | values: [server, device] | PrimaryRoute (device) | it is reached after all
          values: [server] | values: [server, pbx] | PrimaryRoute (pbx) | the contract has no such element
          values: [server] | values: [server, server] | PrimaryRoute (server) | it is listed twice
          """)
  void entryThatIsNotNeeded_isNamed(String text, String instead, String at, String problem) {
    VendorSpecs specs = edited(VendorSpecs.of("crazytel"), "coverage.yaml", text, instead);

    assertThat(new ContractIsCovered().violations(specs))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.file()).isEqualTo("specs/crazytel/coverage.yaml");
              assertThat(found.at()).isEqualTo(SCHEMAS + at);
              assertThat(found.problem()).isEqualTo(problem);
            });
  }

  @Test
  void entryWithoutAReason_isNamed() {
    VendorSpecs specs = VendorSpecs.of("crazytel");
    String yaml = text(specs, "coverage.yaml").replaceAll("why: >-\n(      .*\n)+", "why: ' '\n");

    assertThat(
            new ContractIsCovered().violations(specs.with("coverage.yaml", yaml.getBytes(UTF_8))))
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.problem()).isEqualTo("the reason is missing"));
  }

  @Test
  void operationBelowItsFloor_isNamed() {
    VendorSpecs specs =
        edited(
            VendorSpecs.of("anveo"),
            "samples/did-order-fewer.xml",
            "<VALUE NAME=\"ORDERED\">1</VALUE>",
            "");

    assertThat(new CoverageAboveFloors().violations(specs))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.at()).isEqualTo("floors/orderDids");
              assertThat(found.problem()).matches("\\d+ % are reached, and the floor is \\d+ %");
            });
  }

  @Test
  void floor_isForEachOperationAndForNothingElse() {
    VendorSpecs specs = edited(VendorSpecs.of("anveo"), "coverage.yaml", "orderDids:", "orderDid:");

    assertThat(new CoverageAboveFloors().violations(specs))
        .extracting(Violation::at)
        .containsExactly("floors/orderDids", "floors/orderDid");
  }

  private static VendorSpecs edited(VendorSpecs specs, String file, String text, String instead) {
    String before = text(specs, file);
    String after = before.replace(text.replace("\\n", "\n"), instead.replace("\\n", "\n"));
    assertThat(after).as("%s has the text", file).isNotEqualTo(before);
    return specs.with(file, after.getBytes(UTF_8));
  }

  private static String text(VendorSpecs specs, String file) {
    return new String(specs.files().bytes(file), UTF_8);
  }
}
