package dev.inward.conformance.facts;

import dev.inward.contract.Operation;
import java.util.List;

/** The requests that a vendor sends to an address in a parameter of the call. */
record Callbacks(Document document, List<Operation> operations, Findings findings) {

  void compare() {
    for (Fact callback : document.facts("callbacks", "id")) {
      for (Operation operation : operations) {
        if (!operation.requestContents().isEmpty()) {
          compare(callback, operation);
        }
      }
    }
  }

  private void compare(Fact fact, Operation operation) {
    String parameter = fact.node().text("parameter");
    String method = fact.node().text("method");
    boolean found = false;
    for (Operation callback : operation.callbacks()) {
      if (callback.pathTemplate().contains("#/" + parameter + "}")
          && callback.method().equalsIgnoreCase(method)) {
        found = true;
        findings.prints(fact, callback.place());
        callback
            .requestContents()
            .forEach(
                content ->
                    new SampleFields(fact, FactKind.CALLBACK, findings)
                        .compare(content.schema(), null));
      }
    }
    if (!found) {
      findings.differ(
          FactKind.CALLBACK,
          fact,
          operation.place(),
          operation.id() + " has no callback by " + method + " to " + parameter);
    }
  }
}
