package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Response;
import dev.inward.contract.manifest.Sample;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The samples in CSV. No vendor documents a layout, so what holds is that nobody claims to know
 * one: no outcome is read from CSV, no sample of it is a document's, and what we made up is at
 * least CSV.
 */
public final class CsvIsNotInterpreted implements Check {

  private static final String CSV = "text/csv";

  /** A field of RFC 4180, bare or quoted. */
  private static final String FIELD = "(?:[^\",\r\n]*|\"(?:[^\"]|\"\")*\")";

  private static final Pattern RECORD = Pattern.compile(FIELD + "(?:," + FIELD + ")*");

  @Override
  public String id() {
    return "C4";
  }

  @Override
  public String holds() {
    return "CSV has no documented layout, so no outcome is read from it, and its samples are ours";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    for (Operation operation : specs.operations()) {
      OutcomeRules rules = operation.outcomeRules();
      for (Response response : operation.responses()) {
        boolean isInterpreted = rules == null || !rules.judgedBy().equals("nobody");
        if (response.content(CSV) != null && isInterpreted) {
          violations.add(
              "openapi.yaml",
              operation.place().pointer() + "/x-outcome/judged-by",
              "an outcome is read from CSV, whose layout no document gives",
              "judge it by nobody, or document the layout and teach this check to read it");
        }
      }
    }
    specs.manifest().samples().stream()
        .filter(sample -> sample.mediaType().equals(CSV))
        .forEach(sample -> sample(sample, violations));
    return violations.list();
  }

  private static void sample(Sample sample, Violations violations) {
    if (sample.schema() != null || !sample.origin().equals("authored")) {
      violations.add(
          "manifest.yaml",
          sample.id(),
          "a sample in CSV claims a layout",
          "no document has one: drop the schema, and mark the sample as ours");
    }
    String text = new String(sample.body(), UTF_8);
    Set<Integer> widths = new TreeSet<>();
    for (String record : text.lines().toList()) {
      if (!RECORD.matcher(record).matches()) {
        violations.add(sample.file(), record, "it is no CSV by RFC 4180", "quote its fields");
      }
      widths.add(record.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1).length);
    }
    // The one that the sandbox writes: number or code, code, description.
    if (widths.size() != 1 || widths.iterator().next() != 3) {
      violations.add(
          sample.file(),
          "",
          "its records have " + widths + " fields",
          "write the members of the JSON response in their order, three to a record");
    }
  }
}
