package dev.inward.conformance.facts;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import java.util.List;

/** The parts of responses, requests and headers that the contract has and no document has. */
record Unprinted(List<Operation> operations, VendorContract contract, Findings findings) {

  void compare() {
    for (Operation operation : operations) {
      OutcomeRules rules = operation.outcomeRules();
      boolean isByStatus = rules != null && rules.judgedBy().equals("http-status");
      for (Response response : operation.responses()) {
        for (Content content : response.contents()) {
          if (!isByStatus) {
            check(FactKind.RESPONSE, "responses", response.definition());
          }
          properties(FactKind.RESPONSE, "responses", content.schema());
        }
      }
      for (Content body : operation.requestContents()) {
        if (body.action() != null) {
          properties(FactKind.REQUEST, "requests", body.schema());
        }
      }
      for (Operation callback : operation.callbacks()) {
        check(FactKind.CALLBACK, "callbacks", callback.place());
        callback
            .requestContents()
            .forEach(body -> properties(FactKind.CALLBACK, "callbacks", body.schema()));
      }
    }
    contract.securitySchemes().forEach(scheme -> check(FactKind.HEADER, "headers", scheme.place()));
  }

  private void properties(FactKind kind, String list, Schema schema) {
    schema.reachableProperties().forEach(property -> check(kind, list, property.place()));
  }

  private void check(FactKind kind, String list, SpecPointer place) {
    if (Provenance.of(place).isTheDocuments()
        && !findings.isStated(place)
        && !findings.isPrinted(place)) {
      findings.differ(
          kind, list + "/" + place.name(), place, "no document has it, in text or sample");
    }
  }
}
