package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Refuses schemas that no value can have. */
@SuppressWarnings("rawtypes") // As the parser declares lists of schemas.
final class Contradictions {

  private static final Schema<?> ANYTHING = new Schema<>();

  private final Map<String, Schema> components;
  private final Set<String> done = new HashSet<>();
  private final Set<String> path = new LinkedHashSet<>();

  private Contradictions(Map<String, Schema> components) {
    this.components = components;
  }

  /**
   * Checks all schemas of a document.
   *
   * @throws ContractException with the place of the first one
   */
  static void check(OpenAPI openApi) {
    SchemaWalk.of(
        openApi,
        (at, schema) -> {
          Schema<?> not = schema.getNot();
          if (not != null
              && (not.equals(ANYTHING) || Boolean.TRUE.equals(not.getBooleanSchemaValue()))) {
            throw new ContractException(
                "#" + at, "no value is allowed here; say what is, or leave the schema out");
          }
        });
    Map<String, Schema> schemas =
        openApi.getComponents() == null ? null : openApi.getComponents().getSchemas();
    if (schemas != null) {
      Contradictions contradictions = new Contradictions(schemas);
      schemas.forEach(
          (name, schema) -> {
            if (schema.getAllOf() != null || schema.get$ref() != null) {
              contradictions.component(name);
            }
          });
    }
  }

  /** Follows what a component consists of, which must not be the component itself. */
  private void component(String name) {
    Schema<?> schema = components.get(name);
    if (schema == null || done.contains(name)) {
      return;
    }
    if (!path.add(name)) {
      throw new ContractException(
          "#/components/schemas/" + Pointer.escaped(name),
          "it is a part of itself: "
              + String.join(", ", path)
              + "; let one of them say what it is without the others");
    }
    parts(schema);
    path.remove(name);
    done.add(name);
  }

  private void parts(Schema<?> schema) {
    String reference = Contract.component(schema);
    if (reference != null) {
      component(reference);
    }
    if (schema.getAllOf() != null) {
      schema.getAllOf().forEach(this::parts);
    }
  }
}
