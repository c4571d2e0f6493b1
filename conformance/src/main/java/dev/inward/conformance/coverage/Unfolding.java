package dev.inward.conformance.coverage;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unfolds what an operation uses, and gathers the cells as it goes. */
final class Unfolding {

  private static final List<String> UNKNOWN = List.of("anyOf", "not", "discriminator");

  private final String operation;
  private final @Nullable String catalogue;
  private final Set<Cell> cells = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();

  /**
   * Begins with nothing.
   *
   * @param catalogue the pointer to the enum of the operation's documented codes, if there is one
   */
  Unfolding(String operation, @Nullable String catalogue) {
    this.operation = operation;
    this.catalogue = catalogue;
  }

  /** Returns the cells so far, in the contract's order. */
  List<Cell> cells() {
    return List.copyOf(cells);
  }

  /** Notes a thing that a pointer leads to. */
  Cell cell(Kind kind, SpecPointer place, String where, String path) {
    return cell(
        new Target(kind, place.pointer(), ""),
        where,
        path,
        place.resolved().node().textOrNull("x-evidence"));
  }

  private Cell cell(Target target, String where, String path, @Nullable String evidence) {
    Cell cell = new Cell(operation, where, path, target, evidence);
    cells.add(cell);
    return cell;
  }

  /** Unfolds a schema. */
  Shape shape(SpecPointer reference, String where, String path) {
    SpecPointer schema = typed(reference);
    if (!open.add(schema.pointer())) {
      // The inner one of a schema that holds itself has nothing new.
      return new Shape(schema, Map.of(), null, Map.of(), Map.of());
    }
    UNKNOWN.stream()
        .filter(schema.node()::has)
        .findFirst()
        .ifPresent(
            keyword -> {
              throw new IllegalStateException(
                  "nothing unfolds " + keyword + " at " + schema.pointer());
            });
    Shape shape =
        new Shape(
            schema,
            members(schema, where, path),
            items(schema, where, path),
            values(schema, where, path),
            arms(schema, where, path));
    open.remove(schema.pointer());
    return shape;
  }

  private Map<String, Shape.Member> members(SpecPointer schema, String where, String path) {
    Map<String, Shape.Member> members = new LinkedHashMap<>();
    for (SpecPointer property : schema.membersOf("properties")) {
      String at = path + "/" + property.name();
      Cell cell = cell(Kind.PROPERTY, property, where, at);
      members.put(property.name(), new Shape.Member(property, cell, shape(property, where, at)));
    }
    return members;
  }

  private @Nullable Shape items(SpecPointer schema, String where, String path) {
    return schema.node().has("items") ? shape(schema.member("items"), where, path) : null;
  }

  private Map<String, Cell> values(SpecPointer schema, String where, String path) {
    Map<String, Cell> values = new LinkedHashMap<>();
    if (schema.node().has("enum")) {
      Kind kind = schema.pointer().equals(catalogue) ? Kind.CODE : Kind.VALUE;
      for (String value : schema.node().texts("enum")) {
        Target target = new Target(kind, schema.pointer(), value);
        values.put(value, cell(target, where, path, evidence(schema, value)));
      }
    }
    return values;
  }

  private static @Nullable String evidence(SpecPointer schema, String value) {
    if (!schema.node().has("x-enum")) {
      return null;
    }
    YamlNode described = schema.node().node("x-enum");
    return described.has(value) ? described.node(value).textOrNull("x-evidence") : null;
  }

  private Map<String, Cell> arms(SpecPointer schema, String where, String path) {
    List<String> names = new ArrayList<>();
    for (SpecPointer arm : schema.itemsOf("oneOf")) {
      names.add(typed(arm).node().text("type"));
    }
    if (schema.node().has("x-list")) {
      names.addAll(List.of(schema.node().text("x-list").split("-or-", -1)));
    }
    Map<String, Cell> arms = new LinkedHashMap<>();
    for (String name : names) {
      Target target = new Target(Kind.ARM, schema.pointer(), name);
      if (arms.put(name, cell(target, where, path, null)) != null) {
        throw new IllegalStateException("nothing tells the arms apart at " + schema.pointer());
      }
    }
    return arms;
  }

  /** Returns the schema itself for one that refers to it, or that only adds words to it. */
  private static SpecPointer typed(SpecPointer reference) {
    SpecPointer schema = reference.resolved();
    if (!schema.node().has("allOf")) {
      return schema;
    }
    List<SpecPointer> parts = schema.itemsOf("allOf");
    if (parts.size() != 1) {
      throw new IllegalStateException("nothing unfolds several allOf at " + schema.pointer());
    }
    return typed(parts.get(0));
  }
}
