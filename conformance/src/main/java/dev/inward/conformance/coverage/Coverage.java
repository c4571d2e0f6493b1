package dev.inward.conformance.coverage;

import dev.inward.conformance.VendorSpecs;
import dev.inward.contract.SpecPointer;
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

/** All cells of a vendor's contract, and what reaches them. */
public final class Coverage {

  private final List<Operation> operations;
  private final Map<Cell, Set<Witness>> witnesses = new LinkedHashMap<>();
  private final Map<Target, Set<Witness>> targets = new LinkedHashMap<>();

  private Coverage(List<Operation> operations) {
    this.operations = operations;
    for (Operation operation : operations) {
      for (Cell cell : operation.cells()) {
        witnesses.put(cell, new LinkedHashSet<>());
        targets.put(cell.target(), new LinkedHashSet<>());
      }
    }
  }

  /** Follows a vendor's interactions, samples and magic numbers along the contract. */
  public static Coverage of(VendorSpecs specs) {
    Coverage coverage = new Coverage(Operation.of(SpecPointer.root(specs.contract())));
    Manifest manifest = specs.manifest();
    SandboxCodes codes = SandboxCodes.of(specs.files());
    for (Operation operation : coverage.operations) {
      for (Interaction interaction : manifest.interactions()) {
        if (interaction.operation().equals(operation.id())) {
          coverage.note(
              reached(operation, interaction), new Witness(Via.INTERACTION, interaction.id()));
        }
      }
      for (Sample sample : manifest.samples()) {
        if (sample.operations().contains(operation.id())) {
          coverage.note(reached(operation, sample), new Witness(Via.SAMPLE, sample.id()));
        }
      }
      codes
          .cells(operation, specs.contract())
          .forEach((cell, number) -> coverage.note(Set.of(cell), new Witness(Via.SANDBOX, number)));
    }
    return coverage;
  }

  private void note(Set<Cell> cells, Witness witness) {
    for (Cell cell : cells) {
      witnesses.getOrDefault(cell, Set.of()).add(witness);
      targets.getOrDefault(cell.target(), Set.of()).add(witness);
    }
  }

  private static Set<Cell> reached(Operation operation, Interaction interaction) {
    Tracer tracer = new Tracer();
    tracer.reach(operation.cell());
    Requests.path(operation, interaction.target(), tracer);
    Requests.headers(operation, interaction.headers(), tracer);
    Sample request = interaction.requestBody();
    if (request != null) {
      String mediaType = bare(interaction.headers().getOrDefault("Content-Type", ""));
      Body body = operation.requests().get(mediaType);
      if (body != null) {
        tracer.trace(body, mediaType, request.body());
      }
    }
    // A response that breaks the contract reaches nothing of it.
    if (!interaction.responseBody().role().equals("negative")) {
      String mediaType = bare(interaction.contentType());
      response(
          operation, interaction.status(), mediaType, interaction.responseBody().body(), tracer);
    }
    return tracer.reached();
  }

  /** Follows a response, as far as the contract declares it. */
  static void response(
      Operation operation, int status, String mediaType, byte[] bytes, Tracer tracer) {
    String name = String.valueOf(status);
    Cell cell = operation.statuses().get(name);
    if (cell != null) {
      tracer.reach(cell);
      Body body = operation.responses().getOrDefault(name, Map.of()).get(mediaType);
      if (body != null) {
        tracer.trace(body, mediaType, bytes);
      }
    }
  }

  private static Set<Cell> reached(Operation operation, Sample sample) {
    Tracer tracer = new Tracer();
    if (sample.role().equals("negative")) {
      return tracer.reached();
    }
    switch (sample.direction()) {
      case "fragment" -> Fragments.follow(operation, sample, tracer);
      case "request", "webhook" -> {
        tracer.reach(operation.cell());
        Body body = operation.requests().get(sample.mediaType());
        if (body != null) {
          tracer.trace(body, sample.mediaType(), sample.body());
        }
      }
      case "response" -> {
        List<Body> bodies = bodies(operation, sample);
        // A sample has no status: where several responses look alike, it is of none of them.
        if (bodies.size() == 1) {
          tracer.trace(bodies.get(0), sample.mediaType(), sample.body());
        }
      }
      default -> throw new IllegalStateException("nothing follows a " + sample.direction());
    }
    return tracer.reached();
  }

  private static List<Body> bodies(Operation operation, Sample sample) {
    List<Body> bodies = new ArrayList<>();
    for (Map<String, Body> responses : operation.responses().values()) {
      Body body = responses.get(sample.mediaType());
      if (body != null && (sample.schema() == null || body.schema().equals(sample.schema()))) {
        bodies.add(body);
      }
    }
    return bodies;
  }

  static String bare(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the operations, in the contract's order. */
  public List<Operation> operations() {
    return operations;
  }

  /** Returns what reaches a cell. */
  public Set<Witness> witnesses(Cell cell) {
    return Collections.unmodifiableSet(witnesses.getOrDefault(cell, Set.of()));
  }

  /** Returns what is to be reached, with what reaches it, in the contract's order. */
  public Map<Target, Set<Witness>> targets() {
    return Collections.unmodifiableMap(targets);
  }

  /** Returns whether anything reaches a target. */
  public boolean isReached(Target target) {
    return !targets.getOrDefault(target, Set.of()).isEmpty();
  }

  /** Returns how many of an operation's own cells are reached. */
  public int reached(Operation operation) {
    return (int)
        operation.cells().stream()
            .filter(cell -> !witnesses.getOrDefault(cell, Set.of()).isEmpty())
            .count();
  }

  /** Returns that in percent of all, rounded down. */
  public int percent(Operation operation) {
    return 100 * reached(operation) / operation.cells().size();
  }
}
