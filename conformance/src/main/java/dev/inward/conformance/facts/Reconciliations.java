package dev.inward.conformance.facts;

import dev.inward.contract.Effect;
import dev.inward.contract.Operation;
import dev.inward.contract.ReconciliationRules;
import dev.inward.contract.ReconciliationRules.Witness;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a lost purchase is found, which follows from all documents of a vendor together. */
record Reconciliations(YamlNode facts, List<Operation> operations, Findings findings) {

  private static final String AT = "reconciliations";

  void compare() {
    Map<String, Operation> purchases = new LinkedHashMap<>();
    operations.stream()
        .filter(each -> each.effect() == Effect.PURCHASE || each.reconciliation() != null)
        .forEach(each -> purchases.put(each.id(), each));
    List<YamlNode> stated = facts.has(AT) ? facts.nodes(AT) : List.of();
    for (YamlNode node : stated) {
      node.only("for", "none", "number", "quantity", "tag", "witnesses");
      for (String id : node.texts("for")) {
        Operation operation = purchases.remove(id);
        // That an operation is missing is reported with the calls.
        if (operation != null) {
          compare(node, operation);
        }
      }
    }
    purchases.forEach(
        (id, operation) ->
            differ(id, operation.place(), "facts.yaml does not say how it is reconciled"));
  }

  private void compare(YamlNode node, Operation operation) {
    Map<String, String> documented = stated(node);
    Map<String, String> declared = declared(operation.reconciliation());
    if (!documented.equals(declared)) {
      differ(operation.id(), operation.place(), documented + " and not " + declared);
    }
  }

  private void differ(String id, SpecPointer place, String problem) {
    findings.differ(FactKind.RECONCILIATION, AT + "/" + id, place, problem);
  }

  private static Map<String, String> stated(YamlNode node) {
    Map<String, String> words = new TreeMap<>();
    words.put("none", String.valueOf(node.flag("none")));
    for (String name : List.of("number", "quantity", "tag")) {
      words.put(name, String.valueOf(node.textOrNull(name)));
    }
    if (node.has("witnesses")) {
      for (YamlNode witness : node.nodes("witnesses")) {
        witness.only("read", "arguments", "list", "number", "tag", "shows-absence");
        put(words, new Witness(new SpecPointer(node, witness.pointer(), witness)));
      }
    }
    return words;
  }

  private static Map<String, String> declared(@Nullable ReconciliationRules rules) {
    Map<String, String> words = new TreeMap<>();
    if (rules != null) {
      words.put("none", String.valueOf(rules.none() != null));
      words.put("number", String.valueOf(rules.number()));
      words.put("quantity", String.valueOf(rules.quantity()));
      words.put("tag", String.valueOf(rules.tag()));
      rules.witnesses().forEach(each -> put(words, each));
    }
    return words;
  }

  private static void put(Map<String, String> words, Witness witness) {
    words.put(
        witness.read(),
        "arguments %s, list %s, number %s, tag %s, shows absence: %s"
            .formatted(
                new TreeMap<>(witness.arguments()),
                witness.list(),
                witness.number(),
                witness.tag(),
                witness.showsAbsence()));
  }
}
