package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Specs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operation and its schemas say, as a contract writes it. */
class OperationTest {

  private static final String CONTRACT =
      """
      openapi: 3.0.3
      security: [{key: []}]
      paths:
        /numbers/{did}/{kind}:
          parameters:
            - {name: did, in: path, schema: {type: string}}
          post:
            operationId: order
            x-outcome:
              judged-by: body
              result: {application/json: /data}
              success: [{at: /code, equals: '1'}]
              catalogue: '#/components/schemas/Code'
            requestBody:
              content:
                application/xml: {schema: {$ref: '#/components/schemas/Order'}}
            responses:
              '200': {description: Done., content: {}}
          get:
            operationId: read
            responses:
              '200': {description: Done., content: {}}
        /market#BUY:
          post: {operationId: buy, responses: {'200': {description: Done., content: {}}}}
        /market#SELL:
          post:
            operationId: sell
            responses: {'200': {description: Done., content: {}}}
            callbacks:
              sold:
                '{$request.body#/url}':
                  post: {operationId: sold, responses: {'200': {description: Done., content: {}}}}
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key, x-credential: key}
          login: {type: http, scheme: basic, x-credentials: [user, password]}
        schemas:
          Code: {type: string, enum: ['1', '2']}
          Order:
            xml: {name: ORDER}
            type: object
            properties:
              ID: {allOf: [{$ref: '#/components/schemas/Code'}], xml: {attribute: true}}
              NOTE: {type: string, x-xml-text: true}
              DIDS: {type: array, xml: {wrapped: true}, items: {$ref: '#/components/schemas/Did'}}
          Did: {type: string, xml: {name: DID}}
      """;

  private final VendorContract contract =
      VendorContract.of(Specs.of("crazytel").with("openapi.yaml", CONTRACT.getBytes(UTF_8)));
  private final Operation order = contract.operation("order");

  @Test
  void pathParameters_ofAPathOfTheOperation_areDecoded() {
    assertThat(order.pathParameters("/numbers/%2B1+2/toll%20free"))
        .containsExactly(entry("did", "+1+2"), entry("kind", "toll free"));
  }

  @Test
  void pathParameters_ofAnotherPath_areNull() {
    assertThat(order.pathParameters("/numbers/1")).isNull();
    assertThat(order.pathParameters("/orders/1/2")).isNull();
    assertThat(order.pathParameters("/numbers/%/2")).isNull();
  }

  @Test
  void fragmentOfAPath_isNotAPartOfIt() {
    assertThat(contract.operation("sell").pathTemplate()).isEqualTo("/market");
    assertThat(contract.operation("sell").pathParameters("/market")).isEmpty();
    assertThat(contract.operation("sell").pathParameters("/market%23SELL")).isNull();
    assertThat(contract.operation("sell").callbacks())
        .extracting(Operation::pathTemplate)
        .containsExactly("{$request.body#/url}");
  }

  @Test
  void requestContent_isFoundByMediaType() {
    Content content = requireNonNull(order.requestContent("application/xml"));

    assertThat(content.schema().pointer()).isEqualTo("#/components/schemas/Order");
    assertThat(order.requestContent("application/json")).isNull();
    assertThat(contract.operation("read").requestContent("application/xml")).isNull();
  }

  @Test
  void outcomeRules_nameJudgeResultConditionsAndCatalogue() {
    OutcomeRules rules = requireNonNull(order.outcomeRules());

    assertThat(rules.judgedBy()).isEqualTo("body");
    assertThat(rules.result("application/json")).isEqualTo("/data");
    assertThat(rules.result("application/xml")).isEmpty();
    assertThat(rules.success())
        .singleElement()
        .extracting(condition -> condition.node().text("at"))
        .isEqualTo("/code");
    assertThat(requireNonNull(rules.catalogue()).enumValues()).containsExactly("1", "2");
    assertThat(contract.operation("read").outcomeRules()).isNull();
  }

  @Test
  void xmlMetadata_isThatOfTheOutermostLayer() {
    Schema schema = contract.schema("#/components/schemas/Order");
    Schema id = requireNonNull(schema.properties().get("ID"));
    Schema list = requireNonNull(schema.properties().get("DIDS"));

    assertThat(schema.xmlName()).isEqualTo("ORDER");
    assertThat(id.isXmlAttribute()).isTrue();
    assertThat(id.xmlName()).isNull();
    assertThat(id.isXmlText()).isFalse();
    assertThat(requireNonNull(schema.properties().get("NOTE")).isXmlText()).isTrue();
    assertThat(list.isXmlWrapped()).isTrue();
    assertThat(list.isXmlAttribute()).isFalse();
    assertThat(list.items()).extracting(Schema::xmlName).isEqualTo("DID");
    assertThat(list.items()).extracting(Schema::isXmlWrapped).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/schema", "0"})
  void pointer_intoAList_isFollowed(String end) {
    String pointer = "#/paths/~1numbers~1{did}~1{kind}/parameters/" + end;

    assertThat(contract.schema(pointer).place().pointer()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parameters/1", "parameters/x", "parameters", "parameters/0/x"})
  void pointer_intoAListThatHasNoSuchItem_isRejected(String end) {
    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> contract.schema("#/paths/~1numbers~1{did}~1{kind}/" + end))
        .withMessageContaining(end + " leads nowhere");
  }

  @Test
  void securitySchemes_areAllThatOperationsMayName() {
    assertThat(contract.securitySchemes())
        .extracting(SecurityScheme::header)
        .containsExactly("X-Key", "Authorization");
    assertThat(order.security()).extracting(SecurityScheme::header).containsExactly("X-Key");
  }
}
