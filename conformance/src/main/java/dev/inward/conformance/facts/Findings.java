package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a comparison finds: differences, and which places of the contract the documents have. */
final class Findings {

  private final Set<Difference> differences = new LinkedHashSet<>();
  private final Map<String, Mark> stated = new LinkedHashMap<>();
  private final Map<String, Mark> printed = new LinkedHashMap<>();
  private final Map<String, Set<String>> examples = new LinkedHashMap<>();

  void differ(Link link, Fact fact, SpecPointer place, String said) {
    differences.add(new Difference(link, fact.at(), fact.lines(), place.pointer(), said));
  }

  /** Notes what only the contract has. */
  void differ(Link link, String at, SpecPointer place, String said) {
    differences.add(new Difference(link, at, List.of(), place.pointer(), said));
  }

  /** Notes that the text of a document speaks of what stands at a place. */
  void states(Fact fact, SpecPointer place) {
    stated.putIfAbsent(place.pointer(), new Mark(place, fact));
  }

  /** Notes that a sample shows what stands at a place. */
  void prints(Fact fact, SpecPointer place) {
    printed.putIfAbsent(place.pointer(), new Mark(place, fact));
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

  /** Returns the places that the documents' text speaks of. */
  List<Mark> stated() {
    return List.copyOf(stated.values());
  }

  /** Returns the places that samples show. */
  List<Mark> printed() {
    return List.copyOf(printed.values());
  }

  List<Difference> differences() {
    return List.copyOf(differences);
  }
}
