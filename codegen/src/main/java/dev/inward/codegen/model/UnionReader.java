package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.model.TypeModel.Arm;
import dev.inward.codegen.model.TypeModel.Discriminator;
import dev.inward.codegen.model.TypeModel.Form;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the arms of a union; those of a union in a union are arms of both. */
final class UnionReader {

  private final Types types;
  private final ArmForms forms;
  private final Schema<?> union;
  private final String name;
  private final IdentityHashMap<Schema<?>, IdentityHashMap<Schema<?>, ValueType>> leafTypes =
      new IdentityHashMap<>();

  UnionReader(Types types, Schema<?> union, String name) {
    this.types = types;
    this.forms = new ArmForms(types);
    this.union = union;
    this.name = name;
  }

  /** An arm as the contract has it. */
  private record Leaf(Schema<?> schema, Schema<?> union) {}

  /** Returns the arms, of which several scalars are one. */
  List<Arm> arms() {
    Map<ValueType, Schema<?>> found = new LinkedHashMap<>();
    for (Leaf leaf : leaves()) {
      found.putIfAbsent(type(leaf), leaf.schema());
    }
    String other = other();
    if (other != null) {
      found.remove(ValueType.model(other));
    }
    List<ValueType> scalars = found.keySet().stream().filter(ArmForms::isScalar).toList();
    ValueType scalar = scalars.size() == 1 ? scalars.get(0) : ValueType.SCALAR;
    Set<ValueType> distinct = new LinkedHashSet<>();
    found.keySet().forEach(type -> distinct.add(ArmForms.isScalar(type) ? scalar : type));
    List<Arm> arms = new ArrayList<>();
    Map<ValueType, Form> all = forms.of(List.copyOf(distinct));
    all.replaceAll(this::discriminated);
    Set<String> labels = Names.none();
    all.forEach((type, form) -> arms.add(new Arm(type, Names.unique(label(type), labels), form)));
    return List.copyOf(arms);
  }

  /** Returns a form with what the discriminator says of it, if it does not tell all arms apart. */
  private Form discriminated(ValueType type, Form form) {
    if (!(form instanceof Form.Members members) || types.isDiscriminated(union, name)) {
      return form;
    }
    Map<String, Set<String>> constants = new LinkedHashMap<>(members.constants());
    for (Leaf leaf : leaves()) {
      var discriminator = leaf.union().getDiscriminator();
      if (discriminator != null
          && discriminator.getPropertyName() != null
          && type(leaf).equals(type)) {
        String own = reference(leaf.schema());
        List<String> values = mapped(leaf);
        if (!values.isEmpty()) {
          constants.put(discriminator.getPropertyName(), new LinkedHashSet<>(values));
        } else if (own != null) {
          constants.putIfAbsent(discriminator.getPropertyName(), Set.of(own));
        }
      }
    }
    return new Form.Members(members.required(), members.others(), constants);
  }

  /** Returns whether the arms are told apart by their forms. */
  boolean areApart(List<Arm> arms) {
    return forms.areApart(arms.stream().map(Arm::form).toList());
  }

  /** Returns the types of the values of a discriminator; null if there is none. */
  @Nullable Discriminator discriminator() {
    if (!types.isDiscriminated(union, name)) {
      return null;
    }
    String property = union.getDiscriminator().getPropertyName();
    Map<String, String> values = new LinkedHashMap<>();
    List<Leaf> leaves = leaves();
    for (Leaf leaf : leaves) {
      mapped(leaf).forEach(value -> values.putIfAbsent(value, type(leaf).name()));
    }
    IdentityHashMap<Leaf, List<String>> constants = new IdentityHashMap<>();
    for (Leaf leaf : leaves) {
      constants.put(leaf, List.copyOf(forms.constants(type(leaf), property)));
    }
    // The mapping may be partial; the values of the property and the names of schemas come after.
    for (Leaf leaf : leaves) {
      if (mapped(leaf).isEmpty()) {
        List<String> own = constants.getOrDefault(leaf, List.of());
        boolean unique =
            leaves.stream()
                .filter(each -> !type(each).equals(type(leaf)))
                .noneMatch(
                    each -> !Collections.disjoint(constants.getOrDefault(each, List.of()), own));
        if (unique) {
          own.forEach(value -> values.putIfAbsent(value, type(leaf).name()));
        }
      }
    }
    for (Leaf leaf : leaves) {
      String reference = reference(leaf.schema());
      if (reference != null && mapped(leaf).isEmpty()) {
        values.putIfAbsent(reference, type(leaf).name());
      }
    }
    return new Discriminator(property, values);
  }

