package dev.inward.conformance.report;

import dev.inward.conformance.coverage.Cell;
import dev.inward.conformance.coverage.Coverage;
import dev.inward.conformance.coverage.Operation;
import dev.inward.conformance.coverage.Via;
import dev.inward.conformance.coverage.Witness;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One operation, and how each element that it uses is reached.
 *
 * @param call who calls and what it costs, such as {@code spends money}
 * @param percent how much is reached here, rounded down
 * @param minimum the percentage below which the build fails
 */
record OperationReport(
    String id,
    String summary,
    String method,
    String path,
    String call,
    Reach reach,
    int percent,
    int minimum,
    List<Use> uses) {

  /**
   * A use of an element.
   *
   * @param where the part of the request or response
   * @param path where in that part; may be empty
   * @param value the enum value, code or union arm; may be empty
   * @param evidence the mark of evidence; may be empty
   */
  record Use(
      String where,
      String path,
      String value,
      String kind,
      String evidence,
      Reach.State state,
      List<Source> sources) {

    /**
     * Returns how many sources there are of each kind, such as {@code 3 interactions, 1 sample}.
     */
    public String sourceCounts() {
      Map<Via, Long> counts =
          sources.stream()
              .collect(Collectors.groupingBy(Source::via, TreeMap::new, Collectors.counting()));
      return counts.entrySet().stream()
          .map(count -> count.getKey().counted(count.getValue()))
          .collect(Collectors.joining(", "));
    }
  }

  /** An interaction, a sample or a magic number that reaches an element. */
  record Source(Via via, String name) {

    public String kind() {
      return via.word();
    }
  }

  static OperationReport of(
      Operation operation, Coverage coverage, int minimum, Function<Cell, Reach.State> states) {
    return new OperationReport(
        operation.id(),
        operation.summary(),
        operation.method(),
        operation.path(),
        operation.isWebhook()
            ? "called by the vendor"
            : operation.spendsMoney() ? "spends money" : "reads",
        Reach.of(operation.cells().stream().map(states).toList()),
        coverage.percent(operation),
        minimum,
        operation.cells().stream()
            .map(cell -> use(cell, states.apply(cell), coverage.witnesses(cell)))
            .toList());
  }

  private static Use use(Cell cell, Reach.State state, Set<Witness> witnesses) {
    return new Use(
        cell.where(),
        cell.path(),
        cell.target().name(),
        cell.target().kind().word(),
        cell.evidence() == null ? "" : cell.evidence(),
        state,
        witnesses.stream().map(witness -> new Source(witness.via(), witness.name())).toList());
  }

  /** Groups the uses by the part of the request or response. */
  public Map<String, List<Use>> usesByPart() {
    return VendorReport.grouped(uses, Use::where);
  }
}
