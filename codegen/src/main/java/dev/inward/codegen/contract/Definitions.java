package dev.inward.codegen.contract;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas that JSON Schema keeps inside a schema, under {@code $defs}. */
final class Definitions {

  private static final String DEFS = "$defs";

  private Definitions() {}

  /** Returns them by their names; the parser knows them as an extension and does not read them. */
  static Map<String, Schema<?>> of(Schema<?> schema) {
    Map<String, Object> extensions = schema.getExtensions();
    if (extensions == null || !(extensions.get(DEFS) instanceof Map<?, ?> found)) {
      return Map.of();
    }
    Map<String, Schema<?>> definitions = new LinkedHashMap<>();
    found.forEach(
        (name, value) ->
            definitions.put(
                String.valueOf(name),
                value instanceof Schema<?> read
                    ? read
                    : Json31.mapper().convertValue(value, Schema.class)));
    extensions.put(DEFS, definitions);
    return definitions;
  }
}
