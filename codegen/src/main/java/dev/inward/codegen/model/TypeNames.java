package dev.inward.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each schema a name in Java that no other has, whatever file systems make of case. A
 * component whose name is one in Java already keeps it; others get a number, and so does a schema
 * without a name of its own that would be called like another one.
 */
final class TypeNames {

  private final Set<String> used;
  private final Map<String, String> components = new HashMap<>();
  private final Set<String> componentNames = new HashSet<>();
  private final Map<String, Schema<?>> schemas = new HashMap<>();

  /**
   * Names the components.
   *
   * @param used the types that the generated code uses, whose names no other can have
   */
  TypeNames(Map<String, Schema<?>> components, Set<String> used) {
    this.used = used;
    components.forEach(
        (wire, schema) -> {
          if (wire.equals(Names.type(wire, used))) {
            name(wire, schema);
          }
        });
    components.forEach(
        (wire, schema) -> {
          if (!this.components.containsKey(wire)) {
            name(wire, schema);
          }
        });
  }

  private void name(String wire, Schema<?> schema) {
    String name = Names.type(wire, used);
    components.put(wire, free(name.endsWith("JsonAdapter") ? name + "Model" : name, null));
    componentNames.add(components.get(wire));
    schemas.put(key(components.get(wire)), schema);
  }

  /** Returns the name of a component. */
  String component(String wire) {
    String name = components.get(wire);
    return name == null ? Names.type(wire, used) : name;
  }

  /** Returns whether a name is that of a component. */
  boolean isComponent(String name) {
    return componentNames.contains(name);
  }

  /** Returns the name of a schema that has none, which equal ones at the same place share. */
  String inline(String suggestion, Schema<?> schema) {
    String name = free(Names.type(suggestion, used), schema);
    schemas.put(key(name), schema);
    return name;
  }

  private String free(String name, @Nullable Schema<?> schema) {
    String separator = Character.isDigit(name.charAt(name.length() - 1)) ? "_" : "";
    String free = name;
    for (int i = 2; isTaken(free, schema); i++) {
      free = name + separator + i;
    }
    return free;
  }

  private boolean isTaken(String name, @Nullable Schema<?> schema) {
    Schema<?> other = schemas.get(key(name));
    return other != null && !other.equals(schema);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
