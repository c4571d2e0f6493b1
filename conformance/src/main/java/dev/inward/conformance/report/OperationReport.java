package dev.inward.conformance.report;

import dev.inward.conformance.coverage.Coverage;
import dev.inward.conformance.coverage.ElementUse;
import dev.inward.conformance.coverage.Source;
import dev.inward.conformance.coverage.SourceKind;
import dev.inward.contract.Operation;
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
      Map<SourceKind, Long> counts =
          sources.stream()
              .collect(Collectors.groupingBy(Source::kind, TreeMap::new, Collectors.counting()));
      return counts.entrySet().stream()
          .map(count -> count.getKey().counted(count.getValue()))
          .collect(Collectors.joining(", "));
    }
  }

  static OperationReport of(
      Operation operation,
      Coverage coverage,
      int minimum,
      Function<ElementUse, Reach.State> states) {
    return new OperationReport(
        operation.id(),
        operation.summary(),
        operation.method(),
        operation.pathTemplate(),
        operation.isCallback() ? "called by the vendor" : effect(operation),
        Reach.of(coverage.uses(operation).stream().map(states).toList()),
        coverage.percent(operation),
        minimum,
        coverage.uses(operation).stream()
            .map(use -> use(use, states.apply(use), coverage.sources(use)))
            .toList());
  }

  private static String effect(Operation operation) {
    String also = operation.spendsMoney() ? ", spends money" : "";
    return switch (operation.effect()) {
      case READ -> "reads";
      case CHANGE -> "changes" + also;
      case PURCHASE -> "spends money";
      case RELEASE -> "releases" + also;
    };
  }

  private static Use use(ElementUse use, Reach.State state, Set<Source> sources) {
    return new Use(
        use.part(),
        use.path(),
        use.element().name(),
        use.element().kind().word(),
        use.evidence() == null ? "" : use.evidence(),
        state,
        List.copyOf(sources));
  }

  /** Groups the uses by the part of the request or response. */
  public Map<String, List<Use>> usesByPart() {
    return VendorReport.grouped(uses, Use::where);
  }
}
