package dev.inward.conformance.drift;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a schema says of an object or a list, the parts of its {@code allOf} put together. */
final class Shape {

  private final List<SpecPointer> parts = new ArrayList<>();

  Shape(SpecPointer schema) {
    add(schema);
  }

  private void add(SpecPointer schema) {
    SpecPointer part = schema.resolved();
    parts.add(part);
    part.itemsOf("allOf").forEach(this::add);
  }

  Map<String, SpecPointer> properties() {
    Map<String, SpecPointer> properties = new LinkedHashMap<>();
    parts.forEach(
        part -> part.membersOf("properties").forEach(each -> properties.put(each.name(), each)));
    return properties;
  }

  Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    parts.stream()
        .filter(part -> part.node().has("required"))
        .forEach(part -> required.addAll(part.node().texts("required")));
    return required;
  }

  @Nullable SpecPointer items() {
    return schemaAt("items");
  }

  /** Returns the schema of members that are not named, or null if there is none. */
  @Nullable SpecPointer others() {
    return schemaAt("additionalProperties");
  }

  private @Nullable SpecPointer schemaAt(String name) {
    return parts.stream()
        .filter(part -> part.node().value(name) instanceof Map<?, ?>)
        .map(part -> part.member(name))
        .findFirst()
        .orElse(null);
  }

  /** Returns whether the contract says that unknown members may be there. */
  boolean isOpen() {
    return parts.stream()
        .anyMatch(part -> Boolean.TRUE.equals(part.node().value("additionalProperties")));
  }

  /** Returns whether members that are not named tell anything: not where all is left open. */
  boolean describesObject() {
    return parts.stream()
            .anyMatch(
                part ->
                    part.node().has("properties")
                        || "object".equals(part.node().textOrNull("type")))
        && parts.stream().noneMatch(part -> part.node().has("oneOf") || part.node().has("anyOf"));
  }
}
