package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes that a document lists, which are members of the response or HTTP statuses. */
record Codes(Document document, List<Endpoint> endpoints, SpecPointer contract, Findings findings) {

  void compare() {
    boolean carried = false;
    for (Endpoint endpoint : endpoints) {
      SpecPointer outcome = endpoint.place().member("x-outcome");
      if (outcome.node().has("catalogue")) {
        catalogue(outcome.at(outcome.node().text("catalogue")));
        carried = true;
      } else if (endpoint.judge().equals("http-status")) {
        carried |= responses(endpoint);
      }
    }
    if (!carried) {
      for (Fact code : document.facts("codes", "code")) {
        findings.differ(
            Link.CODE, code, contract.member("paths"), "no operation of the contract has codes");
      }
    }
  }

  private void catalogue(SpecPointer catalogue) {
    Shape shape = new Shape(catalogue);
    Map<String, Fact> codes = byName(document.facts("codes", "code"));
    for (Map.Entry<String, Fact> entry : codes.entrySet()) {
      SpecPointer code = shape.entry(entry.getKey());
      if (code == null || !shape.texts("enum").contains(entry.getKey())) {
        findings.differ(Link.CODE, entry.getValue(), catalogue, "the contract lacks the code");
      } else {
        findings.states(entry.getValue(), code);
        text(entry.getValue(), "text", code, code.node().textOrNull("text"));
        description(entry.getValue(), code);
      }
    }
    for (SpecPointer code : catalogue.membersOf("x-enum")) {
      if (!codes.containsKey(code.name()) && Provenance.of(code).isTheDocuments()) {
        extra(code.name(), code);
      }
    }
  }

  /**
   * Returns whether the codes are responses to the operation, which takes what they complain of.
   */
  private boolean responses(Endpoint endpoint) {
    Map<String, Fact> known = byName(document.facts("statuses", "status"));
    Map<String, Fact> codes = byName(document.facts("codes", "code"));
    known.putAll(codes);
    boolean takesArguments = !endpoint.arguments().isEmpty();
    Set<String> declared = endpoint.place().member("responses").node().names();
    if (takesArguments) {
      known.forEach(
          (status, fact) -> {
            if (!declared.contains(status)) {
              findings.differ(
                  Link.CODE, fact, endpoint.place(), endpoint.id() + " lacks the status");
            }
          });
    }
    for (SpecPointer member : endpoint.place().membersOf("responses")) {
      SpecPointer response = member.resolved();
      Fact fact = known.get(member.name());
      if (fact == null && Provenance.of(response).isTheDocuments()) {
        extra(member.name(), response);
      }
      if (fact != null) {
        findings.states(fact, response);
      }
      if (codes.containsKey(member.name())) {
        Fact code = codes.get(member.name());
        text(code, "text", response, response.node().textOrNull("description"));
      }
    }
    return takesArguments;
  }

  private void extra(String code, SpecPointer place) {
    findings.differ(
        Link.CODE,
        document.id() + "/codes/" + code,
        place,
        "the contract has the code " + code + ", the document has not");
  }

  private void text(Fact code, String member, SpecPointer place, @Nullable String given) {
    String printed = code.node().text(member);
    if (!printed.equals(given)) {
      findings.differ(
          Link.TEXT,
          code.about(member),
          place,
          "the document has \"" + printed + "\", the contract \"" + given + "\"");
    }
  }

  /** The contract may say more than the document, but not something else. */
  private void description(Fact code, SpecPointer place) {
    String printed = code.node().text("description");
    String given = place.node().textOrNull("description");
    if (given == null || !given.startsWith(printed)) {
      text(code, "description", place, given);
    }
  }

  private static Map<String, Fact> byName(List<Fact> facts) {
    Map<String, Fact> byName = new LinkedHashMap<>();
    facts.forEach(fact -> byName.putIfAbsent(fact.name(), fact));
    return byName;
  }
}
