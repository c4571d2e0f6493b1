package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a union of objects that a discriminator tells apart. */
final class UnionReader {

  private UnionReader() {}

  /** Returns the type of each value of the discriminator. */
  static Map<String, String> members(Types types, Schema<?> schema, String where) {
    Map<String, String> members = new LinkedHashMap<>();
    Map<String, String> mapping = schema.getDiscriminator().getMapping();
    for (Schema<?> arm : Contract.arms(schema)) {
      String reference = Contract.reference(arm);
      if (reference == null) {
        throw new ContractException(where, "each member of the union must be a reference");
      }
      ValueType type = types.of(arm, where);
      if (type.kind() != ValueType.Kind.MODEL || Types.isUnion(types.generated(type.name()))) {
        throw new ContractException(where, reference + ", in a union, must be an object");
      }
      List<String> values =
          mapping == null
              ? List.of()
              : mapping.entrySet().stream()
                  .filter(entry -> Contract.simple(entry.getValue()).equals(reference))
                  .map(Map.Entry::getKey)
                  .toList();
      for (String value : values.isEmpty() ? List.of(reference) : values) {
        members.put(value, type.name());
      }
    }
    return members;
  }
}
