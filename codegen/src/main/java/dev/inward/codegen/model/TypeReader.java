package dev.inward.codegen.model;

import dev.inward.codegen.model.TypeModel.ObjectModel;
import dev.inward.codegen.model.TypeModel.OpenListModel;
import dev.inward.codegen.model.TypeModel.UnionModel;
import dev.inward.codegen.model.TypeModel.Use;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
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

  /** Meets the types of the values that a type has. */
  private void usedBy(String name, Schema<?> schema) {
    if (Types.isUnion(schema)) {
      var unused = UnionReader.members(types, schema, name);
    } else if (schema.getItems() != null) {
      var unused = types.of(schema.getItems(), name + "Item");
    } else if (schema.getEnum() == null) {
      var unused = fields.of(schema, name);
      var unusedToo = types.additional(schema, name);
    }
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
