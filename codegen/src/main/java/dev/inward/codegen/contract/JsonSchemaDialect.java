package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what the schemas of OpenAPI 3.1 mean in the words of OpenAPI 3.0, which the readers know: a
 * list of types becomes a type that may be null or a union, a constant an enum of one value.
 */
final class JsonSchemaDialect {

  /** Patterns that leave no name to others. */
  private static final Set<String> ANY_NAME = Set.of("", ".*", "^.*$", ".+", "^.+$");

  private static final String NULL = "null";

  private JsonSchemaDialect() {}

  static void translate(OpenAPI openApi) {
    if (openApi.getSpecVersion() == SpecVersion.V31) {
      SchemaWalk.of(openApi, JsonSchemaDialect::translate);
    }
  }

  private static void translate(String at, Schema<?> schema) {
    refuse(at, schema);
    reference(schema);
    arms(schema);
    constant(schema);
    types(schema);
    bounds(schema);
    lists(schema);
    maps(schema);
    absent(schema);
    if (schema.getFormat() == null && schema.getContentEncoding() != null) {
      schema.setFormat("byte");
    }
  }

  private static void refuse(String at, Schema<?> schema) {
    boolean dynamic =
        schema.get$dynamicRef() != null
            || schema.get$anchor() != null
            || schema.get$dynamicAnchor() != null
            || schema.get$id() != null;
    if (dynamic) {
      throw new ContractException(
          "#" + at,
          "$id, $anchor and $dynamicRef are not supported; refer by #/components/schemas/…");
    }
  }

  /** A reference may have siblings, which describe this use of it. */
  @SuppressWarnings("rawtypes") // As the parser declares it.
  private static void reference(Schema<?> schema) {
    String reference = schema.get$ref();
    if (reference == null || !hasSiblings(schema)) {
      return;
    }
    schema.set$ref(null);
    List<Schema> parts = new ArrayList<>(List.of(new Schema<>().$ref(reference)));
    if (schema.getAllOf() != null) {
      parts.addAll(schema.getAllOf());
    }
    schema.setAllOf(parts);
  }

  private static boolean hasSiblings(Schema<?> schema) {
    Schema<?> alone = new JsonSchema();
    alone.set$ref(schema.get$ref());
    alone.setSpecVersion(schema.getSpecVersion());
    return schema instanceof JsonSchema && !alone.equals(schema);
  }

  /** The type {@code null} as an arm of a union says that the others may be null. */
  private static void arms(Schema<?> schema) {
    schema.setOneOf(withoutNull(schema, schema.getOneOf()));
    schema.setAnyOf(withoutNull(schema, schema.getAnyOf()));
  }

  @SuppressWarnings("rawtypes") // As the parser declares it.
  private static @Nullable List<Schema> withoutNull(Schema<?> schema, @Nullable List<Schema> arms) {
    if (arms == null) {
      return null;
    }
    List<Schema> others = arms.stream().filter(arm -> !isNull(arm)).toList();
    if (others.size() < arms.size()) {
      schema.setNullable(true);
    }
    return others.isEmpty() ? null : others;
  }

  private static boolean isNull(Schema<?> schema) {
    boolean type = schema.getTypes() != null && schema.getTypes().equals(Set.of(NULL));
    boolean value =
        schema.getEnum() != null
            && !schema.getEnum().isEmpty()
            && schema.getEnum().stream().allMatch(Objects::isNull);
    return type || value;
  }

  private static void constant(Schema<?> schema) {
    Object constant = schema.getConst();
    if (constant != null && schema.getEnum() == null) {
      enumeration(schema, Collections.singletonList(constant)); // Which can be asked for null.
    }
  }

  @SuppressWarnings("unchecked") // The values of a schema have the type that it says.
  private static void enumeration(Schema<?> schema, List<?> values) {
    ((Schema<Object>) schema).setEnum((List<Object>) values);
  }

