package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each schema its Java type, and keeps the types that must be generated: those that something
 * uses, by their Java name.
 */
final class Types {

  private final Contract contract;
  private final Map<String, Schema<?>> toGenerate = new LinkedHashMap<>();
  private final Set<String> resolving = new LinkedHashSet<>();

  Types(Contract contract) {
    this.contract = contract;
  }

  /** The schemas met so far that need a type of their own, by its name. */
  Map<String, Schema<?>> toGenerate() {
    return toGenerate;
  }

  /** The schema that a type is generated from. */
  Schema<?> generated(String name) {
    Schema<?> schema = toGenerate.get(name);
    if (schema == null) {
      throw new ContractException(name, "no type of this name is generated");
    }
    return schema;
  }

  /** Returns the type of a schema; one that has no name is given {@code suggestion}. */
  JavaType of(Schema<?> schema, String suggestion) {
    String reference = Contract.reference(schema);
    if (reference == null) {
      return named(Contract.bare(schema), Names.type(suggestion), suggestion);
    }
    if (!resolving.add(reference)) {
      throw new ContractException(
          suggestion, "the list or map " + reference + " contains itself and nothing else");
    }
    try {
      return named(contract.schema(reference, suggestion), Names.type(reference), reference);
    } finally {
      resolving.remove(reference);
    }
  }

  /** Returns the schema that a reference leads to, or the schema itself. */
  Schema<?> target(Schema<?> schema, String where) {
    String reference = Contract.reference(schema);
    return reference == null
        ? Contract.bare(schema)
        : target(contract.schema(reference, where), where);
  }

  private JavaType named(Schema<?> schema, String name, String suggestion) {
    if (Contract.reference(schema) != null) {
      return of(schema, suggestion);
    }
    if (isScalarUnion(schema)) {
      return JavaType.SCALAR;
    }
    if (schema.getOneOf() != null || schema.getAnyOf() != null) {
      return schema.getDiscriminator() == null ? JavaType.ANY : generated(schema, name);
    }
    if (schema.getEnum() != null && isText(schema.getType())) {
      generated(schema, name);
      return new JavaType(
          "integer".equals(schema.getType()) ? JavaType.Kind.ENUM_INTEGER : JavaType.Kind.ENUM_TEXT,
          name,
          null);
    }
    if (schema.getItems() != null) {
      if (isOpenList(schema)) {
        return new JavaType(JavaType.Kind.OPEN_LIST, generated(schema, name).name(), null);
      }
      return JavaType.list(of(schema.getItems(), suggestion + "Item"));
    }
    if (schema.getProperties() != null || schema.getAllOf() != null) {
      return generated(schema, name);
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      return JavaType.map(of(values, suggestion + "Value"));
    }
    return scalar(schema);
  }

  private static JavaType scalar(Schema<?> schema) {
    String type = schema.getType() == null ? "" : schema.getType();
    String format = schema.getFormat() == null ? "" : schema.getFormat();
    return switch (type) {
      case "string" -> format.equals("decimal") ? JavaType.DECIMAL_TEXT : JavaType.TEXT;
      case "integer" -> format.equals("int32") ? JavaType.INT32 : JavaType.INT64;
      case "number" -> JavaType.DECIMAL;
      case "boolean" -> JavaType.BOOLEAN;
      case "object" -> JavaType.map(JavaType.ANY);
      case "array" -> JavaType.list(JavaType.ANY);
      default -> JavaType.ANY;
    };
  }

  /** The type of members that an object's schema does not name; null if it takes none. */
  @Nullable JavaType additional(Schema<?> schema, String name) {
    Object additional = target(schema, name).getAdditionalProperties();
    if (Boolean.FALSE.equals(additional)) {
      return null;
    }
    return additional instanceof Schema<?> values ? of(values, name + "Value") : JavaType.ANY;
  }

  private JavaType generated(Schema<?> schema, String name) {
    Schema<?> earlier = toGenerate.putIfAbsent(name, schema);
    if (earlier != null && !earlier.equals(schema)) {
      throw new ContractException(
          "components.schemas", "two different schemas would be called " + name + " in Java");
    }
    return JavaType.model(name);
  }

  static boolean isOpenList(Schema<?> schema) {
    Extensions extensions = new Extensions("schema", schema.getExtensions());
    String list = extensions.text("x-list");
    if (list != null && !list.equals("bare-or-wrapped")) {
      throw new ContractException("schema", "x-list must be bare-or-wrapped");
    }
    return list != null;
  }

  /** Whether values of the type can be constants; numbers with fractions and booleans cannot. */
  private static boolean isText(@Nullable String type) {
    return type == null || type.equals("string") || type.equals("integer");
  }

  private boolean isScalarUnion(Schema<?> schema) {
    List<Schema<?>> arms = new ArrayList<>();
    if (schema.getOneOf() != null) {
      schema.getOneOf().forEach(arms::add);
    }
    if (schema.getAnyOf() != null) {
      schema.getAnyOf().forEach(arms::add);
    }
    return !arms.isEmpty()
        && arms.stream()
            .map(arm -> target(arm, "a union"))
            .allMatch(
                arm ->
                    arm.getType() != null
                        && Set.of("string", "number", "integer", "boolean")
                            .contains(arm.getType()));
  }
}
