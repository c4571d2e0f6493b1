package dev.inward.codegen.model;

import dev.inward.codegen.model.TypeModel.ObjectModel;
import dev.inward.codegen.model.TypeModel.OpenListModel;
import dev.inward.codegen.model.TypeModel.UnionModel;
import dev.inward.codegen.model.TypeModel.Use;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the types that operations use, and those that these use. */
final class TypeReader {

  private final Types types;
  private final Fields fields;
  private final ModelUsage usage;
  private final DecidingMembers deciding;

  TypeReader(Types types, ModelUsage usage, DecidingMembers deciding) {
    this.types = types;
    this.fields = new Fields(types);
    this.usage = usage;
    this.deciding = deciding;
  }

  List<TypeModel> read() {
    discover();
    Map<String, Set<String>> unions = unions();
    Set<String> json = json();
    List<TypeModel> models = new ArrayList<>();
    types
        .toGenerate()
        .forEach(
            (name, schema) ->
                models.add(
                    read(
                        name,
                        schema,
                        new Use(
                            unions.getOrDefault(name, Set.of()),
                            json.contains(name),
                            usage.results().contains(name),
                            usage.webhooks().contains(name),
                            usage.shortfalls().get(name)))));
    return List.copyOf(models);
  }

  /** Meets all types that the known ones use. */
  private void discover() {
    Set<String> met = new HashSet<>();
    while (met.size() < types.toGenerate().size()) {
      types
          .toGenerate()
          .forEach(
              (name, schema) -> {
                if (met.add(name)) {
                  usedBy(name, schema);
                }
              });
    }
  }

  /** Returns the types of the values that a type has. */
  private List<ValueType> usedBy(String name, Schema<?> schema) {
    List<ValueType> used = new ArrayList<>();
    if (Types.isUnion(schema)) {
      UnionReader.members(types, schema, name)
          .values()
          .forEach(member -> used.add(ValueType.model(member)));
    } else if (schema.getItems() != null) {
      used.add(types.of(schema.getItems(), name + "Item"));
    } else if (schema.getEnum() == null) {
      fields.of(schema, name).forEach(property -> used.add(property.field().type()));
      ValueType additional = types.additional(schema, name);
      if (additional != null) {
        used.add(additional);
      }
    }
    return used;
  }

  private Map<String, Set<String>> unions() {
    Map<String, Set<String>> unions = new HashMap<>();
    types
        .toGenerate()
        .forEach(
            (name, schema) -> {
              if (Types.isUnion(schema)) {
                for (String member : UnionReader.members(types, schema, name).values()) {
                  unions.computeIfAbsent(member, key -> new TreeSet<>()).add(name);
                }
              }
            });
    return unions;
  }

  /** Returns the models in JSON documents, with those that they use. */
  private Set<String> json() {
    Map<String, Schema<?>> schemas = types.toGenerate();
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(usage.json());
    while (!next.isEmpty()) {
      String name = next.pop();
      Schema<?> schema = schemas.get(name);
      if (schema != null && reached.add(name)) {
        usedBy(name, schema).forEach(type -> next.addAll(models(type)));
      }
    }
    return reached;
  }

  /** Returns the names of the models in a value. */
  static Set<String> models(@Nullable ValueType type) {
    if (type == null) {
      return Set.of();
    }
    return type.isModel() ? Set.of(type.name()) : models(type.element());
  }

  private TypeModel read(String name, Schema<?> schema, Use use) {
    if (schema.getEnum() != null) {
      return EnumReader.read(name, schema);
    }
    String description = schema.getDescription();
    if (schema.getOneOf() != null || schema.getAnyOf() != null) {
      return new UnionModel(
          name,
          description,
          schema.getDiscriminator().getPropertyName(),
          UnionReader.members(types, schema, name),
          use);
    }
    if (schema.getItems() != null) {
      return new OpenListModel(name, description, types.of(schema.getItems(), name + "Item"), use);
    }
    List<Fields.Property> properties = fields.of(schema, name);
    RuleReader reader = new RuleReader(types);
    List<Rule> rules = new ArrayList<>();
    properties.forEach(property -> rules.addAll(reader.field(property, Rule.Place.BODY)));
    rules.addAll(RuleReader.conditions(schema, properties, name));
    return new ObjectModel(
        name,
        description,
        properties.stream().map(each -> deciding.judged(name, each.field())).toList(),
        types.additional(schema, name),
        List.copyOf(rules),
        use);
  }
}
