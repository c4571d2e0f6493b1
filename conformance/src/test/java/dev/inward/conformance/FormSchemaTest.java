package dev.inward.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.manifest.Node;
import dev.inward.manifest.Sample;
import dev.inward.manifest.Specs;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of forms against the contract's schemas; a form's values are strings. */
class FormSchemaTest {

  static Stream<Arguments> samples() {
    return Samples.of("application/x-www-form-urlencoded");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void form_hasTheFieldsOfTheContract(String vendor, Sample sample) {
    Pointers contract = new Pointers(Specs.of(vendor).yaml("openapi.yaml"));
    Node schema = contract.at(Objects.requireNonNull(sample.schema()));
    Node properties = schema.node("properties");
    Map<String, String> fields = fields(sample);

    assertThat(fields.keySet())
        .isSubsetOf(properties.names())
        .containsAll(schema.texts("required"));
    fields.forEach(
        (name, value) -> {
          Node property = contract.resolved(properties.node(name));
          if (property.text("type").equals("integer")) {
            assertThat(value).as(name).matches("-?\\d+");
          }
          if (property.has("enum")) {
            assertThat(property.texts("enum")).as(name).contains(value);
          }
          if (property.has("pattern")) {
            assertThat(value).as(name).containsPattern(property.text("pattern"));
          }
        });
  }

  private static Map<String, String> fields(Sample sample) {
    List<String> pairs = List.of(new String(sample.body(), UTF_8).split("&", -1));
    return pairs.stream()
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }
}
