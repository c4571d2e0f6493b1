package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the actions that a document tells about. */
record Actions(
    Document document, List<Endpoint> endpoints, SpecPointer contract, Findings findings) {

  void compare() {
    Map<String, SpecPointer> declared = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      for (SpecPointer body : endpoint.bodies()) {
        if (body.node().has("x-action")) {
          SpecPointer action = body.member("x-action");
          declared.put(action.node().text("name"), action);
          document.facts("actions", "name").stream()
              .filter(fact -> fact.name().equals(action.node().text("name")))
              .forEach(fact -> endpoint.compareCost(fact, findings));
        }
      }
    }
    for (Fact action : document.facts("actions", "name")) {
      if (declared.remove(action.name()) == null) {
        findings.differ(
            Link.ACTION, action, contract.member("paths"), "the contract lacks the action");
      }
    }
    declared.forEach(
        (name, place) ->
            findings.differ(
                Link.ACTION,
                document.id() + "/actions/" + name,
                place,
                "the document has no such action"));
  }
}
