package dev.inward.conformance.coverage;

import dev.inward.conformance.checks.Break;
import dev.inward.conformance.checks.Breaks;
import dev.inward.conformance.checks.Check;
import dev.inward.conformance.checks.House;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: all that a contract has is reached by a sample, or listed with the reason. */
public final class Saturation implements Check {

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
  public List<Break> breaks(House house) {
    Coverage coverage = Coverage.of(house);
    List<Unreached> listed = Unreached.of(house.specs().yaml("coverage.yaml"));
    Breaks breaks = new Breaks(this, house);
    for (Target target : coverage.targets().keySet()) {
      if (!coverage.isReached(target) && listed.stream().noneMatch(entry -> entry.isOf(target))) {
        breaks.add(
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
        breaks.add("coverage.yaml", entry.toString(), said, "Correct or remove the entry");
      }
    }
    return breaks.list();
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
