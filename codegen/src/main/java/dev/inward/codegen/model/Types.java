package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the type of each schema, and remembers the types that must be generated. */
final class Types {

  /** The pattern of an integer that is sent as text. */
  private static final String DIGITS = "^-?[0-9]+$";

  private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

  private final Contract contract;
  private final TypeNames names;
  private final TypeOptions options;
  private final Map<String, Schema<?>> toGenerate = new LinkedHashMap<>();
  private final Deque<String> unmet = new ArrayDeque<>();
  private final Set<String> resolving = new LinkedHashSet<>();

  /**
   * Makes the types of a contract.
   *
   * @param used the types that the generated code uses, whose names no other can have
   */
  Types(Contract contract, Set<String> used, TypeOptions options) {
    this.options = options;
    this.contract = contract;
    this.names = new TypeNames(contract.schemas(), Set.copyOf(used));
  }

  /** Returns the schemas met so far that need a type of their own, by its name. */
  Map<String, Schema<?>> toGenerate() {
    return new LinkedHashMap<>(toGenerate);
  }

  /** Returns the name of a type that this did not return before; null if there is none. */
  @Nullable String next() {
    return unmet.poll();
  }

  /** Returns the schema that a type is generated from. */
  Schema<?> generated(String name) {
    Schema<?> schema = toGenerate.get(name);
    if (schema == null) {
      throw new ContractException(name, "no type of this name is generated");
    }
    return schema;
  }

  /** Returns the type of a schema; one that has no name is given {@code suggestion}. */
  ValueType of(Schema<?> schema, String suggestion) {
    String reference = Contract.reference(schema);
    if (reference == null) {
      return named(Contract.bare(schema), null, suggestion);
    }
    if (!resolving.add(reference)) {
      throw new ContractException(
          suggestion,
          reference
              + " contains itself and nothing else; say what its items or values are, or make it an"
              + " object");
    }
    try {
      return named(contract.schema(reference, suggestion), reference, reference);
    } finally {
      resolving.remove(reference);
    }
  }

  /** Returns the schema that a reference leads to, or the schema itself. */
  Schema<?> target(Schema<?> schema, String where) {
    String reference = Contract.reference(schema);
    if (reference != null) {
      return target(contract.schema(reference, where), where);
    }
    Schema<?> bare = Contract.bare(schema);
    Schema<?> merged = merged(bare, where);
    return merged == null ? bare : merged;
  }

  /** Returns the part that refers to an enum, whose name counts; or null. */
  private @Nullable Schema<?> referencedEnum(Schema<?> schema, String where) {
    return Contract.parts(schema).stream()
        .filter(part -> Contract.reference(part) != null && target(part, where).getEnum() != null)
        .findFirst()
        .orElse(null);
  }

  /** Returns what all parts of an {@code allOf} of values say together; null if it has objects. */
  private @Nullable Schema<?> merged(Schema<?> schema, String where) {
    if (schema.getAllOf() == null || schema.getProperties() != null) {
      return null;
    }
    List<Schema<?>> parts = new ArrayList<>();
    Contract.parts(schema).forEach(part -> parts.add(target(part, where)));
    return MergedValue.of(parts);
  }

  /** Returns whether only responses or only requests have a member. */
  FieldModel.Access access(Schema<?> schema, String where) {
    List<Schema<?>> saying = new ArrayList<>(List.of(schema, target(schema, where)));
    Contract.annotations(schema).forEach(saying::add);
    if (saying.stream().anyMatch(each -> Boolean.TRUE.equals(each.getReadOnly()))) {
      return FieldModel.Access.READ_ONLY;
    }
    return saying.stream().anyMatch(each -> Boolean.TRUE.equals(each.getWriteOnly()))
        ? FieldModel.Access.WRITE_ONLY
        : FieldModel.Access.BOTH;
  }

  /** Returns whether a member of an object is itself a list or an object. */
  boolean hasNestedMembers(Schema<?> schema, String where) {
    return new Fields(this)
        .of(target(schema, where), where).stream()
            .map(property -> property.field().type())
            .anyMatch(type -> type.isModel() || type.isCollection());
  }

  /** Returns whether each arm of a union is a scalar or a list of scalars. */
  boolean isUnionOfScalarsAndLists(Schema<?> schema, String where) {
    return Contract.arms(target(schema, where)).stream()
        .map(arm -> target(arm, where))
        .map(arm -> arm.getItems() == null ? arm : target(arm.getItems(), where))
        .allMatch(each -> isScalar(each, where));
  }

  /** Returns whether a value may be null, wherever its schema says so. */
  boolean isNullable(Schema<?> schema, String where) {
    return isNullable(schema, where, new HashSet<>());
  }

