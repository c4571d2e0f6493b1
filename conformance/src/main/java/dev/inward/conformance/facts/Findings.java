package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects differences, and the places of the contract that the documents have. */
final class Findings {

  private final Set<Difference> differences = new LinkedHashSet<>();
  private final Map<String, Match> stated = new LinkedHashMap<>();
  private final Map<String, Match> printed = new LinkedHashMap<>();
  private final Map<String, Set<String>> examples = new LinkedHashMap<>();

  void differ(FactKind kind, Fact fact, SpecPointer place, String problem) {
    differences.add(new Difference(kind, fact.at(), fact.lines(), place.pointer(), problem));
  }

  /** Adds a difference that only the contract has. */
  void differ(FactKind kind, String at, SpecPointer place, String problem) {
    differences.add(new Difference(kind, at, List.of(), place.pointer(), problem));
  }

  /** Adds a place that the text of a document describes. */
  void states(Fact fact, SpecPointer place) {
    stated.putIfAbsent(place.pointer(), new Match(place, fact));
  }

  /** Adds a place that a sample shows. */
  void prints(Fact fact, SpecPointer place) {
    printed.putIfAbsent(place.pointer(), new Match(place, fact));
    Set<String> values = examples.computeIfAbsent(place.pointer(), at -> new LinkedHashSet<>());
    values.addAll(fact.texts("example"));
  }

  boolean isStated(SpecPointer place) {
    return stated.containsKey(place.pointer());
  }

  boolean isPrinted(SpecPointer place) {
    return printed.containsKey(place.pointer());
  }

  /** Returns the values that samples show at a place. */
  Set<String> examples(SpecPointer place) {
    return examples.getOrDefault(place.pointer(), Set.of());
  }

  /** Returns the places that the text of a document describes. */
  List<Match> stated() {
    return List.copyOf(stated.values());
  }

  /** Returns the places that samples show. */
  List<Match> printed() {
    return List.copyOf(printed.values());
  }

  List<Difference> differences() {
    return List.copyOf(differences);
  }
}
