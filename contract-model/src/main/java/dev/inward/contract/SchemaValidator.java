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
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.regex.RegularExpression;
import dev.inward.contract.manifest.Specs;
import dev.inward.regex.EcmaRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validates values against a contract's schemas. The validator is loaded with the first value,
 * because that takes longer than the rest of a sandbox's start.
 */
final class SchemaValidator {

  /** The address under which the registry finds the contract. */
  private static final String ADDRESS = "https://inward.invalid/openapi.yaml";

  private final SpecPointer root;
  private final String contract;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
  private @Nullable SchemaRegistry registry;

  private SchemaValidator(SpecPointer root, String contract) {
    this.root = root;
    this.contract = contract;
  }

  /** Holds the reader, so that it is loaded when it is used. */
  private static final class Json {

    static final JsonMapper STRICT =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
  }

  static SchemaValidator of(SpecPointer root, Specs specs) {
    return new SchemaValidator(root, new String(specs.bytes("openapi.yaml"), UTF_8));
  }

  /** Reads JSON strictly: rejects duplicate members and anything after the end. */
  static JsonNode read(byte[] json) throws UnreadableException {
    try {
      return Json.STRICT.readTree(new String(json, UTF_8));
    } catch (JsonProcessingException | ArithmeticException | NumberFormatException e) {
      throw new UnreadableException("the body cannot be read as JSON");
    }
  }

  /**
   * Returns the rules that a value breaks.
   *
   * @param pointer the pointer to the schema
   */
  List<SchemaViolation> violations(String pointer, JsonNode value) {
    Schema schema = compiled.computeIfAbsent(pointer, this::compiled);
    return schema
        .validate(
            unwrapped(schema, value),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(SchemaValidator::violation)
        .distinct()
        .toList();
  }

  private Schema compiled(String pointer) {
    SpecPointer place = root.at(pointer);
    SchemaCheck.check(place);
    return registry().getSchema(SchemaLocation.of(ADDRESS + pointer));
  }

  private synchronized SchemaRegistry registry() {
    if (registry == null) {
      registry = QuietLogging.whileLoading(this::newRegistry);
    }
    return registry;
  }

  private SchemaRegistry newRegistry() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .regularExpressionFactory(SchemaValidator::regularExpression)
            .build();
    // The default one logs a warning for each extension of a contract.
    Dialect dialect =
        Dialect.builder(Dialects.getOpenApi30())
            .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
            .build();
    return SchemaRegistry.withDefaultDialect(
        dialect,
        schemas -> schemas.schemas(Map.of(ADDRESS, contract)).schemaRegistryConfig(config));
  }

  private static RegularExpression regularExpression(String pattern) {
    Pattern compiled = EcmaRegex.compile(pattern);
    return value -> compiled.matcher(value).find();
  }

  /** Returns the list that an object wraps, if the schema allows a list to be wrapped. */
  private static JsonNode unwrapped(Schema schema, JsonNode value) {
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

  private static SchemaViolation violation(Error error) {
    String at = error.getInstanceLocation().toString();
    JsonNode constraint = error.getSchemaNode();
    return new SchemaViolation(
        at.length() > 1 ? at : "",
        error.getKeyword(),
        error.getProperty(),
        constraint == null || constraint.isObject() ? null : constraint);
  }
}
