package dev.inward.conformance.pact;

import dev.inward.contract.manifest.YamlNode;

/**
 * Follows a contract's pointers.
 *
 * @param contract the whole contract
 */
public record Pointers(YamlNode contract) {

  /** Returns what a pointer such as {@code #/components/schemas/Did} points at. */
  public YamlNode at(String pointer) {
    YamlNode node = contract;
    for (String step : pointer.substring("#/".length()).split("/", -1)) {
      node = node.node(step);
    }
    return node;
  }

  /** Returns the schema itself for one that only refers to it. */
  public YamlNode resolved(YamlNode schema) {
    if (schema.has("$ref")) {
      return resolved(at(schema.text("$ref")));
    }
    return schema.has("allOf") ? resolved(schema.nodes("allOf").get(0)) : schema;
  }
}
