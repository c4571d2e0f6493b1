package dev.inward.conformance.facts;

import dev.inward.contract.manifest.YamlNode;
import java.util.List;

/**
 * A fact of a document.
 *
 * @param at what it is called, such as {@code buynumbers/parameters/channels}
 */
record Fact(String at, YamlNode node) {

  /** Returns the document's lines. */
  List<String> lines() {
    return texts("line");
  }

  /** Returns the texts of a member that may be absent. */
  List<String> texts(String name) {
    return node.has(name) ? node.texts(name) : List.of();
  }

  /** Returns the parts of a mapping that may be absent. */
  List<Fact> parts(String name) {
    if (!node.has(name)) {
      return List.of();
    }
    YamlNode parts = node.node(name);
    return parts.names().stream()
        .map(part -> new Fact(at + "/" + name + "/" + part, parts.node(part)))
        .toList();
  }

  /** Returns the last step of what it is called. */
  String name() {
    return at.substring(at.lastIndexOf('/') + 1);
  }

  /** Returns the same fact, called by one of its aspects. */
  Fact about(String aspect) {
    return new Fact(at + "/" + aspect, node);
  }
}
