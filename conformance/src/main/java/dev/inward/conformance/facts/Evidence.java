package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;

/** What the contract marks as documented, as shown by a sample, or as assumed. */
record Evidence(Findings findings) {

  void compare() {
    for (Mark mark : findings.stated()) {
      compare(mark, "documented", "the text of the document has it");
    }
    for (Mark mark : findings.printed()) {
      if (!findings.isStated(mark.place())) {
        compare(mark, "sample", "a sample of the document shows it, and its text does not");
      }
    }
  }

  private void compare(Mark mark, String expected, String said) {
    SpecPointer place = mark.place();
    Provenance provenance = Provenance.of(place);
    if (provenance.evidence() != null
        && !expected.equals(provenance.evidence())
        && !provenance.elsewhere()) {
      findings.differ(
          Link.EVIDENCE,
          mark.fact().about("evidence"),
          place,
          said + ", and the contract marks it " + provenance.evidence());
    }
  }
}
