package dev.inward.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.inward.manifest.Sample;
import dev.inward.manifest.Specs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples in JSON against the contract's schemas. */
class JsonSchemaTest {

  private static final JsonMapper JSON = new JsonMapper();

  static Stream<Arguments> samples() {
    return Samples.of("application/json");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_isWhatTheContractSays_unlessItIsANegativeOne(String vendor, Sample sample) {
    assertThat(errors(vendor, sample).isEmpty())
        .as(() -> errors(vendor, sample).toString())
        .isEqualTo(!sample.role().equals("negative"));
  }

  private static List<String> errors(String vendor, Sample sample) {
    JsonNode json;
    try {
      json = JSON.readTree(new String(sample.body(), UTF_8));
    } catch (JsonProcessingException e) {
      return List.of("malformed");
    }
    Schema schema = schema(vendor, Objects.requireNonNull(sample.schema()));
    return schema
        .validate(
            bare(schema, json),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema schema(String vendor, String pointer) {
    String address = "https://inward.invalid/" + vendor + "/openapi.yaml";
    String contract = new String(Specs.of(vendor).bytes("openapi.yaml"), UTF_8);
    return SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(address, contract)))
        .getSchema(SchemaLocation.of(address + pointer));
  }

  /** Returns the list that an object wraps, where the contract allows a list to be wrapped. */
  private static JsonNode bare(Schema schema, JsonNode json) {
    if (schema.getSchemaNode().has("x-list") && json.isObject()) {
      List<JsonNode> lists = json.valueStream().filter(JsonNode::isArray).toList();
      return lists.size() == 1 ? lists.get(0) : json;
    }
    return json;
  }
}
