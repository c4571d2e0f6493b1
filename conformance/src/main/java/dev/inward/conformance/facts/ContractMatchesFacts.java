package dev.inward.conformance.facts;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import java.util.List;

/** The two transcripts of a vendor's documents, {@code facts.yaml} and the contract. */
public final class ContractMatchesFacts implements Check {

  @Override
  public String id() {
    return "CD";
  }

  @Override
  public String holds() {
    return "the contract says what the vendor's documents say, fact by fact and both ways";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    for (Difference difference :
        Facts.compare(
            specs.files().yaml("facts.yaml"),
            specs.contract(),
            specs.files().yaml("manifest.yaml"),
            specs.files().yaml("differences.yaml"))) {
      violations.add(
          "openapi.yaml",
          difference.pointer(),
          difference.link().subject()
              + ": "
              + difference.said()
              + " (facts.yaml "
              + difference.at()
              + ", lines "
              + difference.lines()
              + ")",
          difference.link().remedy());
    }
    return violations.list();
  }
}
