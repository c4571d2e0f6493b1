package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.model.TypeModel.Form;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what tells the JSON of the arms of a union apart. */
final class ArmForms {

  private static final String NULL = "NULL";

  private final Types types;
  private final Fields fields;

  ArmForms(Types types) {
    this.types = types;
    this.fields = new Fields(types);
  }

  static boolean isScalar(ValueType type) {
    return switch (type.kind()) {
      case TEXT, INT32, INT64, DECIMAL, DECIMAL_TEXT, BOOLEAN, SCALAR, ENUM_TEXT, ENUM_INTEGER ->
          true;
      default -> false;
    };
  }

  /** Returns the form of each type, with the constants that tell it from others. */
  Map<ValueType, Form> of(List<ValueType> arms) {
    Map<ValueType, Map<String, Set<String>>> constants = new LinkedHashMap<>();
    arms.forEach(arm -> constants.put(arm, constants(arm)));
    Map<ValueType, Form> forms = new LinkedHashMap<>();
    for (ValueType arm : arms) {
      Map<String, Set<String>> own = new LinkedHashMap<>();
      constants
          .getOrDefault(arm, Map.of())
          .forEach(
              (member, values) -> {
                if (values.size() == 1 || isTelling(member, values, constants.values())) {
                  own.put(member, values);
                }
              });
      forms.put(arm, form(arm, own));
    }
    forms.replaceAll((arm, form) -> lenient(arm, form, forms.values()));
    return forms;
  }

  /** Demands of an object whose members may be left out only what tells it from others. */
  private Form lenient(ValueType arm, Form form, Collection<Form> all) {
    if (!(form instanceof Form.Members members)
        || arm.kind() != ValueType.Kind.MODEL
        || !types.isLenient(types.generated(arm.name()))) {
      return form;
    }
    Set<String> telling = new LinkedHashSet<>(members.required());
    telling.removeIf(
        member ->
            all.stream()
                .filter(Form.Members.class::isInstance)
                .map(Form.Members.class::cast)
                .allMatch(
                    each -> each.required().contains(member) || each.others().contains(member)));
    Set<String> others = new LinkedHashSet<>(members.required());
    others.addAll(members.others());
    others.removeAll(telling);
    return new Form.Members(telling, others, members.constants());
  }

  private static boolean isTelling(
      String member, Set<String> values, Iterable<Map<String, Set<String>>> all) {
    for (Map<String, Set<String>> other : all) {
      Set<String> others = other.get(member);
      if (others != null && Collections.disjoint(others, values)) {
        return true;
      }
    }
    return false;
  }

  private Form form(ValueType type, Map<String, Set<String>> constants) {
    if (isScalar(type)) {
      return new Form.Scalar(tokens(type));
    }
    return switch (type.kind()) {
      case LIST -> new Form.Array(elements(type));
      case OPEN_LIST -> new Form.Array(Set.of());
      case MODEL -> members(type, constants);
      default -> new Form.Members(Set.of(), Set.of(), Map.of());
    };
  }

  private Form.Members members(ValueType type, Map<String, Set<String>> constants) {
    Schema<?> schema = types.generated(type.name());
    Set<String> required = new LinkedHashSet<>(fields.required(schema, type.name()));
    Set<String> others = new LinkedHashSet<>();
    fields.of(schema, type.name()).forEach(property -> others.add(property.field().wire()));
    others.removeAll(required);
    return new Form.Members(required, others, constants);
  }

  private static Set<String> elements(ValueType list) {
    Set<String> tokens = new LinkedHashSet<>(tokens(list.elements()));
    if (list.nulls() && !tokens.isEmpty()) {
      tokens.add(NULL);
    }
    return tokens;
  }

  /** Returns the kinds of JSON that a value may have; none if it may have several. */
  private static Set<String> tokens(ValueType type) {
    return switch (type.kind()) {
      case TEXT, FORMATTED, ENUM_TEXT, DECIMAL_TEXT, BYTES, FILE -> Set.of("STRING");
      case INT32, INT64, DECIMAL, ENUM_INTEGER -> Set.of("NUMBER");
      case BOOLEAN -> Set.of("BOOLEAN");
      case LIST -> Set.of("BEGIN_ARRAY");
      case MODEL, MAP, OBJECT_UNION -> Set.of("BEGIN_OBJECT");
      case SCALAR, ANY, OPEN_LIST, UNION -> Set.of();
    };
  }

