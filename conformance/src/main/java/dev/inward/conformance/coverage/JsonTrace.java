package dev.inward.conformance.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Follows JSON along a contract. */
final class JsonTrace {

  private final Set<Cell> reached;

  JsonTrace(Set<Cell> reached) {
    this.reached = reached;
  }

  void follow(Shape shape, JsonNode json) {
    Cell value = json.isValueNode() ? shape.values().get(json.asText()) : null;
    if (value != null) {
      reached.add(value);
    }
    shape.arms().forEach((type, cell) -> arm(type, cell, json));
    shape
        .members()
        .forEach(
            (name, member) -> {
              if (json.has(name)) {
                reached.add(member.cell());
                follow(member.shape(), json.get(name));
              }
            });
    Shape items = shape.items();
    if (items != null) {
      list(shape, json).forEach(item -> follow(items, item));
    }
  }

  private void arm(String type, Cell cell, JsonNode json) {
    boolean has =
        switch (type) {
          case "string" -> json.isTextual();
          case "integer" -> json.isIntegralNumber();
          case "number" -> json.isNumber();
          case "boolean" -> json.isBoolean();
          case "object", "wrapped" -> json.isObject();
          case "array", "bare" -> json.isArray();
          default -> throw new IllegalStateException("nothing tells an arm of type " + type);
        };
    if (has) {
      reached.add(cell);
    }
  }

  /** Returns the list itself, or the one that an object wraps where the contract allows it. */
  private static JsonNode list(Shape shape, JsonNode json) {
    if (json.isObject() && shape.schema().node().has("x-list")) {
      List<JsonNode> lists = json.valueStream().filter(JsonNode::isArray).toList();
      return lists.size() == 1 ? lists.get(0) : json;
    }
    return json;
  }
}
