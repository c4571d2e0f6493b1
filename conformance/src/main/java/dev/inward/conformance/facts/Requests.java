package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.List;

/** The requests that a document prints. */
record Requests(
    Document document, List<Endpoint> endpoints, SpecPointer contract, Findings findings) {

  void compare() {
    for (Fact sample : document.facts("requests", "id")) {
      boolean fits = sample.node().has("url") ? address(sample) : body(sample);
      if (!fits) {
        findings.differ(
            Link.REQUEST,
            sample,
            contract.member("paths"),
            "no operation of the contract takes such a request");
      }
    }
  }

  private boolean address(Fact sample) {
    Address printed = Address.of(sample.node().text("url"));
    return endpoints.stream().anyMatch(endpoint -> printed.fits(endpoint.address()));
  }

  private boolean body(Fact sample) {
    boolean fits = false;
    for (Endpoint endpoint : endpoints) {
      for (SpecPointer body : endpoint.bodies()) {
        if (body.name().equals(SampleFields.mediaType(sample))) {
          fits = true;
          boolean action = body.node().has("x-action");
          new SampleFields(sample, Link.REQUEST, findings)
              .compare(body.member("schema"), action ? endpoint.bodyOfArguments() : null);
        }
      }
    }
    return fits;
  }
}
