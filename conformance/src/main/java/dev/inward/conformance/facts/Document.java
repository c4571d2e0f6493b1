package dev.inward.conformance.facts;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A document's facts. */
final class Document {

  /** The keys of a document's facts, by kind. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("calls", List.of("method", "url", "buys", "effect", "line")),
          Map.entry(
              "parameters",
              List.of(
                  "name",
                  "required",
                  "default",
                  "type",
                  "status",
                  "only",
                  "values",
                  "line",
                  "maxLength",
                  "maximum",
                  "maxItems")),
          Map.entry("codes", List.of("code", "text", "description", "line")),
          Map.entry("statuses", List.of("status", "text", "line")),
          Map.entry("headers", List.of("name", "value", "example", "line")),
          Map.entry("requests", List.of("id", "url", "fields", "line")),
          Map.entry("responses", List.of("id", "status", "fields", "line")),
          Map.entry("success", List.of("field", "equals", "empty", "status", "line")),
          Map.entry("actions", List.of("name", "buys", "effect", "line")),
          Map.entry("callbacks", List.of("id", "method", "parameter", "fields", "line")),
          Map.entry("keys", List.of("name", "line")));

  private static final String[] VALUE_KEYS = {"label", "status", "line"};
  private static final String[] FIELD_KEYS = {"at", "kind", "example", "line"};

  private final YamlNode node;

  /**
   * Creates a document.
   *
   * @throws InvalidSpecException if it or one of its facts has an unknown key
   */
  Document(YamlNode node) {
    Stream<String> own = Stream.of("id", "title", "sha256", "line");
    node.only(Stream.concat(own, KEYS.keySet().stream()).toArray(String[]::new));
    KEYS.forEach(
        (kind, keys) -> {
          if (node.has(kind)) {
            node.nodes(kind).forEach(fact -> checkKeys(fact, keys));
          }
        });
    this.node = node;
  }

  private static void checkKeys(YamlNode fact, List<String> known) {
    fact.only(known.toArray(String[]::new));
    if (fact.has("values")) {
      YamlNode values = fact.node("values");
      values.names().forEach(value -> values.node(value).only(VALUE_KEYS));
    }
    if (fact.has("fields")) {
      fact.nodes("fields").forEach(field -> field.only(FIELD_KEYS));
    }
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
