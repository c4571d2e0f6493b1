package dev.inward.conformance.facts;

import dev.inward.contract.Place;
import java.util.List;

/**
 * What the contract has of a document's answers, requests and headers, and the document has not.
 */
record Unprinted(List<Endpoint> endpoints, Place contract, Findings findings) {

  void compare() {
    for (Endpoint endpoint : endpoints) {
      for (Answer answer : endpoint.answers()) {
        if (!endpoint.judge().equals("http-status")) {
          check(Link.ANSWER, "answers", answer.response());
        }
        properties(Link.ANSWER, "answers", answer.schema());
      }
      for (Place body : endpoint.bodies()) {
        if (body.node().has("x-action")) {
          properties(Link.REQUEST, "requests", body.member("schema"));
        }
      }
      for (Place operation : Callbacks.operations(endpoint)) {
        check(Link.CALLBACK, "callbacks", operation);
        Callbacks.schemas(operation)
            .forEach(schema -> properties(Link.CALLBACK, "callbacks", schema));
      }
    }
    Headers.schemes(contract).forEach(scheme -> check(Link.HEADER, "headers", scheme));
  }

  private void properties(Link link, String kind, Place schema) {
    new Shape(schema).reachable().forEach(property -> check(link, kind, property));
  }

  private void check(Link link, String kind, Place place) {
    if (Provenance.of(place).isTheDocuments()
        && !findings.isStated(place)
        && !findings.isPrinted(place)) {
      findings.differ(
          link, kind + "/" + place.name(), place, "no document has it, in text or sample");
    }
  }
}
