package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods, paths and hosts of a document's calls. */
record Calls(Document document, List<Endpoint> endpoints, SpecPointer contract, Findings findings) {

  void compare() {
    Map<String, Fact> printed = printed();
    Set<String> found = new LinkedHashSet<>();
    for (Endpoint endpoint : endpoints) {
      for (String call : endpoint.calls()) {
        Fact fact = printed.get(call);
        if (fact != null) {
          found.add(call);
          findings.states(fact, endpoint.place());
          endpoint.compareCost(fact, findings);
        } else if (Provenance.of(endpoint.place()).isTheDocuments()) {
          findings.differ(
              Link.CALL,
              document.id() + "/calls/" + call,
              endpoint.place(),
              "no document prints " + call);
        }
      }
    }
    printed.forEach(
        (call, fact) -> {
          if (!found.contains(call)) {
            findings.differ(
                Link.CALL, fact, contract.member("paths"), "the contract lacks " + call);
          }
        });
    hosts();
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
      for (SpecPointer server : contract.itemsOf("servers")) {
        String url = server.node().text("url");
        if (host != null && !host.equals(url)) {
          findings.differ(
              Link.HOST,
              call.about("host"),
              server,
              "the document has " + host + ", the contract " + url);
        }
      }
    }
  }
}