  private static void types(Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    if (schema.getTypes() != null) {
      types.addAll(schema.getTypes());
    } else if (schema.getEnum() != null) {
      schema.getEnum().forEach(value -> types.add(typeOf(value)));
    }
    boolean none = schema.getEnum() != null && schema.getEnum().contains(null);
    if (types.remove(NULL) || none) {
      schema.setNullable(true);
    }
    if (types.contains("number")) {
      types.remove("integer");
    }
    if (types.size() == 1) {
      schema.setType(types.iterator().next());
    } else if (types.size() > 1) {
      union(schema, types);
    }
  }

  private static String typeOf(@Nullable Object value) {
    if (value == null) {
      return NULL;
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros().scale() <= 0
          ? "integer"
          : "number";
    }
    return value instanceof Map<?, ?> ? "object" : value instanceof List<?> ? "array" : "string";
  }

  /** Several types are a union, of which each keyword belongs to one arm. */
  @SuppressWarnings("rawtypes") // As the parser declares it.
  private static void union(Schema<?> schema, Set<String> types) {
    if (schema.getOneOf() != null || schema.getAnyOf() != null || schema.getAllOf() != null) {
      return; // These say more.
    }
    List<Schema> arms = new ArrayList<>();
    for (String type : types) {
      Schema<?> arm = new Schema<>().type(type);
      switch (type) {
        case "array" -> {
          arm.setItems(schema.getItems());
          schema.setItems(null);
        }
        case "object" -> {
          arm.setProperties(schema.getProperties());
          arm.setRequired(schema.getRequired());
          arm.setAdditionalProperties(schema.getAdditionalProperties());
          schema.setProperties(null);
          schema.setRequired(null);
          schema.setAdditionalProperties(null);
        }
        case "string" -> arm.setFormat(schema.getFormat());
        default -> {
          // Numbers and booleans have no parts.
        }
      }
      arms.add(arm);
    }
    schema.setEnum(null);
    schema.setOneOf(arms);
  }

  private static void bounds(Schema<?> schema) {
    BigDecimal above = schema.getExclusiveMinimumValue();
    if (above != null
        && (schema.getMinimum() == null || above.compareTo(schema.getMinimum()) >= 0)) {
      schema.setMinimum(above);
      schema.setExclusiveMinimum(true);
    }
    BigDecimal below = schema.getExclusiveMaximumValue();
    if (below != null
        && (schema.getMaximum() == null || below.compareTo(schema.getMaximum()) <= 0)) {
      schema.setMaximum(below);
      schema.setExclusiveMaximum(true);
    }
  }

  /** The entries of a tuple have types of their own; as a list they may be anything. */
  private static void lists(Schema<?> schema) {
    boolean tuple = schema.getPrefixItems() != null;
    boolean any = schema.getItems() != null && schema.getItems().getBooleanSchemaValue() != null;
    if (tuple || any) {
      schema.setItems(new Schema<>());
    }
  }

  /** A member that allows no value is one that no object has. */
  private static void absent(Schema<?> schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().values().removeIf(JsonSchemaDialect::isNothing);
    }
  }

  @SuppressWarnings("rawtypes") // As the parser declares it.
  private static void maps(Schema<?> schema) {
    Map<String, Schema> patterns = schema.getPatternProperties();
    if (patterns == null || patterns.isEmpty()) {
      return;
    }
    // Members with other names may have any value, unless nothing else is allowed.
    boolean one =
        patterns.size() == 1
            && (isNothing(schema.getAdditionalProperties())
                || ANY_NAME.contains(patterns.keySet().iterator().next()));
    if (one) {
      schema.setAdditionalProperties(patterns.values().iterator().next());
    } else {
      schema.setAdditionalProperties(true);
    }
  }

  private static boolean isNothing(@Nullable Object others) {
    return Boolean.FALSE.equals(others)
        || (others instanceof Schema<?> schema
            && Boolean.FALSE.equals(schema.getBooleanSchemaValue()));
  }
}
