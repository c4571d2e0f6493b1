package dev.inward.contract;

import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A mapping somewhere in a contract, together with the pointer that leads there.
 *
 * @param root the whole contract
 * @param pointer such as {@code #/components/schemas/Did}
 * @param node what stands there
 */
public record SpecPointer(YamlNode root, String pointer, YamlNode node) {

  /** Returns the whole contract. */
  public static SpecPointer root(YamlNode contract) {
    return new SpecPointer(contract, "#", contract);
  }

  /** Returns the member of a name, which must be a mapping. */
  public SpecPointer member(String name) {
    return new SpecPointer(root, pointer + "/" + escaped(name), node.node(name));
  }

  /** Returns the members of a mapping that may be absent. */
  public List<SpecPointer> membersOf(String name) {
    if (!node.has(name)) {
      return List.of();
    }
    SpecPointer mapping = member(name);
    return mapping.node.names().stream().map(mapping::member).toList();
  }

  /** Returns the items of a list that may be absent. */
  public List<SpecPointer> itemsOf(String name) {
    List<SpecPointer> items = new ArrayList<>();
    if (node.has(name)) {
      List<YamlNode> nodes = node.nodes(name);
      for (int i = 0; i < nodes.size(); i++) {
        items.add(new SpecPointer(root, pointer + "/" + escaped(name) + "/" + i, nodes.get(i)));
      }
    }
    return items;
  }

  /** Returns what the contract's pointer points at. */
  public SpecPointer at(String reference) {
    SpecPointer place = root(root);
    for (String step : reference.substring("#/".length()).split("/", -1)) {
      place = place.member(step.replace("~1", "/").replace("~0", "~"));
    }
    return place;
  }

  /** Returns the thing itself for one that only refers to it. */
  public SpecPointer resolved() {
    return node.has("$ref") ? at(node.text("$ref")).resolved() : this;
  }

  /** Returns the schema that says the type, for one that refers to it or adds to it. */
  SpecPointer typed() {
    SpecPointer schema = resolved();
    return schema.node.has("allOf") ? schema.itemsOf("allOf").get(0).typed() : schema;
  }

  /** Returns the last step of the pointer. */
  public String name() {
    String step = pointer.substring(pointer.lastIndexOf('/') + 1);
    return step.replace("~1", "/").replace("~0", "~");
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
