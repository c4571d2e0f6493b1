package dev.inward.conformance.report;

import dev.inward.conformance.checks.House;
import dev.inward.conformance.coverage.Cell;
import dev.inward.conformance.coverage.Coverage;
import dev.inward.conformance.coverage.Kind;
import dev.inward.conformance.coverage.Operation;
import dev.inward.conformance.coverage.Target;
import dev.inward.conformance.coverage.Unreached;
import dev.inward.conformance.coverage.Via;
import dev.inward.conformance.coverage.Witness;
import dev.inward.contract.manifest.YamlNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that the report says of one vendor, counted. */
final class Dossier {

  private final House house;
  private final Coverage coverage;
  private final List<Unreached> unreached;

  Dossier(House house) {
    this.house = house;
    this.coverage = Coverage.of(house);
    this.unreached = Unreached.of(house.specs().yaml("coverage.yaml"));
  }

  /** How a use of something by an operation stands. */
  enum State {
    HERE,
    ELSEWHERE,
    LISTED,
    UNEXPLAINED
  }

  String vendor() {
    return house.vendor();
  }

  /** Returns the contract's title, which begins with the vendor's name. */
  String title() {
    return house.contract().node("info").text("title");
  }

  /** Returns the vendor's name as the vendor writes it. */
  String name() {
    return title().split(" ", 2)[0];
  }

  Coverage coverage() {
    return coverage;
  }

  byte[] bytes(String file) {
    return house.specs().bytes(file);
  }

  /** Returns where document and contract differ, and both are right. */
  List<YamlNode> differences() {
    return house.specs().yaml("differences.yaml").nodes("differences");
  }

  List<YamlNode> documents() {
    return manifest().nodes("documents");
  }

  List<YamlNode> samples() {
    return manifest().nodes("samples");
  }

  int interactions() {
    return manifest().nodes("interactions").size();
  }

  private YamlNode manifest() {
    return house.specs().yaml("manifest.yaml");
  }

  int floor(Operation operation) {
    return Integer.parseInt(
        house.specs().yaml("coverage.yaml").node("floors").text(operation.id()));
  }

  int targets() {
    return coverage.targets().size();
  }

  int reached() {
    return (int) coverage.targets().values().stream().filter(set -> !set.isEmpty()).count();
  }

  /** Returns how many of them only the sandbox reaches. */
  int bySandboxOnly() {
    return (int)
        coverage.targets().values().stream()
            .filter(set -> !set.isEmpty())
            .filter(set -> set.stream().allMatch(witness -> witness.via() == Via.SANDBOX))
            .count();
  }

  int listed() {
    return (int)
        coverage.targets().keySet().stream()
            .filter(target -> !coverage.isReached(target) && isListed(target))
            .count();
  }

  int unexplained() {
    return targets() - reached() - listed();
  }

  private boolean isListed(Target target) {
    return unreached.stream().anyMatch(entry -> entry.isOf(target));
  }

  /** Returns what is listed as not reached, by the reason. */
  Map<String, List<Unreached>> reasons() {
    Map<String, List<Unreached>> reasons = new LinkedHashMap<>();
    for (Unreached entry : unreached) {
      reasons.merge(
          entry.why(),
          List.of(entry),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return reasons;
  }

  /** Says which operation has what a pointer leads to, and where. */
  String use(String pointer) {
    return coverage.operations().stream()
        .flatMap(operation -> operation.cells().stream())
        .filter(cell -> cell.target().at().equals(pointer))
        .map(cell -> cell.operation() + ", " + cell.where())
        .findFirst()
        .orElse(pointer);
  }

  State state(Cell cell) {
    if (!coverage.witnesses(cell).isEmpty()) {
      return State.HERE;
    }
    if (coverage.isReached(cell.target())) {
      return State.ELSEWHERE;
    }
    return isListed(cell.target()) ? State.LISTED : State.UNEXPLAINED;
  }

  /** Counts an operation's cells by how they stand. */
  Map<State, Integer> states(Operation operation) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, 0);
    }
    operation.cells().forEach(cell -> counts.merge(state(cell), 1, Integer::sum));
    return counts;
  }

  /** Counts what carries a mark of evidence, by kind and mark. */
  Map<Kind, Map<String, Integer>> evidence() {
    Map<Kind, Map<String, Integer>> counts = new EnumMap<>(Kind.class);
    Set<Target> seen = new LinkedHashSet<>();
    for (Operation operation : coverage.operations()) {
      for (Cell cell : operation.cells()) {
        String mark = cell.evidence();
        if (mark != null && seen.add(cell.target())) {
          counts
              .computeIfAbsent(cell.target().kind(), kind -> new TreeMap<>())
              .merge(mark, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** Counts a mark of evidence over all kinds. */
  int evidence(String mark) {
    return evidence().values().stream().mapToInt(counts -> counts.getOrDefault(mark, 0)).sum();
  }

  /** Counts the samples of an origin. */
  int samples(String origin) {
    return (int) samples().stream().filter(sample -> sample.text("origin").equals(origin)).count();
  }

  Set<Witness> witnesses(Cell cell) {
    return coverage.witnesses(cell);
  }
}