  private boolean isNullable(Schema<?> schema, String where, Set<String> followed) {
    String reference = Contract.component(schema);
    if (reference != null) {
      return followed.add(reference)
          && isNullable(contract.schema(reference, where), where, followed);
    }
    if (Boolean.TRUE.equals(schema.getNullable())
        || (schema.getEnum() != null && schema.getEnum().contains(null))) {
      return true;
    }
    Predicate<Schema<?>> nullable = part -> isNullable(part, where, followed);
    return Contract.annotations(schema).anyMatch(nullable)
        || Contract.arms(schema).stream().anyMatch(nullable)
        || isAll(Contract.parts(schema), nullable);
  }

  private static boolean isAll(List<Schema<?>> parts, Predicate<Schema<?>> test) {
    return !parts.isEmpty() && parts.stream().allMatch(test);
  }

  private ValueType named(Schema<?> schema, @Nullable String component, String suggestion) {
    if (Contract.reference(schema) != null) {
      return of(schema, suggestion);
    }
    Schema<?> onlyValue = onlyValue(schema);
    if (onlyValue != null) {
      return of(onlyValue, suggestion);
    }
    List<Schema<?>> arms = Contract.arms(schema);
    if (!arms.isEmpty()) {
      return union(schema, arms, component, suggestion);
    }
    if (schema.getEnum() != null && isText(schema.getType())) {
      return new ValueType(
          "integer".equals(schema.getType())
              ? ValueType.Kind.ENUM_INTEGER
              : ValueType.Kind.ENUM_TEXT,
          generated(schema, component, suggestion).name(),
          null);
    }
    if (schema.getItems() != null) {
      if (isOpenList(schema)) {
        return new ValueType(
            ValueType.Kind.OPEN_LIST, generated(schema, component, suggestion).name(), null);
      }
      return ValueType.list(of(schema.getItems(), suggestion + "Item"))
          .withNulls(isNullable(schema.getItems(), suggestion));
    }
    if (schema.getProperties() != null || schema.getAllOf() != null) {
      Schema<?> value = merged(schema, suggestion);
      if (value == null) {
        return generated(schema, component, suggestion);
      }
      Schema<?> constants = value.getEnum() == null ? null : referencedEnum(schema, suggestion);
      return constants == null ? named(value, component, suggestion) : of(constants, suggestion);
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      ValueType value = of(values, suggestion + "Value");
      boolean anything = value.kind() == ValueType.Kind.ANY;
      return ValueType.map(value).withNulls(anything || isNullable(values, suggestion));
    }
    return scalar(schema);
  }

  private ValueType union(
      Schema<?> schema, List<Schema<?>> arms, @Nullable String component, String suggestion) {
    if (arms.stream().allMatch(arm -> isScalar(arm, suggestion))) {
      return ValueType.SCALAR;
    }
    if (arms.stream().anyMatch(arm -> isAnything(arm, suggestion))) {
      return ValueType.ANY;
    }
    ValueType.Kind kind =
        isDiscriminated(schema, suggestion) ? ValueType.Kind.OBJECT_UNION : ValueType.Kind.UNION;
    return new ValueType(kind, generated(schema, component, suggestion).name(), null);
  }

  private static ValueType scalar(Schema<?> schema) {
    String type = schema.getType() == null ? "" : schema.getType();
    String format = schema.getFormat() == null ? "" : schema.getFormat();
    return switch (type) {
      case "string" -> format.equals("decimal") ? ValueType.DECIMAL_TEXT : ValueType.TEXT;
      case "integer" -> format.equals("int32") ? ValueType.INT32 : ValueType.INT64;
      case "number" -> ValueType.DECIMAL;
      case "boolean" -> ValueType.BOOLEAN;
      case "object" -> ValueType.map(ValueType.ANY).withNulls(true);
      case "array" -> ValueType.list(ValueType.ANY).withNulls(true);
      default -> ValueType.ANY;
    };
  }

  /** Returns the type of additional properties; null if there are none. */
  @Nullable ValueType additional(Schema<?> schema, String name) {
    Object additional = target(schema, name).getAdditionalProperties();
    if (Boolean.FALSE.equals(additional)) {
      return null;
    }
    return additional instanceof Schema<?> values ? of(values, name + "Value") : ValueType.ANY;
  }

  private ValueType generated(Schema<?> schema, @Nullable String component, String suggestion) {
    String name = component == null ? names.inline(suggestion, schema) : names.component(component);
    Schema<?> earlier = toGenerate.putIfAbsent(name, schema);
    if (earlier == null) {
      unmet.add(name);
    }
    if (earlier != null && !earlier.equals(schema)) {
      throw new ContractException(
          "components.schemas",
          "two different schemas would be called " + name + " in Java; rename one");
    }
    return ValueType.model(name);
  }

