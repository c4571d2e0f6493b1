package dev.inward.conformance.facts;

import dev.inward.contract.Operation;
import dev.inward.contract.Parameter;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods, paths and hosts of a document's calls. */
record Calls(
    Document document, List<Operation> operations, VendorContract contract, Findings findings) {

  void compare() {
    Map<String, Fact> printed = printed();
    Set<String> found = new LinkedHashSet<>();
    for (Operation operation : operations) {
      for (String call : calls(operation)) {
        Fact fact = printed.get(call);
        if (fact != null) {
          found.add(call);
          findings.states(fact, operation.place());
          Cost.compare(fact, operation, findings);
        } else if (Provenance.of(operation.place()).isTheDocuments()) {
          findings.differ(
              FactKind.CALL,
              document.id() + "/calls/" + call,
              operation.place(),
              "no document prints " + call);
        }
      }
    }
    printed.forEach(
        (call, fact) -> {
          if (!found.contains(call)) {
            findings.differ(
                FactKind.CALL, fact, contract.root().member("paths"), "the contract lacks " + call);
          }
        });
    hosts();
  }

  /** Returns method and path, once for every value of a path parameter that has values. */
  private static List<String> calls(Operation operation) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Parameter parameter : operation.parametersIn("path")) {
      List<String> listed = parameter.schema().enumValues();
      if (!listed.isEmpty()) {
        values.put(parameter.name(), listed);
      }
    }
    return Address.of(operation.pathTemplate()).paths(values).stream()
        .map(path -> operation.method() + " " + path)
        .toList();
  }

  private Map<String, Fact> printed() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Fact parameter : document.parameters()) {
      if (document.spelledOut().contains(parameter.name())) {
        values.put(parameter.name(), parameter.parts("values").stream().map(Fact::name).toList());
      }
    }
    Map<String, Fact> printed = new LinkedHashMap<>();
    for (Fact call : document.calls()) {
      for (String path : Address.of(call.node().text("url")).paths(values)) {
        String line = call.node().text("method") + " " + path;
        printed.putIfAbsent(line, new Fact(document.id() + "/calls/" + line, call.node()));
      }
    }
    return printed;
  }

  private void hosts() {
    for (Fact call : document.calls()) {
      String host = Address.of(call.node().text("url")).host();
      for (SpecPointer server : contract.root().itemsOf("servers")) {
        String url = server.node().text("url");
        if (host != null && !host.equals(url)) {
          findings.differ(
              FactKind.HOST,
              call.about("host"),
              server,
              "the document has " + host + ", the contract " + url);
        }
      }
    }
  }
}
