package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Specs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract that cannot be used is reported with the file, the place in it and the problem. */
class ContractErrorsTest {

  private static final String CONTRACT =
      """
      openapi: 3.0.3
      security: [{key: []}]
      paths:
        /numbers:
          post:
            operationId: order
            parameters:
              - $ref: '#/components/parameters/Kind'
            requestBody:
              content:
                application/json: {schema: {$ref: '#/components/schemas/Order'}}
            responses:
              '200':
                description: Done.
                content:
                  application/json: {schema: {type: object}}
      components:
        parameters:
          Kind: {name: kind, in: query, schema: {type: string}}
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key, x-credential: key}
        schemas:
          Order:
            type: object
            properties:
              note: {$ref: '#/components/schemas/Note'}
            x-conditions:
              - {when: {kind: one}, pattern: 'a+', properties: [note], message: must be a}
          Note: {type: string, pattern: 'a+'}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          parameters/Kind'       | parameters/Sort'            | /paths/~1numbers/post/parameters/0 | the reference #/components/parameters/Sort leads nowhere
          parameters/Kind'       | parameters/Kind/name'       | /paths/~1numbers/post/parameters/0 | the reference #/components/parameters/Kind/name leads nowhere
          '#/components/parameters/Kind' | 'other.yaml'        | /paths/~1numbers/post/parameters/0 | the reference "other.yaml" does not start with #/
          {name: kind, in: query | {in: query                  | /components/parameters/Kind        | the key "name" is missing
          security: [{key        | security: [{login           | /security/0                        | the reference #/components/securitySchemes/login leads nowhere
          security: [{key: []}]  | security: {key: []}         | /security                          | not a list
          name: X-Key            | nome: X-Key                 | /components/securitySchemes/key    | the key "name" is missing
          pattern: 'a+', prop    | pattern: '(', prop          | /components/schemas/Order/x-conditions/0/pattern | the pattern is not a regular expression
          type: string, pattern: 'a+' | $ref: '#/components/schemas/Note' | /components/schemas/Order/properties/note | its references lead in a circle
          schema: {$ref: '#/components/schemas/Order'} | schema: 1 | /paths/~1numbers/post/requestBody/content/application~1json/schema | not a mapping
          application/json: {schema: {$ref | text/plain: {schema: {$ref | /paths/~1numbers/post/requestBody/content/text~1plain | requests of this media type are not supported
          application/json: {schema: {type: object}} | {} | /paths/~1numbers/post/responses | the first response has no content
          type: string, pattern: 'a+' | type: string, pattern: '(' | /components/schemas/Note/pattern | the pattern is not a regular expression
          """)
  void request_ofABrokenContract_isRejectedWithFilePlaceAndProblem(
      String text, String instead, String place, String problem) {
    VendorContract contract = contract(text, instead);

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> contract.call(request(contract)))
        .satisfies(
            thrown -> {
              assertThat(thrown.file()).isEqualTo("specs/crazytel/openapi.yaml");
              assertThat(thrown.place()).isEqualTo(place);
              assertThat(thrown.problem()).startsWith(problem);
              assertThat(thrown).hasMessageContainingAll(thrown.file(), place, problem);
            });
  }

  @Test
  void request_ofTheContract_isRead() {
    VendorContract contract = contract("", "");

    assertThat(contract.call(request(contract))).isNotNull();
  }

  @Test
  void status_thatIsNotANumber_isRejected() {
    Operation operation = contract("'200':", "default:").operation("order");

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(operation::statuses)
        .withMessage(
            "specs/crazytel/openapi.yaml at /paths/~1numbers/post/responses/default: not an HTTP"
                + " status");
  }

  @ParameterizedTest
  @CsvSource({"allOf", "oneOf"})
  void schema_thatIsItsOwnPart_isRejected(String keyword) {
    Schema note =
        contract(
                "Note: {type: string, pattern: 'a+'}",
                "Note: {" + keyword + ": [{$ref: '#/components/schemas/Note'}]}")
            .schema("#/components/schemas/Note");

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> List.of(note.types(), note.definition()))
        .withMessage(
            "specs/crazytel/openapi.yaml at /components/schemas/Note/%s: it leads in a circle"
                .formatted(keyword));
  }

  @Test
  void list_thatContainsItself_endsTheSearchForProperties() {
    Schema note =
        contract(
                "Note: {type: string, pattern: 'a+'}",
                "Note: {type: array, items: {$ref: '#/components/schemas/Note'}}")
            .schema("#/components/schemas/Note");

    assertThat(note.reachableProperties()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          type="Action"/>        | type="Deed"/>         | /xs:schema/xs:element/xs:complexType/xs:sequence/xs:element[2] | src-resolve
          <xs:schema              | <xs:schemas           | `` | The element type
          """)
  void xsd_thatIsBroken_isRejectedWithFilePlaceAndProblem(
      String text, String instead, String place, String problem) {
    Specs specs = Specs.of("anveo");
    String xsd = new String(specs.bytes("anveo.xsd"), UTF_8);
    assertThat(xsd.contains(text)).isTrue();
    Xsd broken =
        Xsd.of(specs.with("anveo.xsd", xsd.replace(text, instead).getBytes(UTF_8)), "anveo.xsd");

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> broken.read("<REQUEST/>".getBytes(UTF_8), "REQUEST"))
        .satisfies(
            thrown -> {
              assertThat(thrown.file()).isEqualTo("specs/anveo/anveo.xsd");
              assertThat(thrown.place()).isEqualTo(place);
              assertThat(thrown.problem()).startsWith("not a valid XSD: ").contains(problem);
            });
  }

  private static VendorContract contract(String text, String instead) {
    assertThat(CONTRACT).contains(text);
    String changed = CONTRACT.replace(text, instead);
    return VendorContract.of(Specs.of("crazytel").with("openapi.yaml", changed.getBytes(UTF_8)));
  }

  private static HttpRequest request(VendorContract contract) {
    String mediaType =
        contract.operations().get(0).requestContents().stream()
            .map(Content::mediaType)
            .findFirst()
            .orElseThrow();
    return new HttpRequest(
        "POST",
        "/numbers",
        null,
        Map.of("x-key", List.of("k"), "content-type", List.of(mediaType)),
        "{\"note\":\"a\"}".getBytes(UTF_8));
  }
}
