package dev.inward.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values that arrive as text, in a path, a form or an element: they are numbers only where their
 * schema says so.
 */
final class ScalarParser {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,100}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");

  private ScalarParser() {}

  /** Returns the type that a schema names, or null if it names none. */
  static @Nullable String type(SpecPointer schema) {
    return new Schema(schema).text("type");
  }

  static JsonNode value(@Nullable String type, String text) {
    if ("integer".equals(type) && INTEGER.matcher(text).matches()) {
      return NODES.numberNode(new BigInteger(text));
    }
    if ("number".equals(type) && NUMBER.matcher(text).matches()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    return NODES.textNode(text);
  }
}
