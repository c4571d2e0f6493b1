package dev.inward.conformance.facts;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import java.util.List;

/** The requests that a document prints. */
record Requests(
    Document document, List<Operation> operations, VendorContract contract, Findings findings) {

  void compare() {
    for (Fact sample : document.facts("requests", "id")) {
      boolean fits = sample.node().has("url") ? address(sample) : body(sample);
      if (!fits) {
        findings.differ(
            FactKind.REQUEST,
            sample,
            contract.root().member("paths"),
            "no operation of the contract takes such a request");
      }
    }
  }

  private boolean address(Fact sample) {
    Address printed = Address.of(sample.node().text("url"));
    return operations.stream()
        .anyMatch(operation -> printed.fits(Address.of(operation.pathTemplate())));
  }

  private boolean body(Fact sample) {
    boolean fits = false;
    for (Operation operation : operations) {
      Content body = operation.requestContent(SampleFields.mediaType(sample));
      if (body != null) {
        fits = true;
        new SampleFields(sample, FactKind.REQUEST, findings)
            .compare(body.schema(), body.action() == null ? null : body.arguments());
      }
    }
    return fits;
  }
}
