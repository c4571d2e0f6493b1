package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;

/** The contract's marks of evidence: documented, shown by a sample, or assumed. */
record Evidence(Findings findings) {

  void compare() {
    for (Match match : findings.stated()) {
      compare(match, "documented", "the text of the document has it");
    }
    for (Match match : findings.printed()) {
      if (!findings.isStated(match.place())) {
        compare(match, "sample", "a sample of the document shows it, and its text does not");
      }
    }
  }

  private void compare(Match match, String expected, String source) {
    SpecPointer place = match.place();
    Provenance provenance = Provenance.of(place);
    if (provenance.evidence() != null
        && !expected.equals(provenance.evidence())
        && !provenance.elsewhere()) {
      findings.differ(
          FactKind.EVIDENCE,
          match.fact().about("evidence"),
          place,
          source + ", and the contract marks it " + provenance.evidence());
    }
  }
}
