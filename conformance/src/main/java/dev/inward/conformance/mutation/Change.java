package dev.inward.conformance.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A change of one thing in a YAML file, which must not have been so before. */
@FunctionalInterface
interface Change {

  void apply(JsonNode file);

  static Change set(String pointer, String value) {
    return put(pointer, JsonNodeFactory.instance.textNode(value));
  }

  static Change set(String pointer, int value) {
    return put(pointer, JsonNodeFactory.instance.numberNode(value));
  }

  static Change set(String pointer, boolean value) {
    return put(pointer, JsonNodeFactory.instance.booleanNode(value));
  }

  /** Puts a copy of one member beside it. */
  static Change copy(String pointer, String name) {
    return file -> {
      JsonNode original = file.requiredAt(pointer);
      put(JsonPointer.compile(pointer).head().appendProperty(name).toString(), original.deepCopy())
          .apply(file);
    };
  }

  static Change remove(String pointer) {
    return file -> {
      file.requiredAt(pointer);
      JsonPointer last = JsonPointer.compile(pointer).last();
      if (parent(file, pointer) instanceof ArrayNode list) {
        list.remove(last.getMatchingIndex());
      } else {
        mapping(file, pointer).remove(last.getMatchingProperty());
      }
    };
  }

  static Change rename(String pointer, String name) {
    return file -> {
      copy(pointer, name).apply(file);
      remove(pointer).apply(file);
    };
  }

  /** Adds a value to a list. */
  static Change add(String pointer, String value) {
    return file -> ((ArrayNode) file.requiredAt(pointer)).add(value);
  }

  /** Removes a value from a list. */
  static Change drop(String pointer, String value) {
    return file -> {
      ArrayNode list = (ArrayNode) file.requiredAt(pointer);
      List<String> values = new ArrayList<>();
      list.forEach(item -> values.add(item.asText()));
      if (!values.contains(value)) {
        throw new IllegalStateException(pointer + " does not have " + value);
      }
      list.remove(values.indexOf(value));
    };
  }

  private static Change put(String pointer, JsonNode value) {
    return file -> {
      String name = JsonPointer.compile(pointer).last().getMatchingProperty();
      JsonNode before = mapping(file, pointer).replace(name, value);
      if (value.equals(before)) {
        throw new IllegalStateException(pointer + " was " + value + " before");
      }
    };
  }

  private static ObjectNode mapping(JsonNode file, String pointer) {
    return (ObjectNode) parent(file, pointer);
  }

  private static JsonNode parent(JsonNode file, String pointer) {
    return file.requiredAt(JsonPointer.compile(pointer).head());
  }
}