  /** Returns whether no value can have two of the forms without more of one than of the other. */
  boolean areApart(List<Form> forms) {
    for (int i = 0; i < forms.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!areApart(forms.get(i), forms.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean areApart(Form a, Form b) {
    if (a instanceof Form.Array one && b instanceof Form.Array other) {
      Set<String> common = new LinkedHashSet<>(one.elements());
      common.retainAll(other.elements());
      common.remove(NULL);
      return !one.elements().isEmpty() && !other.elements().isEmpty() && common.isEmpty();
    }
    if (!(a instanceof Form.Members one) || !(b instanceof Form.Members other)) {
      return !a.getClass().equals(b.getClass());
    }
    boolean constants =
        one.constants().entrySet().stream()
            .anyMatch(
                each -> {
                  Set<String> others = other.constants().get(each.getKey());
                  return others != null && Collections.disjoint(others, each.getValue());
                });
    return constants || isMissing(one, other) || isMissing(other, one);
  }

  /** Returns whether one form demands a member that the other does not know. */
  private static boolean isMissing(Form.Members one, Form.Members other) {
    return one.required().stream()
        .anyMatch(member -> !other.required().contains(member) && !other.others().contains(member));
  }

  /** Returns the values that a member of an object may have; none if it may have any. */
  List<String> constants(ValueType type, String member) {
    return List.copyOf(constants(type).getOrDefault(member, Set.of()));
  }

  private Map<String, Set<String>> constants(ValueType type) {
    Map<String, Set<String>> constants = new LinkedHashMap<>();
    if (type.kind() == ValueType.Kind.MODEL) {
      for (Fields.Property property : fields.of(types.generated(type.name()), type.name())) {
        Set<String> values = values(property.schema(), type.name());
        if (!values.isEmpty()) {
          constants.put(property.field().wire(), values);
        }
      }
    }
    return constants;
  }

  private Set<String> values(Schema<?> schema, String where) {
    List<?> values = types.target(schema, where).getEnum();
    Set<String> texts = new LinkedHashSet<>();
    if (values != null) {
      values.stream().filter(Objects::nonNull).map(Contract::text).forEach(texts::add);
    }
    return texts;
  }

  /** Returns the value of the only constant that an arm of a union has, or null. */
  @Nullable String constant(Schema<?> arm, Schema<?> union) {
    Schema<?> target = types.target(arm, "a union");
    List<String> constants = new ArrayList<>();
    if (target.getProperties() != null) {
      String discriminator =
          union.getDiscriminator() == null ? null : union.getDiscriminator().getPropertyName();
      target
          .getProperties()
          .forEach(
              (name, property) -> {
                Set<String> values = values(property, "a union");
                if (values.size() == 1 && (discriminator == null || discriminator.equals(name))) {
                  constants.addAll(values);
                }
              });
    }
    boolean usable = constants.size() == 1 && !Names.pascal(constants.get(0)).isEmpty();
    return usable ? constants.get(0) : null;
  }

  /**
   * Returns the first member that an arm demands, or else has, and no arm before it knows; null if
   * there is none. Of a whole that is made of parts, the last one is the arm's own.
   */
  @Nullable String newMember(Schema<?> arm, Schema<?> union) {
    Set<String> known = new HashSet<>();
    for (Schema<?> earlier : Contract.arms(union)) {
      if (earlier.equals(arm)) {
        break;
      }
      known.addAll(fields.members(own(earlier), "a union"));
    }
    // In the order of the properties: that of what is required is not the contract's.
    List<String> required = fields.required(own(arm), "a union");
    Set<String> members = new LinkedHashSet<>(fields.members(own(arm), "a union"));
    members.retainAll(required);
    members.addAll(required);
    members.addAll(fields.members(own(arm), "a union"));
    return members.stream()
        .filter(member -> !known.contains(member) && !Names.pascal(member).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static Schema<?> own(Schema<?> arm) {
    List<Schema<?>> parts = Contract.parts(arm);
    return parts.isEmpty() ? arm : parts.get(parts.size() - 1);
  }
}
