package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.List;

/** The headers of a document's requests: those with credentials, and the media type. */
record Headers(
    Document document, List<Endpoint> endpoints, SpecPointer contract, Findings findings) {

  void compare() {
    for (Fact header : document.facts("headers", "name")) {
      if (header.name().equals("Content-Type")) {
        mediaType(header);
      } else {
        credential(header);
      }
    }
  }

  /** Returns the contract's credentials. */
  static List<SpecPointer> schemes(SpecPointer contract) {
    return contract.member("components").membersOf("securitySchemes");
  }

  private void credential(Fact header) {
    boolean found = false;
    for (SpecPointer scheme : schemes(contract)) {
      if ("header".equals(scheme.node().textOrNull("in"))
          && header.name().equals(scheme.node().textOrNull("name"))) {
        found = true;
        findings.states(header, scheme);
      }
    }
    if (!found) {
      findings.differ(
          Link.HEADER,
          header,
          contract.member("components"),
          "no security scheme of the contract sends the header");
    }
  }

  private void mediaType(Fact header) {
    for (Endpoint endpoint : endpoints) {
      List<String> declared = new ArrayList<>();
      endpoint.bodies().forEach(body -> declared.add(body.name()));
      if (!declared.isEmpty() && !declared.equals(header.texts("value"))) {
        findings.differ(
            Link.HEADER, header, endpoint.place(), endpoint.id() + " sends " + declared);
      }
    }
  }
}
