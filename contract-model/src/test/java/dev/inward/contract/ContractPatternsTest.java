package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.inward.contract.manifest.Specs;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Patterns have the meaning of ECMA-262, as in the generated clients, wherever they stand. */
class ContractPatternsTest {

  private static final String PROPERTY =
      """
            properties:
              kind: {type: string}
              note: {type: string, pattern: '%s'}
      """;

  private static final String CONDITION =
      """
            properties:
              kind: {type: string}
              note: {type: string}
            x-conditions:
              - {when: {kind: a}, pattern: '%s', properties: [note], message: has a pattern}
      """;

  private static final String CONTRACT =
      """
      openapi: 3.0.3
      paths:
        /numbers:
          post:
            operationId: order
            requestBody:
              content:
                application/json: {schema: {$ref: '#/components/schemas/Order'}}
            responses:
              '200':
                description: Done.
                content:
                  application/json: {schema: {type: object}}
      components:
        schemas:
          Order:
            type: object
      """;

  static Stream<Arguments> patterns() {
    return Stream.of(
        Arguments.of("^[0-9]+$", "123", true),
        Arguments.of("^[0-9]+$", "123\n", false),
        Arguments.of("^[0-9]+$", "123\r\n", false),
        Arguments.of("^[0-9]+$", "123\u2028", false),
        Arguments.of("^\\d+$", "\uff11", false),
        Arguments.of("^\\w+$", "\u00e9", false),
        Arguments.of("^[^@\\s]+$", "a\u00a0b", false),
        Arguments.of("^[^@\\s]+$", "a\ufeffb", false),
        Arguments.of("^\\S+$", "\u00a0", false),
        Arguments.of("^\\S+$", "\ufeff", false),
        Arguments.of("^\\s$", "\u00a0", true),
        Arguments.of("^\\s$", "\ufeff", true),
        Arguments.of("^.$", "\u0085", true),
        Arguments.of("[0-9]", "a1b", true));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void patternOfAProperty_hasTheMeaningOfEcma262(String pattern, String text, boolean matches) {
    assertThat(call(PROPERTY.formatted(pattern), text) != null).isEqualTo(matches);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void patternOfACondition_hasTheMeaningOfEcma262(String pattern, String text, boolean matches) {
    assertThat(call(CONDITION.formatted(pattern), text) != null).isEqualTo(matches);
  }

  private static @Nullable Call call(String order, String note) {
    Specs specs = Specs.of("crazytel").with("openapi.yaml", (CONTRACT + order).getBytes(UTF_8));
    String body =
        JsonNodeFactory.instance.objectNode().put("kind", "a").put("note", note).toString();
    return VendorContract.of(specs)
        .call(
            new HttpRequest(
                "POST",
                "/numbers",
                null,
                Map.of("content-type", List.of("application/json")),
                body.getBytes(UTF_8)));
  }
}
