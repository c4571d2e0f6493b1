package dev.inward.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Values that arrive as text, in a path, a form or an element: they are numbers only where their
 * schema says so.
 */
final class Texts {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,100}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");

  private Texts() {}

  static JsonNode value(Place schema, String text) {
    String type = schema.typed().node().textOrNull("type");
    if ("integer".equals(type) && INTEGER.matcher(text).matches()) {
      return NODES.numberNode(new BigInteger(text));
    }
    if ("number".equals(type) && NUMBER.matcher(text).matches()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    return NODES.textNode(text);
  }

  /** Returns an object of the texts, each as its property's schema has it. */
  static ObjectNode object(Place schema, Map<String, String> texts) {
    ObjectNode object = NODES.objectNode();
    texts.forEach(
        (name, text) ->
            object.set(
                name,
                hasProperty(schema, name)
                    ? value(schema.member("properties").member(name), text)
                    : NODES.textNode(text)));
    return object;
  }

  private static boolean hasProperty(Place schema, String name) {
    return schema.node().has("properties") && schema.node().node("properties").has(name);
  }
}
