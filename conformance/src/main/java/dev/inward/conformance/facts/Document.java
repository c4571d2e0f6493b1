package dev.inward.conformance.facts;

import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A document's facts. */
final class Document {

  private final YamlNode node;

  Document(YamlNode node) {
    this.node = node;
  }

  String id() {
    return node.text("id");
  }

  /** Returns the document itself as a fact. */
  Fact fact() {
    return new Fact(id(), node);
  }

  /** Returns the facts of a kind, each called by one of its members. */
  List<Fact> facts(String kind, String key) {
    if (!node.has(kind)) {
      return List.of();
    }
    return node.nodes(kind).stream()
        .map(fact -> new Fact(id() + "/" + kind + "/" + Address.name(fact.text(key)), fact))
        .toList();
  }

  List<Fact> calls() {
    return node.has("calls")
        ? node.nodes("calls").stream()
            .map(call -> new Fact(id() + "/calls/" + call.text("method"), call))
            .toList()
        : List.of();
  }

  List<Fact> parameters() {
    return facts("parameters", "name");
  }

  /** Returns the parameters whose every value makes a call of its own. */
  Set<String> spelledOut() {
    Set<String> names = new LinkedHashSet<>();
    for (Fact parameter : parameters()) {
      boolean inPath =
          calls().stream()
              .map(call -> Address.of(call.node().text("url")).placeholders())
              .anyMatch(placeholders -> placeholders.contains(parameter.name()));
      if (inPath && parameter.node().has("values")) {
        names.add(parameter.name());
      }
    }
    return names;
  }
}