  /** Returns the type of a value of no known arm, or null. */
  @Nullable String other() {
    String component = types.other(union);
    return component == null
        ? null
        : types.of(new Schema<>().$ref("#/components/schemas/" + component), component).name();
  }

  /** Returns the name of an arm, which may have got the properties beside the union. */
  private static @Nullable String reference(Schema<?> arm) {
    String own = Contract.reference(arm);
    if (own != null || arm.getAllOf() == null) {
      return own;
    }
    List<String> references =
        Contract.parts(arm).stream().map(Contract::reference).filter(Objects::nonNull).toList();
    return references.size() == 1 ? references.get(0) : null;
  }

  private static List<String> mapped(Leaf leaf) {
    String reference = reference(leaf.schema());
    var discriminator = leaf.union().getDiscriminator();
    return discriminator == null || discriminator.getMapping() == null || reference == null
        ? List.of()
        : discriminator.getMapping().entrySet().stream()
            .filter(entry -> Contract.simple(entry.getValue()).equals(reference))
            .map(Map.Entry::getKey)
            .toList();
  }

  private List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    leaves(union, leaves, Collections.newSetFromMap(new IdentityHashMap<>()));
    return leaves;
  }

  private void leaves(Schema<?> schema, List<Leaf> leaves, Set<Schema<?>> followed) {
    if (!followed.add(schema)) {
      return;
    }
    for (Schema<?> arm : Contract.arms(schema)) {
      Schema<?> target = types.target(arm, name);
      if (Types.isUnion(target)) {
        leaves(target, leaves, followed);
      } else {
        leaves.add(new Leaf(arm, schema));
      }
    }
  }

  /** Returns the type of an arm; it is asked for often, and found by looking at all arms. */
  private ValueType type(Leaf leaf) {
    IdentityHashMap<Schema<?>, ValueType> known =
        leafTypes.computeIfAbsent(leaf.union(), key -> new IdentityHashMap<>());
    ValueType type = known.get(leaf.schema());
    if (type == null) {
      type = found(leaf);
      known.put(leaf.schema(), type);
    }
    return type;
  }

  private ValueType found(Leaf leaf) {
    List<?> values = types.target(leaf.schema(), name).getEnum();
    if (values != null && values.stream().allMatch(""::equals)) {
      return ValueType.TEXT; // The empty text, which takes a value away, needs no constant.
    }
    return types.of(leaf.schema(), name + Names.pascal(suffix(leaf)));
  }

  /**
   * Returns what an arm is called after the name of the union: as the component that it is, or what
   * it says itself. Arms that come later never change it.
   */
  private String suffix(Leaf leaf) {
    Schema<?> schema = leaf.schema();
    List<String> references =
        Contract.parts(schema).stream().map(Contract::component).filter(Objects::nonNull).toList();
    if (references.size() == 1) {
      return references.get(0);
    }
    String constant = forms.constant(schema, leaf.union());
    if (constant != null) {
      return constant;
    }
    if (schema.getTitle() != null && !Names.pascal(schema.getTitle()).isEmpty()) {
      return schema.getTitle();
    }
    Schema<?> target = types.target(schema, name);
    if (target.getEnum() != null) {
      return "integer".equals(target.getType()) ? "integer" : "text";
    }
    if (target.getProperties() == null && target.getAllOf() == null) {
      return ""; // What is in a list or a map is called an item or a value.
    }
    String member = forms.newMember(schema, leaf.union());
    return member != null
        ? "with " + member
        : "option " + (Contract.arms(leaf.union()).indexOf(schema) + 1);
  }

  /** Returns what an arm is called in the names of methods, which need not repeat the union's. */
  private String label(ValueType type) {
    return switch (type.kind()) {
      case TEXT, FORMATTED -> "Text";
      case INT32, INT64 -> "Integer";
      case DECIMAL, DECIMAL_TEXT -> "Number";
      case BOOLEAN -> "Boolean";
      case SCALAR -> "Scalar";
      case BYTES -> "Bytes";
      case FILE -> "File";
      case ANY -> "Any";
      case ENUM_TEXT, ENUM_INTEGER, MODEL, OBJECT_UNION, UNION, OPEN_LIST ->
          types.isComponent(type.name())
              ? type.name()
              : type.name().replaceFirst("^" + name + "(?=[A-Z])", "");
      case LIST -> label(type.elements()) + "List";
      case MAP -> label(type.elements()) + "Map";
    };
  }
}
