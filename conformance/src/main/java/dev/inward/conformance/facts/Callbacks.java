package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a vendor sends to an address that a parameter of the call names. */
record Callbacks(Document document, List<Endpoint> endpoints, Findings findings) {

  void compare() {
    for (Fact callback : document.facts("callbacks", "id")) {
      for (Endpoint endpoint : endpoints) {
        if (!endpoint.bodies().isEmpty()) {
          compare(callback, endpoint);
        }
      }
    }
  }

  private void compare(Fact callback, Endpoint endpoint) {
    String parameter = callback.node().text("parameter");
    String method = callback.node().text("method").toLowerCase(Locale.ROOT);
    boolean found = false;
    for (SpecPointer operation : operations(endpoint)) {
      if (operation.pointer().contains("#~1" + parameter + "}")
          && operation.name().equals(method)) {
        found = true;
        findings.prints(callback, operation);
        for (SpecPointer schema : schemas(operation)) {
          new SampleFields(callback, Link.CALLBACK, findings).compare(schema, null);
        }
      }
    }
    if (!found) {
      findings.differ(
          Link.CALLBACK,
          callback,
          endpoint.place(),
          endpoint.id() + " has no callback by " + method + " to " + parameter);
    }
  }

  /** Returns the operations that the vendor calls. */
  static List<SpecPointer> operations(Endpoint endpoint) {
    List<SpecPointer> operations = new ArrayList<>();
    for (SpecPointer callback : endpoint.place().membersOf("callbacks")) {
      for (String address : callback.node().names()) {
        SpecPointer path = callback.member(address);
        path.node().names().forEach(method -> operations.add(path.member(method)));
      }
    }
    return operations;
  }

  /** Returns the schemas of what the vendor sends. */
  static List<SpecPointer> schemas(SpecPointer operation) {
    return operation.member("requestBody").membersOf("content").stream()
        .map(content -> content.member("schema"))
        .toList();
  }
}
