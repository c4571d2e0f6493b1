package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON, as it is read here and spoken of. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Returns what the bytes say, or null if they are no JSON. */
  static @Nullable JsonNode read(byte[] bytes) {
    try {
      JsonNode value = MAPPER.readTree(new String(bytes, UTF_8));
      return value.isMissingNode() ? null : value;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** Returns a value's type, in the words of a schema. */
  static String type(JsonNode value) {
    return value.isIntegralNumber()
        ? "integer"
        : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  /** Returns the types of values, such as {@code null or list of string}. */
  static String types(List<JsonNode> values) {
    return values.stream()
        .map(value -> value.isArray() ? listType(values) : type(value))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  private static String listType(List<JsonNode> values) {
    List<JsonNode> items = items(values);
    return items.isEmpty() ? "empty list" : "list of " + types(items);
  }

  /** Returns the items of all lists among values. */
  static List<JsonNode> items(List<JsonNode> values) {
    return values.stream()
        .filter(JsonNode::isArray)
        .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
        .toList();
  }
}
