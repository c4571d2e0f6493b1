package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says what unions mean in one form: {@code oneOf} or {@code anyOf} whose arms are whole types. A
 * union with null is a type that may be null, one whose arms only demand members is no union, the
 * properties beside a union belong to each arm, and a parent with a discriminator is the union of
 * its children.
 */
@SuppressWarnings("rawtypes") // As the parser declares lists of schemas.
final class PlainUnions {

  private static final String SCHEMAS = "#/components/schemas/";

  private final OpenAPI openApi;
  private final Map<String, Schema> components;
  private final IdentityHashMap<Schema<?>, String> others = new IdentityHashMap<>();
  private final Map<String, Set<String>> children = new LinkedHashMap<>();
  private final Set<Schema<?>> distributed = Collections.newSetFromMap(new IdentityHashMap<>());

  private PlainUnions(OpenAPI openApi) {
    this.openApi = openApi;
    Map<String, Schema> schemas =
        openApi.getComponents() == null ? null : openApi.getComponents().getSchemas();
    this.components = schemas == null ? Map.of() : schemas;
  }

  /**
   * Rewrites the unions of a document.
   *
   * @return the names of the components that hold a value of no known arm, by their union
   */
  static Map<Schema<?>, String> rewrite(OpenAPI openApi) {
    PlainUnions unions = new PlainUnions(openApi);
    SchemaWalk.of(openApi, (at, schema) -> unions.simplify(schema));
    unions.parents();
    SchemaWalk.of(openApi, (at, schema) -> unions.distribute(schema));
    return unions.others;
  }

  private void simplify(Schema<?> schema) {
    simplify(schema, schema.getOneOf(), schema::setOneOf);
    simplify(schema, schema.getAnyOf(), schema::setAnyOf);
  }

  private static void simplify(
      Schema<?> schema, @Nullable List<Schema> given, Consumer<@Nullable List<Schema>> set) {
    if (given == null) {
      return;
    }
    List<Schema> arms = new ArrayList<>(new LinkedHashSet<>(given));
    if (arms.removeIf(PlainUnions::isNull)) {
      schema.setNullable(true);
    }
    if (arms.stream().allMatch(PlainUnions::isDemand) && isObject(schema)) {
      arms.clear();
    }
    if (arms.size() == 1) {
      List<Schema> parts = new ArrayList<>();
      if (schema.getAllOf() != null) {
        parts.addAll(schema.getAllOf());
      }
      parts.add(arms.get(0));
      schema.setAllOf(parts);
      schema.setDiscriminator(null);
      arms.clear();
    }
    set.accept(arms.isEmpty() ? null : arms);
  }

  private static boolean isNull(Schema<?> arm) {
    boolean nothing =
        arm.getEnum() != null
            && !arm.getEnum().isEmpty()
            && arm.getEnum().stream().allMatch(Objects::isNull);
    return nothing
        || "null".equals(arm.getType())
        || (Boolean.TRUE.equals(arm.getNullable()) && isDemand(arm) && arm.getRequired() == null);
  }

  /** Returns whether an arm says nothing of a value but which members must be there. */
  private static boolean isDemand(Schema<?> arm) {
    return (arm.getType() == null || arm.getType().equals("object"))
        && arm.get$ref() == null
        && arm.getEnum() == null
        && arm.getItems() == null
        && arm.getProperties() == null
        && !(arm.getAdditionalProperties() instanceof Schema<?>)
        && arm.getAllOf() == null
        && arm.getOneOf() == null
        && arm.getAnyOf() == null;
  }

  private static boolean isObject(Schema<?> schema) {
    return "object".equals(schema.getType())
        || schema.getProperties() != null
        || schema.getAllOf() != null;
  }

  /** Makes a union of each parent that its children name in {@code allOf}. */
  private void parents() {
    components.forEach(
        (name, schema) -> {
          if (schema.getAllOf() != null) {
            for (Object part : schema.getAllOf()) {
              String parent = Contract.component((Schema<?>) part);
              if (parent != null && !parent.equals(name)) {
                children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(name);
              }
            }
          }
        });
    for (Map.Entry<String, Schema> component : new LinkedHashMap<>(components).entrySet()) {
      Schema<?> parent = component.getValue();
      if (parent.getDiscriminator() == null || !isObject(parent)) {
        continue;
      }
      List<Schema> children = children(component.getKey());
      if (parent.getOneOf() == null && parent.getAnyOf() == null) {
        if (children.isEmpty()) {
          continue;
        }
        parent.setOneOf(children);
        open(component.getKey(), parent);
      } else if (arms(parent).stream().anyMatch(arm -> isChild(arm, parent))) {
        open(component.getKey(), parent);
      }
    }
  }

  /** Returns the children of a parent, and those of children without a discriminator. */
  private List<Schema> children(String parent) {
    Set<String> found = new LinkedHashSet<>();
    children(parent, found);
    List<Schema> references = new ArrayList<>();
    found.forEach(name -> references.add(reference(name)));
    return references;
  }

