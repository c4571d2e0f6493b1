package dev.inward.conformance.coverage;

import dev.inward.conformance.VendorSpecs;
import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Response;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The elements of a vendor's contract, and the sources that reach them. */
public final class Coverage {

  private final List<Operation> operations;
  private final Map<String, List<ElementUse>> usesByOperation = new LinkedHashMap<>();
  private final Map<ElementUse, Set<Source>> uses = new LinkedHashMap<>();
  private final Map<ContractElement, Set<Source>> elements = new LinkedHashMap<>();

  private Coverage(List<Operation> operations) {
    this.operations = operations;
    for (Operation operation : operations) {
      List<ElementUse> own = OperationUses.of(operation);
      usesByOperation.put(operation.id(), own);
      for (ElementUse use : own) {
        uses.put(use, new LinkedHashSet<>());
        elements.put(use.element(), new LinkedHashSet<>());
      }
    }
  }

  /** Follows a vendor's interactions, samples and magic numbers along the contract. */
  public static Coverage of(VendorSpecs specs) {
    VendorContract contract = specs.vendorContract();
    Coverage coverage = new Coverage(contract.operationsAndCallbacks());
    Manifest manifest = specs.manifest();
    SandboxCodes codes = SandboxCodes.of(specs.files());
    for (Operation operation : coverage.operations) {
      for (Interaction interaction : manifest.interactions()) {
        if (interaction.operation().equals(operation.id())) {
          coverage.add(
              reached(operation, interaction),
              new Source(SourceKind.INTERACTION, interaction.id()));
        }
      }
      for (Sample sample : manifest.samples()) {
        if (sample.operations().contains(operation.id())) {
          coverage.add(reached(operation, sample), new Source(SourceKind.SAMPLE, sample.id()));
        }
      }
      codes
          .uses(coverage.uses(operation), contract)
          .forEach(
              (use, number) -> coverage.add(Set.of(use), new Source(SourceKind.SANDBOX, number)));
    }
    return coverage;
  }

  private void add(Set<ElementUse> reached, Source source) {
    for (ElementUse use : reached) {
      // Inside of a schema that contains itself, uses are not listed again.
      Set<Source> sources = uses.get(use);
      if (sources != null) {
        sources.add(source);
      }
      elements.getOrDefault(use.element(), new LinkedHashSet<>()).add(source);
    }
  }

  private static Set<ElementUse> reached(Operation operation, Interaction interaction) {
    Trace trace = new Trace(operation);
    trace.reach(OperationPart.whole(operation).use(ElementKind.OPERATION, operation.place(), ""));
    RequestHead head = new RequestHead(trace, operation);
    head.followTarget(interaction.target());
    interaction.headers().forEach(head::followHeader);
    Sample request = interaction.requestBody();
    if (request != null) {
      trace.request(bare(interaction.headers().getOrDefault("Content-Type", "")), request.body());
    }
    // A response that breaks the contract reaches nothing of it.
    if (!interaction.responseBody().role().equals("negative")) {
      trace.response(
          interaction.status(), bare(interaction.contentType()), interaction.responseBody().body());
    }
    return trace.reached();
  }

  private static Set<ElementUse> reached(Operation operation, Sample sample) {
    Trace trace = new Trace(operation);
    if (sample.role().equals("negative")) {
      return trace.reached();
    }
    switch (sample.direction()) {
      case "fragment" -> Fragments.follow(operation, sample, trace);
      case "request", "webhook" -> {
        trace.reach(
            OperationPart.whole(operation).use(ElementKind.OPERATION, operation.place(), ""));
        trace.request(sample.mediaType(), sample.body());
      }
      case "response" -> response(operation, sample, trace);
      default ->
          throw new IllegalStateException("the coverage does not support " + sample.direction());
    }
    return trace.reached();
  }

  /** A sample has no status: if several responses look alike, it belongs to none of them. */
  private static void response(Operation operation, Sample sample, Trace trace) {
    List<Runnable> alike = new ArrayList<>();
    for (Response response : operation.responses()) {
      Content content = response.content(sample.mediaType());
      if (content != null
          && (sample.schema() == null || content.schema().pointer().equals(sample.schema()))) {
        OperationPart part = OperationPart.response(operation, response, content);
        alike.add(() -> trace.body(part, content, sample.body()));
      }
    }
    if (alike.size() == 1) {
      alike.get(0).run();
    }
  }

  static String bare(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the operations, in the contract's order. */
  public List<Operation> operations() {
    return operations;
  }

  /** Returns an operation's uses of elements, in the contract's order. */
  public List<ElementUse> uses(Operation operation) {
    return usesByOperation.getOrDefault(operation.id(), List.of());
  }

  /** Returns the sources that reach a use. */
  public Set<Source> sources(ElementUse use) {
    return Collections.unmodifiableSet(uses.getOrDefault(use, Set.of()));
  }

  /** Returns all elements in the contract's order, each with the sources that reach it. */
  public Map<ContractElement, Set<Source>> elements() {
    return Collections.unmodifiableMap(elements);
  }

  /** Returns whether a source reaches an element. */
  public boolean isReached(ContractElement element) {
    return !elements.getOrDefault(element, Set.of()).isEmpty();
  }

  /** Returns the percentage of an operation's uses that its own sources reach, rounded down. */
  public int percent(Operation operation) {
    List<ElementUse> own = uses(operation);
    long reached = own.stream().filter(use -> !sources(use).isEmpty()).count();
    return (int) (100 * reached / own.size());
  }
}
