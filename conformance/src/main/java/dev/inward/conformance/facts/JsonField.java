package dev.inward.conformance.facts;

import dev.inward.contract.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field of a JSON sample, looked up in the contract. */
final class JsonField {

  private JsonField() {}

  /** Returns the schema at a JSON pointer into a value, or null if the contract has none. */
  static @Nullable Schema at(Schema schema, String pointer) {
    Schema field = schema;
    for (String step : steps(pointer)) {
      Schema next = field.property(step);
      if (next == null && step.matches("[0-9]+")) {
        next = field.items();
      }
      if (next == null) {
        return null;
      }
      field = next;
    }
    return field;
  }

  /** Returns whether the contract allows a value of a kind. */
  static boolean allows(Schema field, String kind) {
    Set<String> types = field.types();
    return switch (kind) {
      case "string" -> types.contains("string");
      case "number" -> types.contains("integer") || types.contains("number");
      case "list" -> types.contains("array");
      case "object" -> types.contains("object");
      case "unknown" -> true;
      default -> throw new IllegalStateException("no kind of JSON: " + kind);
    };
  }

  private static List<String> steps(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }
}
