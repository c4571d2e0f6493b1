package dev.inward.conformance.checks;

import dev.inward.conformance.facts.Difference;
import dev.inward.conformance.facts.Facts;
import java.util.List;

/** The two transcripts of a vendor's documents, {@code facts.yaml} and the contract. */
final class CdFacts implements Check {

  @Override
  public String id() {
    return "CD";
  }

  @Override
  public String holds() {
    return "the contract says what the vendor's documents say, fact by fact and both ways";
  }

  @Override
  public List<Break> breaks(House house) {
    Breaks breaks = new Breaks(this, house);
    for (Difference difference :
        Facts.compare(
            house.specs().yaml("facts.yaml"),
            house.contract(),
            house.specs().yaml("manifest.yaml"),
            house.specs().yaml("differences.yaml"))) {
      breaks.add(
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
    return breaks.list();
  }
}
