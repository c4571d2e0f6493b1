package dev.inward.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The members that decide outcomes: those that the rules of an outcome name, and those without
 * which a response, or an object that decides, is not what the contract describes.
 */
final class DecidingMembers {

  private final ModelUsage usage;
  private final Set<String> whole = new HashSet<>();

  DecidingMembers(Types types, ModelUsage usage) {
    this.usage = usage;
    Fields fields = new Fields(types);
    Deque<String> next = new ArrayDeque<>(usage.documents());
    while (!next.isEmpty()) {
      String model = next.pop();
      Schema<?> schema = types.toGenerate().get(model);
      if (schema == null
          || schema.getItems() != null
          || Types.isUnion(schema)
          || !whole.add(model)) {
        continue;
      }
      fields.received(schema, model).stream()
          .map(Fields.Property::field)
          .filter(field -> decides(model, field))
          .forEach(field -> next.addAll(TypeReader.models(field.type())));
    }
  }

  /** Returns the field, as one that decides if an outcome depends on it. */
  FieldModel judged(String model, FieldModel field) {
    return decides(model, field) ? field.deciding(usage.orAbsent(model, field)) : field;
  }

  private boolean decides(String model, FieldModel field) {
    return usage.decides(model, field) || (whole.contains(model) && field.required());
  }
}
