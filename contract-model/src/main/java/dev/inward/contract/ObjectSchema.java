package dev.inward.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the contract says of an object's properties, as far as a request is read by it. */
final class ObjectSchema {

  private final String pointer;
  private final List<Condition> conditions;
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> credentials = new HashMap<>();
  private final Set<String> requiredCredentials = new LinkedHashSet<>();

  ObjectSchema(SpecPointer schema) {
    this.pointer = schema.pointer();
    this.conditions = schema.itemsOf("x-conditions").stream().map(Condition::of).toList();
    for (SpecPointer property : schema.membersOf("properties")) {
      putIfThere(types, property.name(), ScalarParser.type(property));
      putIfThere(credentials, property.name(), property.node().textOrNull("x-credential"));
    }
    if (schema.node().has("required")) {
      for (String property : schema.node().texts("required")) {
        String credential = credentials.get(property);
        if (credential != null) {
          requiredCredentials.add(credential);
        }
      }
    }
  }

  private static void putIfThere(Map<String, String> map, String name, @Nullable String value) {
    if (value != null) {
      map.put(name, value);
    }
  }

  /** {@return the pointer of the schema that an object is validated against} */
  String pointer() {
    return pointer;
  }

  /** Returns the credential that a property carries, or null if it carries none. */
  @Nullable String credential(String property) {
    return credentials.get(property);
  }

  /** {@return the credentials of the properties that an object must have} */
  Set<String> requiredCredentials() {
    return requiredCredentials;
  }

  /** Returns an object of texts, each as its property's schema has it. */
  JsonNode object(Map<String, String> texts) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    texts.forEach((name, text) -> object.set(name, ScalarParser.value(types.get(name), text)));
    return object;
  }

  /** Says which conditions the arguments do not meet. */
  List<String> unmet(Map<String, String> arguments) {
    return conditions.stream().flatMap(condition -> condition.unmet(arguments)).toList();
  }
}
