package dev.inward.conformance.facts;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.SecurityScheme;
import dev.inward.contract.VendorContract;
import java.util.List;

/** The headers of a document's requests: those with credentials, and the media type. */
record Headers(
    Document document, List<Operation> operations, VendorContract contract, Findings findings) {

  void compare() {
    for (Fact header : document.facts("headers", "name")) {
      if (header.name().equals("Content-Type")) {
        mediaType(header);
      } else {
        credential(header);
      }
    }
    statesMediaTypes();
  }

  private void credential(Fact header) {
    boolean found = false;
    for (SecurityScheme scheme : contract.securitySchemes()) {
      if (!scheme.basic() && header.name().equals(scheme.header())) {
        found = true;
        findings.states(header, scheme.place());
      }
    }
    if (!found) {
      findings.differ(
          FactKind.HEADER,
          header,
          contract.root().member("components"),
          "no security scheme of the contract sends the header");
    }
  }

  private void mediaType(Fact header) {
    if (header.texts("value").equals(List.of("unstated"))) {
      return;
    }
    for (Operation operation : operations) {
      List<String> declared = operation.requestContents().stream().map(Content::mediaType).toList();
      if (!declared.isEmpty() && !declared.equals(header.texts("value"))) {
        findings.differ(
            FactKind.HEADER, header, operation.place(), operation.id() + " sends " + declared);
      }
    }
  }

  /**
   * Of a body's media type, each document states something, or the facts that it states nothing.
   */
  private void statesMediaTypes() {
    boolean stated =
        document.facts("headers", "name").stream()
            .anyMatch(header -> header.name().equals("Content-Type"));
    for (Operation operation : operations) {
      if (!stated && !operation.requestContents().isEmpty()) {
        findings.differ(
            FactKind.HEADER,
            document.id() + "/headers/Content-Type",
            operation.place(),
            operation.id() + " sends a body, and no fact says what the document says of its type");
      }
    }
  }
}
