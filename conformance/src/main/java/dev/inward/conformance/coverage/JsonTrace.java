package dev.inward.conformance.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.contract.Schema;
import java.util.List;

/** Finds the elements that a value in JSON reaches. */
final class JsonTrace {

  private final Trace trace;
  private final OperationPart part;

  JsonTrace(Trace trace, OperationPart part) {
    this.trace = trace;
    this.part = part;
  }

  void follow(Schema schema, String path, JsonNode json) {
    if (json.isValueNode()) {
      trace.value(part, schema, path, json.asText());
    }
    part.arms(schema, path)
        .forEach(
            (type, use) -> {
              if (is(json, type)) {
                trace.reach(use);
              }
            });
    schema
        .properties()
        .forEach(
            (name, property) -> {
              if (json.has(name)) {
                trace.reach(part.property(property, path + "/" + name));
                follow(property, path + "/" + name, json.get(name));
              }
            });
    Schema items = schema.items();
    if (items != null) {
      list(schema, json).forEach(item -> follow(items, path, item));
    }
  }

  private static boolean is(JsonNode json, String type) {
    return switch (type) {
      case "string" -> json.isTextual();
      case "integer" -> json.isIntegralNumber();
      case "number" -> json.isNumber();
      case "boolean" -> json.isBoolean();
      case "object", "wrapped" -> json.isObject();
      case "array", "bare" -> json.isArray();
      default -> throw new IllegalStateException("no rule tells a JSON value of type " + type);
    };
  }

  /** Returns the list itself, or the one that an object wraps where the contract allows it. */
  private static JsonNode list(Schema schema, JsonNode json) {
    if (json.isObject() && schema.has("x-list")) {
      List<JsonNode> lists = json.valueStream().filter(JsonNode::isArray).toList();
      return lists.size() == 1 ? lists.get(0) : json;
    }
    return json;
  }
}
