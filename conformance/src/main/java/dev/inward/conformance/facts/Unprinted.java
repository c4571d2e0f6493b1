package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.List;

/**
 * What the contract has of a document's responses, requests and headers, and the document has not.
 */
record Unprinted(List<Endpoint> endpoints, SpecPointer contract, Findings findings) {

  void compare() {
    for (Endpoint endpoint : endpoints) {
      for (VendorResponse response : endpoint.responses()) {
        if (!endpoint.judge().equals("http-status")) {
          check(Link.RESPONSE, "responses", response.response());
        }
        properties(Link.RESPONSE, "responses", response.schema());
      }
      for (SpecPointer body : endpoint.bodies()) {
        if (body.node().has("x-action")) {
          properties(Link.REQUEST, "requests", body.member("schema"));
        }
      }
      for (SpecPointer operation : Callbacks.operations(endpoint)) {
        check(Link.CALLBACK, "callbacks", operation);
        Callbacks.schemas(operation)
            .forEach(schema -> properties(Link.CALLBACK, "callbacks", schema));
      }
    }
    Headers.schemes(contract).forEach(scheme -> check(Link.HEADER, "headers", scheme));
  }

  private void properties(Link link, String kind, SpecPointer schema) {
    new Shape(schema).reachable().forEach(property -> check(link, kind, property));
  }

  private void check(Link link, String kind, SpecPointer place) {
    if (Provenance.of(place).isTheDocuments()
        && !findings.isStated(place)
        && !findings.isPrinted(place)) {
      findings.differ(
          link, kind + "/" + place.name(), place, "no document has it, in text or sample");
    }
  }
}
