package dev.inward.conformance.coverage;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: a sample reaches each element of the contract, or coverage.yaml says why none does. */
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
    for (ContractElement element : coverage.elements().keySet()) {
      if (!coverage.isReached(element) && listed.stream().noneMatch(entry -> entry.isOf(element))) {
        violations.add(
            "openapi.yaml",
            element.toString(),
            "no sample reaches this " + element.kind().word(),
            "Add a sample that has it, or list it in coverage.yaml with the reason");
      }
    }
    Set<Unreached> seen = new HashSet<>();
    for (Unreached entry : listed) {
      String problem = problem(entry, coverage);
      if (problem == null && !seen.add(new Unreached(entry.at(), entry.name(), ""))) {
        problem = "it is listed twice";
      }
      if (problem != null) {
        violations.add("coverage.yaml", entry.toString(), problem, "Correct or remove the entry");
      }
    }
    return violations.list();
  }

  private static @Nullable String problem(Unreached entry, Coverage coverage) {
    List<ContractElement> elements =
        coverage.elements().keySet().stream().filter(entry::isOf).toList();
    if (elements.isEmpty()) {
      return "the contract has no such element";
    }
    if (elements.stream().allMatch(coverage::isReached)) {
      return "it is reached after all";
    }
    return entry.why().isBlank() ? "the reason is missing" : null;
  }
}
