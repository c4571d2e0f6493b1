package dev.inward.conformance.coverage;

import dev.inward.conformance.checks.Break;
import dev.inward.conformance.checks.Breaks;
import dev.inward.conformance.checks.Check;
import dev.inward.conformance.checks.House;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** C17: each operation's own cells are reached to the floor that stands in coverage.yaml. */
public final class Floors implements Check {

  @Override
  public String id() {
    return "C17";
  }

  @Override
  public String holds() {
    return "no operation's coverage falls below its floor";
  }

  @Override
  public List<Break> breaks(House house) {
    Coverage coverage = Coverage.of(house);
    YamlNode floors = house.specs().yaml("coverage.yaml").node("floors");
    Set<String> unknown = new LinkedHashSet<>(floors.names());
    Breaks breaks = new Breaks(this, house);
    for (Operation operation : coverage.operations()) {
      String at = "floors/" + operation.id();
      int percent = coverage.percent(operation);
      if (!unknown.remove(operation.id())) {
        breaks.add(
            "coverage.yaml",
            at,
            "the operation has no floor",
            "Give it one: %d %% are reached".formatted(percent));
      } else if (percent < Integer.parseInt(floors.text(operation.id()))) {
        breaks.add(
            "coverage.yaml",
            at,
            "%d %% are reached, and the floor is %s %%"
                .formatted(percent, floors.text(operation.id())),
            "Add samples; lower the floor only for a reason that the change gives");
      }
    }
    for (String id : unknown) {
      breaks.add(
          "coverage.yaml",
          "floors/" + id,
          "the contract has no such operation",
          "Remove or rename the floor");
    }
    return breaks.list();
  }
}
