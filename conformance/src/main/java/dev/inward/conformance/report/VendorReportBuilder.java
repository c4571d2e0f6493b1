package dev.inward.conformance.report;

import dev.inward.conformance.Sha256;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.coverage.ContractElement;
import dev.inward.conformance.coverage.Coverage;
import dev.inward.conformance.coverage.ElementKind;
import dev.inward.conformance.coverage.ElementUse;
import dev.inward.conformance.coverage.Source;
import dev.inward.conformance.coverage.SourceKind;
import dev.inward.conformance.coverage.Unreached;
import dev.inward.contract.Operation;
import dev.inward.contract.manifest.YamlNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects a vendor's figures from its specs and its coverage. */
final class VendorReportBuilder {

  private final VendorSpecs specs;
  private final YamlNode manifest;
  private final YamlNode coverageYaml;
  private final Coverage coverage;
  private final List<Unreached> unreached;

  VendorReportBuilder(VendorSpecs specs) {
    this.specs = specs;
    this.manifest = specs.files().yaml("manifest.yaml");
    this.coverageYaml = specs.files().yaml("coverage.yaml");
    this.coverage = Coverage.of(specs);
    this.unreached = Unreached.of(coverageYaml);
  }

  VendorReport build() {
    List<VendorReport.Document> documents =
        manifest.nodes("documents").stream().map(VendorReport.Document::of).toList();
    return new VendorReport(
        specs.vendor(),
        specs.contract().node("info").text("title"),
        Sha256.of(specs.files().bytes("openapi.yaml")),
        Reach.of(coverage.elements().keySet().stream().map(this::state).toList()),
        sandboxOnly(),
        manifest.nodes("interactions").size(),
        documents,
        evidence(),
        coverage.operations().stream().map(this::operation).toList(),
        unreached(),
        specs.files().yaml("differences.yaml").nodes("differences").stream()
            .map(node -> new VendorReport.Difference(node.text("at"), node.text("why")))
            .toList(),
        manifest.nodes("samples").stream()
            .map(sample -> SampleReport.of(sample, documents))
            .toList());
  }

  private OperationReport operation(Operation operation) {
    int minimum = Integer.parseInt(coverageYaml.node("floors").text(operation.id()));
    return OperationReport.of(operation, coverage, minimum, this::state);
  }

  private Reach.State state(ContractElement element) {
    if (coverage.isReached(element)) {
      return Reach.State.HERE;
    }
    return unreached.stream().anyMatch(entry -> entry.isOf(element))
        ? Reach.State.LISTED
        : Reach.State.UNEXPLAINED;
  }

  private Reach.State state(ElementUse use) {
    Reach.State state = state(use.element());
    return state == Reach.State.HERE && coverage.sources(use).isEmpty()
        ? Reach.State.ELSEWHERE
        : state;
  }

  private int sandboxOnly() {
    return (int)
        coverage.elements().values().stream()
            .filter(sources -> !sources.isEmpty())
            .filter(VendorReportBuilder::isSandboxOnly)
            .count();
  }

  private static boolean isSandboxOnly(Set<Source> sources) {
    return sources.stream().allMatch(source -> source.kind() == SourceKind.SANDBOX);
  }

  private List<VendorReport.Evidence> evidence() {
    Map<ElementKind, Map<ContractElement, String>> marks = new EnumMap<>(ElementKind.class);
    for (Operation operation : coverage.operations()) {
      for (ElementUse use : coverage.uses(operation)) {
        if (use.evidence() != null) {
          marks
              .computeIfAbsent(use.element().kind(), kind -> new LinkedHashMap<>())
              .putIfAbsent(use.element(), use.evidence());
        }
      }
    }
    return marks.entrySet().stream()
        .map(entry -> evidence(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static VendorReport.Evidence evidence(
      ElementKind kind, Map<ContractElement, String> marks) {
    Map<String, Long> counts =
        marks.values().stream().collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
    return new VendorReport.Evidence(
        kind.words(),
        counts.getOrDefault("documented", 0L).intValue(),
        counts.getOrDefault("sample", 0L).intValue(),
        counts.getOrDefault("assumed", 0L).intValue());
  }

  private List<VendorReport.Unreached> unreached() {
    return VendorReport.grouped(unreached, Unreached::why).entrySet().stream()
        .map(entry -> new VendorReport.Unreached(places(entry.getValue()), entry.getKey()))
        .toList();
  }

  private List<VendorReport.Place> places(List<Unreached> entries) {
    return VendorReport.grouped(entries, Unreached::at).entrySet().stream()
        .map(entry -> place(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Names an element by its schema, or by the operation that uses it. */
  private VendorReport.Place place(String at, List<Unreached> entries) {
    String values = entries.stream().map(Unreached::name).collect(Collectors.joining(", "));
    return at.startsWith("#/paths/")
        ? new VendorReport.Place(user(at), false, values)
        : new VendorReport.Place(
            at.replace("#/components/", "").replace("/properties/", "/"), true, values);
  }

  private String user(String pointer) {
    return coverage.operations().stream()
        .flatMap(operation -> coverage.uses(operation).stream())
        .filter(use -> use.element().pointer().equals(pointer))
        .map(use -> use.operation() + ", " + use.part())
        .findFirst()
        .orElse(pointer);
  }
}
