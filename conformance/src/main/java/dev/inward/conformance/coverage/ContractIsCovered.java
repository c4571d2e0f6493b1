package dev.inward.conformance.coverage;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: all that a contract has is reached by a sample, or listed with the reason. */
public final class ContractIsCovered implements Check {

  @Override
  public String id() {
    return "C6";
  }

  @Override
  public String holds() {
    return "every property, value, union arm, parameter, status, media type and code of the contract"
        + " is reached by a sample, or listed with a reason";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Coverage coverage = Coverage.of(specs);
    List<Unreached> listed = Unreached.of(specs.files().yaml("coverage.yaml"));
    Violations violations = new Violations(this, specs);
    for (Target target : coverage.targets().keySet()) {
      if (!coverage.isReached(target) && listed.stream().noneMatch(entry -> entry.isOf(target))) {
        violations.add(
            "openapi.yaml",
            target.toString(),
            "no sample reaches this " + target.kind().word(),
            "Add a sample that has it, or list it in coverage.yaml with the reason");
      }
    }
    Set<Unreached> seen = new HashSet<>();
    for (Unreached entry : listed) {
      String said = complaint(entry, coverage);
      if (said == null && !seen.add(new Unreached(entry.at(), entry.name(), ""))) {
        said = "it is listed twice";
      }
      if (said != null) {
        violations.add("coverage.yaml", entry.toString(), said, "Correct or remove the entry");
      }
    }
    return violations.list();
  }

  private static @Nullable String complaint(Unreached entry, Coverage coverage) {
    List<Target> targets = coverage.targets().keySet().stream().filter(entry::isOf).toList();
    if (targets.isEmpty()) {
      return "the contract has no such thing";
    }
    if (targets.stream().allMatch(coverage::isReached)) {
      return "it is reached after all";
    }
    return entry.why().isBlank() ? "the reason is missing" : null;
  }
}