  /** Returns whether a type has its name of a component. */
  boolean isComponent(String name) {
    return names.isComponent(name);
  }

  /** Returns a name for a type that no schema describes. */
  String unique(String suggestion, String purpose) {
    return names.inline(suggestion, new Schema<>().title(suggestion).description(purpose));
  }

  /**
   * Returns the type of a member: that of Java for the text of a format, if the user asked for it.
   * Lists and maps keep text, because an element that cannot be parsed would be lost.
   */
  ValueType member(ValueType type, Schema<?> target) {
    String format = target.getFormat() == null ? "" : target.getFormat();
    String javaType = JavaTypes.of(format);
    return javaType != null && options.javaTypes().contains(format) && type.equals(ValueType.TEXT)
        ? ValueType.formatted(javaType)
        : type;
  }

  /** Returns whether the members of an object in a response may be left out. */
  boolean isLenient(Schema<?> schema) {
    return options.lenient() || new Extensions("schema", schema.getExtensions()).flag("x-lenient");
  }

  /** Returns whether responses may leave out the members of any object. */
  boolean isAnyLenient() {
    return toGenerate.values().stream().anyMatch(this::isLenient);
  }

  /** Returns whether a schema is a union. */
  static boolean isUnion(Schema<?> schema) {
    return schema.getOneOf() != null || schema.getAnyOf() != null;
  }

  /** Returns whether a union has only objects, which a discriminator tells apart. */
  boolean isDiscriminated(Schema<?> schema, String where) {
    return schema.getDiscriminator() != null
        && schema.getDiscriminator().getPropertyName() != null
        && Contract.arms(schema).stream().allMatch(arm -> isObject(arm, where));
  }

  private boolean isObject(Schema<?> arm, String where) {
    Schema<?> target = target(arm, where);
    return !isUnion(target)
        && target.getItems() == null
        && (target.getProperties() != null || target.getAllOf() != null);
  }

  /** Returns the name of the component that holds a value of no known arm of a union, or null. */
  @Nullable String other(Schema<?> union) {
    return contract.other(union);
  }

  static boolean isOpenList(Schema<?> schema) {
    Extensions extensions = new Extensions("schema", schema.getExtensions());
    String list = extensions.text("x-list");
    if (list != null && !list.equals("bare-or-wrapped")) {
      throw new ContractException(
          "schema", "x-list must be bare-or-wrapped; leave it out of other lists");
    }
    return list != null;
  }

  /** Returns whether values of the type can be constants: fractions and booleans cannot. */
  private static boolean isText(@Nullable String type) {
    return type == null || type.equals("string") || type.equals("integer");
  }

  /**
   * Returns the other alternative of a union of two with the empty text, which stands for no value,
   * or of an integer with its digits; null for other schemas.
   */
  private static @Nullable Schema<?> onlyValue(Schema<?> schema) {
    if (schema.getOneOf() == null || schema.getOneOf().size() != 2) {
      return null;
    }
    Schema<?> first = schema.getOneOf().get(0);
    Schema<?> second = schema.getOneOf().get(1);
    return isOtherForm(second, first) ? first : isOtherForm(first, second) ? second : null;
  }

  private static boolean isOtherForm(Schema<?> schema, Schema<?> value) {
    return isEmptyText(schema)
        || (DIGITS.equals(schema.getPattern()) && "integer".equals(value.getType()));
  }

  private static boolean isEmptyText(Schema<?> schema) {
    return "string".equals(schema.getType()) && Objects.equals(schema.getMaxLength(), 0);
  }

  private boolean isScalar(Schema<?> schema, String where) {
    return isScalar(schema, where, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private boolean isScalar(Schema<?> schema, String where, Set<Schema<?>> followed) {
    Schema<?> target = target(schema, where);
    List<Schema<?>> arms = Contract.arms(target);
    if (arms.isEmpty()) {
      return target.getType() == null
          ? target.getEnum() != null
          : SCALARS.contains(target.getType());
    }
    return followed.add(target) && arms.stream().allMatch(arm -> isScalar(arm, where, followed));
  }

  /** Returns whether a schema says nothing of its values. */
  private boolean isAnything(Schema<?> schema, String where) {
    Schema<?> target = target(schema, where);
    return target.getType() == null
        && target.getEnum() == null
        && target.getItems() == null
        && target.getProperties() == null
        && target.getAllOf() == null
        && target.getAdditionalProperties() == null
        && Contract.arms(target).isEmpty();
  }
}
