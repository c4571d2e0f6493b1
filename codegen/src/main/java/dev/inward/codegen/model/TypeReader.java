package dev.inward.codegen.model;

import dev.inward.codegen.model.TypeModel.AmbiguousUnionModel;
import dev.inward.codegen.model.TypeModel.Arm;
import dev.inward.codegen.model.TypeModel.Discriminator;
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
import java.util.function.Predicate;
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

  /**
   * Reads the types.
   *
   * @param lenient whether a model may lack what the contract requires, by its name
   */
  List<TypeModel> read(Predicate<String> lenient) {
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
                            isResult(name, unions),
                            usage.webhooks().contains(name),
                            usage.shortfalls().get(name)),
                        lenient.test(name))));
    return List.copyOf(models);
  }

  /** Returns whether an operation returns a model, if only as one of several. */
  private boolean isResult(String name, Map<String, Set<String>> unions) {
    return usage.results().contains(name)
        || unions.getOrDefault(name, Set.of()).stream().anyMatch(usage.results()::contains);
  }

  /** Meets all types that the known ones use. */
  private void discover() {
    for (@Nullable String name = types.next(); name != null; name = types.next()) {
      usedBy(name, types.generated(name));
    }
  }

  /** Meets the types of the values that a type has. */
  private void usedBy(String name, Schema<?> schema) {
    if (Types.isUnion(schema)) {
      UnionReader union = new UnionReader(types, schema, name);
      var unused = union.arms();
      var unusedToo = union.other();
    } else if (schema.getItems() != null) {
      var unused = types.of(schema.getItems(), name + "Item");
    } else if (schema.getEnum() == null) {
      var unused = fields.of(schema, name);
      var unusedToo = types.additional(schema, name);
    }
  }

  /** Returns the unions that each model belongs to. */
  private Map<String, Set<String>> unions() {
    Map<String, Set<String>> unions = new HashMap<>();
    types
        .toGenerate()
        .forEach(
            (name, schema) -> {
              if (Types.isUnion(schema)) {
                members(name, schema)
                    .forEach(
                        member -> unions.computeIfAbsent(member, key -> new TreeSet<>()).add(name));
              }
            });
    return unions;
  }

  /** Returns the models that belong to a union: none if nothing tells its arms apart. */
  private Set<String> members(String name, Schema<?> schema) {
    Set<String> members = new HashSet<>();
    if (union(name, schema, Use.REQUEST) instanceof UnionModel union) {
      union.arms().stream()
          .filter(arm -> !arm.isWrapped())
          .forEach(arm -> members.add(arm.type().name()));
      if (union.other() != null) {
        members.add(union.other());
      }
    }
    return members;
  }

  private TypeModel union(String name, Schema<?> schema, Use use) {
    UnionReader reader = new UnionReader(types, schema, name);
    List<Arm> arms = reader.arms();
    Discriminator discriminator = reader.discriminator();
    return discriminator != null || reader.areApart(arms)
        ? new UnionModel(name, schema.getDescription(), discriminator, arms, reader.other(), use)
        : new AmbiguousUnionModel(name, schema.getDescription(), arms, use);
  }

  /** Returns the names of the models in a value. */
  static Set<String> models(@Nullable ValueType type) {
    if (type == null) {
      return Set.of();
    }
    return type.isModel() ? Set.of(type.name()) : models(type.element());
  }

  private TypeModel read(String name, Schema<?> schema, Use use, boolean lenient) {
    if (schema.getEnum() != null) {
      return EnumReader.read(name, schema);
    }
    String description = schema.getDescription();
    if (Types.isUnion(schema)) {
      return union(name, schema, use);
    }
    if (schema.getItems() != null) {
      return new OpenListModel(name, description, types.of(schema.getItems(), name + "Item"), use);
    }
    List<Fields.Property> properties =
        lenient ? fields.received(schema, name) : fields.of(schema, name);
    properties.forEach(
        each -> CredentialReader.refuseIn(each.extensions(), each.extensions().where()));
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
