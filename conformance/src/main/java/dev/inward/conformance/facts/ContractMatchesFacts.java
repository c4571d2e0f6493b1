package dev.inward.conformance.facts;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import java.util.List;

/** CD: the contract and {@code facts.yaml}, the two transcripts of a vendor's documents, agree. */
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
    for (Difference difference : Facts.compare(specs.files())) {
      violations.add(
          "openapi.yaml",
          difference.pointer(),
          difference.kind().subject()
              + ": "
              + difference.problem()
              + " (facts.yaml "
              + difference.at()
              + ", lines "
              + difference.lines()
              + ")",
          difference.kind().remedy());
    }
    return violations.list();
  }
}
