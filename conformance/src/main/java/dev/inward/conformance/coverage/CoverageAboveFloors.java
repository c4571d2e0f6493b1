package dev.inward.conformance.coverage;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.Operation;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** C17: the coverage of each operation by its own samples is not below its floor. */
public final class CoverageAboveFloors implements Check {

  @Override
  public String id() {
    return "C17";
  }

  @Override
  public String holds() {
    return "no operation's coverage falls below its floor";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Coverage coverage = Coverage.of(specs);
    YamlNode floors = specs.files().yaml("coverage.yaml").node("floors");
    Set<String> unknown = new LinkedHashSet<>(floors.names());
    Violations violations = new Violations(this, specs);
    for (Operation operation : coverage.operations()) {
      String at = "floors/" + operation.id();
      int percent = coverage.percent(operation);
      if (!unknown.remove(operation.id())) {
        violations.add(
            "coverage.yaml",
            at,
            "the operation has no floor",
            String.format(Locale.ROOT, "Give it one: %d %% are reached", percent));
      } else if (percent < Integer.parseInt(floors.text(operation.id()))) {
        violations.add(
            "coverage.yaml",
            at,
            String.format(
                Locale.ROOT,
                "%d %% are reached, and the floor is %s %%",
                percent,
                floors.text(operation.id())),
            "Add samples; lower the floor only for a reason that the change gives");
      }
    }
    for (String id : unknown) {
      violations.add(
          "coverage.yaml",
          "floors/" + id,
          "the contract has no such operation",
          "Remove or rename the floor");
    }
    return violations.list();
  }
}
