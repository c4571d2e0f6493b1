package dev.inward.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a schema that a value breaks. It contains nothing of the value but the names in the
 * pointer.
 *
 * @param pointer the JSON pointer to the place in the value, empty for the whole value
 * @param keyword the schema's keyword, such as {@code required} or {@code type}
 * @param property the name of the missing or unexpected property, or null if it is about none
 * @param constraint the keyword's value in the schema, or null if it is not a scalar or a list
 */
public record SchemaViolation(
    String pointer, String keyword, @Nullable String property, @Nullable JsonNode constraint) {

  /**
   * Returns the violation in words that contain nothing of the value.
   *
   * @param subject what to call the whole value
   */
  String text(String subject) {
    String name = pointer.isEmpty() ? subject : pointer.substring(1);
    return switch (keyword) {
      case "required" -> property + " is missing";
      case "additionalProperties" -> "the contract does not have one of the names";
      default -> name + " breaks " + keyword + " " + (constraint == null ? "" : constraint);
    };
  }
}
