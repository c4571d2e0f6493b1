package dev.inward.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes arbitrary values of a contract's schemas, with members that the contract does not know,
 * enum values that it does not list, and optional members of another kind than it says. The same
 * seed makes the same values.
 */
final class ArbitraryJson {

  @SuppressWarnings("deprecation") // Without a mapper there is no other way to keep 1.50.
  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  private static final int DEEPEST = 5;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "null",
          "0",
          "0012",
          "1.50",
          "true",
          "2024-02-29",
          "2024-02-29T23:59:60Z",
          "\"\\/\b\f\n\r\t",
          "\u0000\u001f\u007f\u2028\u2029",
          "ß ı İ 図書 \ud83d\ude00",
          "{}",
          "[1]");
  private static final List<String> NAMES =
      List.of(
          "",
          "$",
          "a.b",
          "class",
          "Id",
          "ID",
          "i d",
          "additionalProperties",
          "toString",
          "__proto__",
          "図",
          "\"",
          "\n");
  private static final List<BigDecimal> NUMBERS =
      List.of(
          new BigDecimal("0"),
          new BigDecimal("-1"),
          new BigDecimal("0.10"),
          new BigDecimal("2147483648"),
          new BigDecimal("9223372036854775807"),
          new BigDecimal("9223372036854775808"),
          new BigDecimal("123456789012345678901234567890.123456789"),
          new BigDecimal("1E+30"),
          new BigDecimal("-1E-30"));

  private final JsonNode contract;
  private final Random random;

  /**
   * Starts.
   *
   * @param contract the whole contract
   * @param seed what all values follow from
   */
  ArbitraryJson(JsonNode contract, long seed) {
    this.contract = contract;
    this.random = new Random(seed);
  }

  /** Returns a value of a component. */
  JsonNode component(String name) {
    JsonNode schema = contract.path("components").path("schemas").path(name);
    JsonNode value = value(schema, 0);
    while (value.isNull()) {
      value = value(schema, 0);
    }
    return value;
  }

  private JsonNode value(JsonNode given, int depth) {
    JsonNode schema = followed(given);
    if (schema.path("type").asText().equals("null")) {
      return JSON.nullNode();
    }
    if ((schema.path("nullable").asBoolean() || is(schema, "null")) && chance(8)) {
      return JSON.nullNode();
    }
    List<JsonNode> arms = new ArrayList<>();
    schema.path("oneOf").forEach(arms::add);
    schema.path("anyOf").forEach(arms::add);
    if (!arms.isEmpty()) {
      return arm(schema, one(arms), depth);
    }
    JsonNode items = items(schema);
    if (items != null) {
      return list(items, depth);
    }
    if (schema.has("allOf") || schema.has("properties") || is(schema, "object")) {
      return isScalar(schema) ? scalarPart(schema, depth) : object(schema, depth);
    }
    return scalar(schema, depth);
  }

  /** Returns a value of an arm; with a discriminator, with the value that names it. */
  private JsonNode arm(JsonNode union, JsonNode arm, int depth) {
    JsonNode value = value(arm, depth);
    String property = union.path("discriminator").path("propertyName").asText();
    if (value instanceof ObjectNode object && !property.isEmpty()) {
      String name = arm.path("$ref").asText().replaceAll(".*/", "");
      union
          .path("discriminator")
          .path("mapping")
          .properties()
          .forEach(
              entry -> {
                if (entry.getValue().asText().endsWith("/" + name)) {
                  object.put(property, entry.getKey());
                }
              });
      if (union.path("discriminator").path("mapping").isMissingNode()) {
        object.put(property, name);
      }
    }
    if (value instanceof ObjectNode object && (union.has("properties") || union.has("allOf"))) {
      addMembers(object, union, depth);
    }
    return value;
  }

  /** Returns the schema of the elements of a list; null if it is no list. */
  private @Nullable JsonNode items(JsonNode schema) {
    if (is(schema, "array")) {
      return schema.path("items");
    }
    for (JsonNode part : schema.path("allOf")) {
      JsonNode items = items(followed(part));
      if (items != null) {
        return items;
      }
    }
    return null;
  }

  private boolean isScalar(JsonNode schema) {
    for (JsonNode part : schema.path("allOf")) {
      JsonNode target = followed(part);
      if (target.has("enum") || is(target, "string") || is(target, "integer") || isScalar(target)) {
        return true;
      }
    }
    return false;
  }

  private JsonNode scalarPart(JsonNode schema, int depth) {
    for (JsonNode part : schema.path("allOf")) {
      if (part.has("$ref") || part.has("type")) {
        return value(part, depth);
      }
    }
    return text();
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    Set<String> known = addMembers(object, schema, depth);
    JsonNode others = schema.path("additionalProperties");
    int unknown = others.isBoolean() && !others.asBoolean() ? 0 : random.nextInt(3);
    for (int i = unknown; i > 0 && depth < DEEPEST; i--) {
      String name = one(NAMES);
      if (!object.has(name) && !known.contains(name)) {
        object.set(name, others.isObject() ? value(others, depth + 1) : anything(depth + 1));
      }
    }
    return object;
  }

  /** Adds the members that the contract knows, and returns their names. */
  private Set<String> addMembers(ObjectNode object, JsonNode schema, int depth) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    collect(schema, properties, required, new LinkedHashSet<>());
    // What has no place for members of any kind has none for values of another one.
    boolean isOpen =
        !schema.path("additionalProperties").isContainerNode()
            && schema.path("additionalProperties").asBoolean(true);
    properties.forEach(
        (name, property) -> {
          if (required.contains(name)) {
            object.set(name, value(property, depth + 1));
          } else if (depth < DEEPEST && chance(2)) {
            object.set(
                name, isOpen && chance(8) ? odd(property, depth + 1) : value(property, depth + 1));
          }
        });
    return properties.keySet();
  }

  private void collect(
      JsonNode given, Map<String, JsonNode> properties, Set<String> required, Set<JsonNode> met) {
    JsonNode schema = followed(given);
    if (met.add(schema)) {
      schema.path("allOf").forEach(part -> collect(part, properties, required, met));
      schema.path("properties").properties().forEach(p -> properties.put(p.getKey(), p.getValue()));
      schema.path("required").forEach(name -> required.add(name.asText()));
    }
  }

  private ArrayNode list(JsonNode items, int depth) {
    ArrayNode list = JSON.arrayNode();
    for (int i = random.nextInt(3); i > 0 && depth < DEEPEST; i--) {
      list.add(value(items, depth + 1));
    }
    return list;
  }

  private JsonNode scalar(JsonNode schema, int depth) {
    JsonNode values = schema.has("const") ? list(schema.path("const")) : schema.path("enum");
    if (values.size() == 1 || (values.size() > 1 && !chance(4))) {
      return values.get(random.nextInt(values.size()));
    }
    if (!schema.has("type") && values.path(0).isTextual()) {
      return text();
    }
    if (is(schema, "string")) {
      boolean isDecimal = schema.path("format").asText().equals("decimal");
      if (schema.path("minLength").asInt() > 0) {
        return JSON.textNode("long enough");
      }
      return isDecimal ? JSON.textNode(one(NUMBERS).toPlainString()) : text();
    }
    if (is(schema, "boolean")) {
      return JSON.booleanNode(random.nextBoolean());
    }
    if (is(schema, "integer")) {
      return JSON.numberNode(random.nextInt());
    }
    return is(schema, "number") ? number() : anything(depth);
  }

  /**
   * Returns a value of another kind than the contract's. Numbers, booleans and texts are read as
   * one another, blank text and an empty list stand for nothing, and an object for a list of one.
   */
  private JsonNode odd(JsonNode property, int depth) {
    JsonNode schema = followed(property);
    boolean isScalar =
        isScalar(schema)
            || Stream.of("string", "integer", "number", "boolean")
                .anyMatch(type -> is(schema, type));
    if (isScalar) {
      return chance(2)
          ? JSON.arrayNode().add(anything(depth))
          : JSON.objectNode().set("", anything(depth));
    }
    return JSON.textNode("odd");
  }

  private static ArrayNode list(JsonNode only) {
    return JSON.arrayNode().add(only);
  }

  /** Returns any JSON at all, with nulls only inside. */
  private JsonNode anything(int depth) {
    int kind = random.nextInt(depth < DEEPEST ? 5 : 3);
    if (kind == 0) {
      return JSON.booleanNode(random.nextBoolean());
    }
    if (kind == 1) {
      return number();
    }
    if (kind == 3) {
      ArrayNode list = JSON.arrayNode();
      for (int i = random.nextInt(3); i > 0; i--) {
        list.add(chance(4) ? JSON.nullNode() : anything(depth + 1));
      }
      return list;
    }
    if (kind == 4) {
      ObjectNode object = JSON.objectNode();
      for (int i = random.nextInt(3); i > 0; i--) {
        object.set(one(NAMES), chance(4) ? JSON.nullNode() : anything(depth + 1));
      }
      return object;
    }
    return text();
  }

  private JsonNode text() {
    return JSON.textNode(one(TEXTS) + (chance(2) ? one(TEXTS) : ""));
  }

  private JsonNode number() {
    return JSON.numberNode(one(NUMBERS));
  }

  private JsonNode followed(JsonNode schema) {
    JsonNode target = schema;
    for (int i = 0; i < DEEPEST && target.has("$ref"); i++) {
      target = contract.at(target.path("$ref").asText().substring(1));
    }
    return target;
  }

  private static boolean is(JsonNode schema, String type) {
    JsonNode given = schema.path("type");
    for (JsonNode one : given) {
      if (one.asText().equals(type)) {
        return true;
      }
    }
    return given.asText().equals(type);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Returns true once in so many times. */
  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }
}
