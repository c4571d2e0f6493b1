package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the files of a union of objects that a discriminator tells apart. */
final class UnionFiles {

  private final Types types;

  UnionFiles(Types types) {
    this.types = types;
  }

  /** What the templates show of a union. */
  record UnionView(String javadoc, String name, String discriminator, List<ArmView> arms) {

    String discriminatorLiteral() {
      return Java.literal(discriminator);
    }

    String permitted() {
      List<String> names = new ArrayList<>(arms.stream().map(ArmView::type).distinct().toList());
      names.add(name + ".Unknown");
      return String.join(", ", names);
    }

    List<String> memberTypes() {
      return arms.stream().map(ArmView::type).distinct().toList();
    }
  }

  /** One value of the discriminator and the type that it stands for. */
  record ArmView(String literal, String type) {}

  List<TypeFile> files(String name, Schema<?> schema) {
    List<ArmView> arms = new ArrayList<>();
    members(types, schema, name)
        .forEach((value, member) -> arms.add(new ArmView(Java.literal(value), member)));
    Javadoc javadoc =
        new Javadoc()
            .text(Java.or(schema.getDescription(), "One of several types"))
            .html("An arm that the contract does not know arrives as {@link Unknown}.");
    UnionView view =
        new UnionView(javadoc.comment(0), name, schema.getDiscriminator().getPropertyName(), arms);
    return List.of(
        new TypeFile(name, "union", view),
        new TypeFile(name + "JsonAdapter", "union_adapter", view));
  }

  /** The values of the discriminator, each with the Java name of its member. */
  static Map<String, String> members(Types types, Schema<?> schema, String where) {
    Map<String, String> members = new LinkedHashMap<>();
    List<Schema<?>> arms = new ArrayList<>();
    if (schema.getOneOf() != null) {
      schema.getOneOf().forEach(arms::add);
    } else {
      schema.getAnyOf().forEach(arms::add);
    }
    Map<String, String> mapping = schema.getDiscriminator().getMapping();
    for (Schema<?> arm : arms) {
      String reference = Contract.reference(arm);
      if (reference == null) {
        throw new ContractException(where, "each member of the union must be a reference");
      }
      JavaType type = types.of(arm, where);
      if (type.kind() != JavaType.Kind.MODEL || isUnion(types.generated(type.name()))) {
        throw new ContractException(where, reference + ", in a union, must be an object");
      }
      boolean mapped = false;
      if (mapping != null) {
        for (Map.Entry<String, String> entry : mapping.entrySet()) {
          if (Contract.simple(entry.getValue()).equals(reference)) {
            members.put(entry.getKey(), type.name());
            mapped = true;
          }
        }
      }
      if (!mapped) {
        members.put(reference, type.name());
      }
    }
    return members;
  }

  /** Whether the schema is such a union. */
  static boolean isUnion(Schema<?> schema) {
    return schema.getDiscriminator() != null
        && (schema.getOneOf() != null || schema.getAnyOf() != null);
  }

  /** Notes for each member that it belongs to the union. */
  static void note(Types types, Schema<?> schema, String name, Map<String, Set<String>> memberOf) {
    for (String member : members(types, schema, name).values()) {
      memberOf.computeIfAbsent(member, key -> new TreeSet<>()).add(name);
    }
  }
}
