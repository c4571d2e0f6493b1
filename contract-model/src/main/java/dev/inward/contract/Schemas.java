package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.inward.contract.manifest.Specs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A contract's schemas, and values that are held against them. What is needed for that is loaded
 * with the first value: it takes longer than the whole start of a sandbox.
 */
public final class Schemas {

  /** Where the registry of each contract finds it. */
  private static final String ADDRESS = "https://inward.invalid/openapi.yaml";

  private final String contract;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
  private @Nullable SchemaRegistry registry;

  private Schemas(String contract) {
    this.contract = contract;
  }

  /** How JSON is read. */
  private static final class Json {

    static final JsonMapper STRICT =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
  }

  static Schemas of(Specs specs) {
    return new Schemas(new String(specs.bytes("openapi.yaml"), UTF_8));
  }

  /** Reads JSON strictly: no member twice, nothing behind the end. */
  static JsonNode read(byte[] json) throws UnreadableException {
    try {
      return Json.STRICT.readTree(new String(json, UTF_8));
    } catch (JsonProcessingException | ArithmeticException | NumberFormatException e) {
      throw new UnreadableException("the body cannot be read as JSON");
    }
  }

  /**
   * Says what a value breaks of the schema at a pointer, in words that hold nothing of the value.
   *
   * @param subject what the value is called, where it is not one of its members that is meant
   */
  List<String> violations(String pointer, JsonNode value, String subject) {
    Schema schema =
        compiled.computeIfAbsent(
            pointer, at -> registry().getSchema(SchemaLocation.of(ADDRESS + at)));
    return schema
        .validate(
            bare(schema, value),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> text(error, subject))
        .distinct()
        .toList();
  }

  private synchronized SchemaRegistry registry() {
    if (registry == null) {
      registry =
          SchemaRegistry.withDefaultDialect(
              Dialects.getOpenApi30(), schemas -> schemas.schemas(Map.of(ADDRESS, contract)));
    }
    return registry;
  }

  /** Returns the list that an object wraps, where the contract allows a list to be wrapped. */
  private static JsonNode bare(Schema schema, JsonNode value) {
    if (schema.getSchemaNode().has("x-list") && value.isObject()) {
      List<JsonNode> lists = new ArrayList<>();
      value.forEach(
          member -> {
            if (member.isArray()) {
              lists.add(member);
            }
          });
      return lists.size() == 1 ? lists.get(0) : value;
    }
    return value;
  }

  private static String text(Error error, String subject) {
    String at = error.getInstanceLocation().toString();
    String name = at.length() > 1 ? at.substring(1) : subject;
    return switch (error.getKeyword()) {
      case "required" -> error.getProperty() + " is missing";
      case "additionalProperties" -> "the contract does not have one of the names";
      default -> name + " breaks " + error.getKeyword() + " " + constraint(error);
    };
  }

  private static String constraint(Error error) {
    JsonNode constraint = error.getSchemaNode();
    return constraint == null || constraint.isObject() ? "" : constraint.toString();
  }
}
