package dev.inward.conformance.facts;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the actions that a document describes. */
record Actions(
    Document document, List<Operation> operations, VendorContract contract, Findings findings) {

  void compare() {
    Map<String, SpecPointer> declared = new LinkedHashMap<>();
    for (Operation operation : operations) {
      for (Content body : operation.requestContents()) {
        SpecPointer action = body.action();
        if (action != null) {
          String name = action.node().text("name");
          if (!Provenance.of(operation.place()).isAssumed()) {
            declared.put(name, action);
          }
          document.facts("actions", "name").stream()
              .filter(fact -> fact.name().equals(name))
              .forEach(fact -> Cost.compare(fact, operation, findings));
        }
      }
    }
    for (Fact action : document.facts("actions", "name")) {
      if (declared.remove(action.name()) == null) {
        findings.differ(
            FactKind.ACTION,
            action,
            contract.root().member("paths"),
            "the contract lacks the action");
      }
    }
    declared.forEach(
        (name, place) ->
            findings.differ(
                FactKind.ACTION,
                document.id() + "/actions/" + name,
                place,
                "the document has no such action"));
  }
}