  private void children(String parent, Set<String> found) {
    for (String child : children.getOrDefault(parent, Set.of())) {
      Schema<?> schema = components.get(child);
      if (found.add(child) && schema != null && schema.getDiscriminator() == null) {
        children(child, found);
      }
    }
  }

  /** Adds a component for the values that have only what all children have. */
  private void open(String name, Schema<?> parent) {
    String other = "Other " + name;
    if (components.containsKey(other)) {
      return;
    }
    Schema<?> schema = base(parent).description(parent.getDescription());
    schema.setExtensions(parent.getExtensions());
    openApi.getComponents().addSchemas(other, schema);
    others.put(parent, other);
    Discriminator discriminator = parent.getDiscriminator();
    Map<String, String> mapping = discriminator.getMapping();
    boolean mapped =
        mapping != null && mapping.values().stream().map(Contract::simple).anyMatch(name::equals);
    if (mapped) {
      mapping.replaceAll(
          (value, to) -> Contract.simple(to).equals(name) ? SCHEMAS + Pointer.escaped(other) : to);
    }
  }

  /** Gives the properties beside a union to each of its arms. */
  private void distribute(Schema<?> schema) {
    if (!distributed.add(schema)) {
      return;
    }
    inherit(schema);
    boolean beside = schema.getProperties() != null || schema.getAllOf() != null;
    if (!beside || others.containsKey(schema)) {
      return;
    }
    List<Schema> arms = arms(schema);
    if (arms.isEmpty() || arms.stream().anyMatch(arm -> isChild(arm, schema))) {
      return;
    }
    Schema<?> base = base(schema);
    List<Schema> whole = new ArrayList<>();
    for (Schema<?> arm : arms) {
      Schema<?> both = new Schema<>().title(arm.getTitle());
      both.setDescription(arm.getDescription());
      both.setAllOf(new ArrayList<>(List.of(base, arm)));
      whole.add(both);
    }
    schema.setOneOf(whole);
    schema.setAnyOf(null);
    schema.setProperties(null);
    schema.setRequired(null);
    schema.setAllOf(null);
  }

  /** Makes a union of an {@code allOf} of which one part is a union of objects. */
  @SuppressWarnings("ReferenceEquality") // Equal schemas in two places are two schemas.
  private void inherit(Schema<?> schema) {
    if (schema.getAllOf() == null || schema.getOneOf() != null || schema.getAnyOf() != null) {
      return;
    }
    List<Schema> unions = new ArrayList<>();
    for (Schema<?> part : schema.getAllOf()) {
      Schema<?> target = followed(part);
      if (!arms(target).isEmpty() && !others.containsKey(target)) {
        unions.add(part);
      }
    }
    boolean described =
        schema.getProperties() == null
            && schema.getRequired() == null
            && Contract.parts(schema).size() == 1;
    if (unions.size() != 1 || described) {
      return;
    }
    Schema<?> union = followed(unions.get(0));
    if (arms(union).stream().anyMatch(arm -> followed(arm) == schema)) {
      return; // It is an arm of the union, which has nothing but what its arms have.
    }
    distribute(union);
    List<Schema> parts = new ArrayList<>(schema.getAllOf());
    parts.removeAll(unions);
    schema.setAllOf(parts.isEmpty() ? null : parts);
    schema.setOneOf(new ArrayList<>(arms(union)));
    schema.setDiscriminator(union.getDiscriminator());
  }

  private static Schema<?> base(Schema<?> schema) {
    Schema<?> base = new Schema<>().type("object");
    base.setProperties(schema.getProperties());
    base.setRequired(schema.getRequired());
    base.setAllOf(schema.getAllOf());
    base.setAdditionalProperties(schema.getAdditionalProperties());
    return base;
  }

  /** Returns whether an arm has the properties of the union already. */
  private boolean isChild(Schema<?> arm, Schema<?> union) {
    return isChild(arm, union, new LinkedHashSet<>());
  }

  @SuppressWarnings("ReferenceEquality") // Equal schemas in two places are two schemas.
  private boolean isChild(Schema<?> arm, Schema<?> union, Set<String> followed) {
    String name = Contract.component(arm);
    if (name != null) {
      Schema<?> target = components.get(name);
      return target != null && followed.add(name) && isChild(target, union, followed);
    }
    if (arm == union) {
      return true;
    }
    return arm.getAllOf() != null
        && arm.getAllOf().stream().anyMatch(part -> isChild(part, union, followed));
  }

  /** Returns the component that a reference leads to, or the schema itself. */
  private Schema<?> followed(Schema<?> schema) {
    Schema<?> target = schema;
    Set<String> names = new LinkedHashSet<>();
    for (String name = Contract.component(target);
        name != null && components.containsKey(name) && names.add(name);
        name = Contract.component(target)) {
      target = components.get(name);
    }
    return target;
  }

  private static List<Schema> arms(Schema<?> schema) {
    List<Schema> arms = schema.getOneOf() == null ? schema.getAnyOf() : schema.getOneOf();
    return arms == null ? List.of() : arms;
  }

  private static Schema<?> reference(String component) {
    return new Schema<>().$ref(SCHEMAS + Pointer.escaped(component));
  }
}
