package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses schemas that are nested in one another, or lead to one another, so deeply that following
 * them would end in an overflow of the stack. A property's own type is another beginning.
 */
@SuppressWarnings("rawtypes") // As the parser declares schemas.
final class Nesting {

  /** Far more than anybody writes, and far less than a stack holds. */
  static final int DEEPEST = 100;

  private final Map<String, Schema> components;
  private final Map<String, Integer> heights = new HashMap<>();
  private final Set<String> path = new HashSet<>();

  private Nesting(Map<String, Schema> components) {
    this.components = components;
  }

  /**
   * Checks all schemas of a document.
   *
   * @throws ContractException with the place of the first one
   */
  static void check(OpenAPI openApi) {
    Components components = openApi.getComponents();
    Nesting nesting =
        new Nesting(
            components == null || components.getSchemas() == null
                ? Map.of()
                : components.getSchemas());
    SchemaWalk.of(
        openApi,
        (at, schema) -> {
          if (nesting.height(schema, 0) > DEEPEST) {
            throw new ContractException(
                "#" + at,
                "schemas are nested in one another, or lead to one another, more than "
                    + DEEPEST
                    + " deep; give the inner ones names, or leave out those between");
          }
        });
  }

  /** Returns how many schemas are below this one; more than the limit if it is exceeded. */
  private int height(Schema<?> schema, int depth) {
    if (depth > DEEPEST) {
      return 1;
    }
    int height = Contract.component(schema) == null ? 0 : component(schema, depth);
    for (Schema<?> part : parts(schema)) {
      height = Math.max(height, height(part, depth + 1));
    }
    if (schema.getProperties() != null) {
      for (Schema<?> property : schema.getProperties().values()) {
        if (property.get$ref() == null) {
          height = Math.max(height, height(property, depth + 1));
        }
      }
    }
    for (Object element : new Object[] {schema.getItems(), schema.getAdditionalProperties()}) {
      if (element instanceof Schema<?> value && !isClass(value)) {
        height = Math.max(height, height(value, depth + 1));
      }
    }
    return height + 1;
  }

  private int component(Schema<?> reference, int depth) {
    String name = String.valueOf(Contract.component(reference));
    Schema<?> target = components.get(name);
    Integer known = heights.get(name);
    if (target == null || known != null || !path.add(name)) {
      return known == null ? 0 : known;
    }
    int height = height(target, depth + 1);
    path.remove(name);
    heights.put(name, height);
    return height;
  }

  /** Returns whether a list or a map of these only names a class. */
  private boolean isClass(Schema<?> element) {
    String name = Contract.component(element);
    Schema<?> target = name == null ? null : components.get(name);
    return target != null && (target.getProperties() != null || !parts(target).isEmpty());
  }

  private static List<Schema> parts(Schema<?> schema) {
    return all(schema.getAllOf(), all(schema.getOneOf(), all(schema.getAnyOf(), List.of())));
  }

  private static List<Schema> all(@Nullable List<Schema> some, List<Schema> others) {
    if (some == null) {
      return others;
    }
    List<Schema> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
