package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field of a JSON sample, looked up in the contract. */
final class JsonField {

  private JsonField() {}

  /** Returns what the contract has at a JSON pointer into a value, or null if it has nothing. */
  static @Nullable SpecPointer at(SpecPointer schema, String pointer) {
    SpecPointer place = schema;
    for (String step : steps(pointer)) {
      Shape shape = new Shape(place);
      SpecPointer next = shape.properties().get(step);
      if (next == null && step.matches("[0-9]+")) {
        next = shape.items();
      }
      if (next == null) {
        return null;
      }
      place = next;
    }
    return place;
  }

  /** Returns whether the contract allows a value of a kind. */
  static boolean allows(SpecPointer place, String kind) {
    Set<String> types = new Shape(place).types();
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
