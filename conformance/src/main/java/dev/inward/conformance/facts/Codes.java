package dev.inward.conformance.facts;

import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes that a document lists, which are members of the response or HTTP statuses. */
record Codes(
    Document document, List<Operation> operations, VendorContract contract, Findings findings) {

  void compare() {
    boolean carried = false;
    for (Operation operation : operations) {
      OutcomeRules rules = operation.outcomeRules();
      Schema catalogue = rules == null ? null : rules.catalogue();
      if (catalogue != null) {
        catalogue(catalogue);
        carried = true;
      } else if (rules != null && rules.judgedBy().equals("http-status")) {
        carried |= responses(operation);
      }
    }
    if (!carried) {
      for (Fact code : document.facts("codes", "code")) {
        findings.differ(
            FactKind.CODE,
            code,
            contract.root().member("paths"),
            "no operation of the contract has codes");
      }
    }
  }

  private void catalogue(Schema catalogue) {
    Map<String, Fact> codes = byName(document.facts("codes", "code"));
    for (Map.Entry<String, Fact> entry : codes.entrySet()) {
      SpecPointer code = catalogue.enumEntry(entry.getKey());
      if (code == null || !catalogue.enumValues().contains(entry.getKey())) {
        findings.differ(
            FactKind.CODE, entry.getValue(), catalogue.place(), "the contract lacks the code");
      } else {
        findings.states(entry.getValue(), code);
        text(entry.getValue(), "text", code, code.node().textOrNull("text"));
        description(entry.getValue(), code);
      }
    }
    for (SpecPointer code : catalogue.place().membersOf("x-enum")) {
      if (!codes.containsKey(code.name()) && Provenance.of(code).isTheDocuments()) {
        extra(code.name(), code);
      }
    }
  }

  /**
   * Compares the codes with the HTTP statuses of an operation. Returns whether the operation has
   * arguments, which the codes are about.
   */
  private boolean responses(Operation operation) {
    Map<String, Fact> known = byName(document.facts("statuses", "status"));
    Map<String, Fact> codes = byName(document.facts("codes", "code"));
    known.putAll(codes);
    boolean takesArguments = Argument.areDocumented(operation);
    Set<String> declared =
        operation.responses().stream().map(Response::status).collect(Collectors.toSet());
    if (takesArguments) {
      known.forEach(
          (status, fact) -> {
            if (!declared.contains(status)) {
              findings.differ(
                  FactKind.CODE, fact, operation.place(), operation.id() + " lacks the status");
            }
          });
    }
    for (Response response : operation.responses()) {
      SpecPointer place = response.definition();
      Fact fact = known.get(response.status());
      if (fact == null && Provenance.of(place).isTheDocuments()) {
        extra(response.status(), place);
      }
      if (fact != null) {
        findings.states(fact, place);
      }
      Fact code = codes.get(response.status());
      if (code != null) {
        text(code, "text", place, place.node().textOrNull("description"));
      }
    }
    return takesArguments;
  }

  private void extra(String code, SpecPointer place) {
    findings.differ(
        FactKind.CODE,
        document.id() + "/codes/" + code,
        place,
        "the contract has the code " + code + ", the document has not");
  }

  private void text(Fact code, String member, SpecPointer place, @Nullable String given) {
    String printed = code.node().text(member);
    if (!printed.equals(given)) {
      findings.differ(
          FactKind.TEXT,
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
