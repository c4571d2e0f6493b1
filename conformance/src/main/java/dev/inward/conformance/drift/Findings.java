package dev.inward.conformance.drift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The differences of one response, each once. */
final class Findings {

  private final String operation;
  private final int status;
  private final Set<Difference> all = new LinkedHashSet<>();

  Findings(String operation, int status) {
    this.operation = operation;
    this.status = status;
  }

  void add(Kind kind, String place, String said) {
    all.add(new Difference(operation, status, place, kind, false, said));
  }

  void added(String place, boolean foreseen, String said) {
    all.add(new Difference(operation, status, place, Kind.ADDED, foreseen, said));
  }

  List<Difference> all() {
    return List.copyOf(all);
  }
}
