package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a component of each schema that a reference finds inside another place, and lets the
 * reference lead to it. The name of the component is that of the place: {@code Book/properties/
 * state} is {@code Book state}, and so has the name in Java that it has there.
 */
final class References {

  private static final String SCHEMAS = "#/components/schemas/";

  private final OpenAPI openApi;
  private final IdentityHashMap<Schema<?>, String> names = new IdentityHashMap<>();

  private References(OpenAPI openApi) {
    this.openApi = openApi;
  }

  static void shorten(OpenAPI openApi) {
    References references = new References(openApi);
    Map<String, Schema<?>> deep = new LinkedHashMap<>();
    SchemaWalk.of(
        openApi,
        (at, schema) -> {
          if (schema.get$ref() != null
              && Pointer.of(schema.get$ref(), at).component("schemas") == null) {
            deep.put(at, schema);
          }
        });
    deep.forEach(references::shorten);
  }

  @SuppressWarnings("ReferenceEquality") // Equal schemas in two places are two schemas.
  private void shorten(String at, Schema<?> schema) {
    Pointer pointer = Pointer.of(schema.get$ref(), at);
    if (!(pointer.target(openApi, at) instanceof Schema<?> target)) {
      throw new ContractException(at, schema.get$ref() + " is no schema; refer to one");
    }
    if (target == schema) {
      throw new ContractException(at, schema.get$ref() + " leads to itself; say what it is");
    }
    schema.set$ref(
        SCHEMAS + Pointer.escaped(names.computeIfAbsent(target, key -> component(pointer, key))));
  }

  /** Names the target, and makes a component of it unless it is one. */
  @SuppressWarnings({"rawtypes", "ReferenceEquality"}) // As above, and as the parser declares it.
  private String component(Pointer pointer, Schema<?> target) {
    if (openApi.getComponents() == null) {
      openApi.setComponents(new Components());
    }
    Map<String, Schema> schemas = openApi.getComponents().getSchemas();
    String name = name(pointer.tokens());
    String unique = name;
    for (int i = 2;
        schemas != null && schemas.containsKey(unique) && schemas.get(unique) != target;
        i++) {
      unique = name + " " + i;
    }
    openApi.getComponents().addSchemas(unique, target);
    return unique;
  }

  private static String name(List<String> tokens) {
    List<String> words = new ArrayList<>();
    boolean inComponents = tokens.get(0).equals("components");
    for (int i = inComponents ? 2 : 1; i < tokens.size(); i++) {
      String token = tokens.get(i);
      switch (token) {
        case "properties",
            "schema",
            "content",
            "responses",
            "parameters",
            "requestBody",
            "$defs" -> {}
        case "items" -> words.add("item");
        case "additionalProperties" -> words.add("value");
        default -> words.add(token);
      }
    }
    return String.join(" ", words);
  }
}
