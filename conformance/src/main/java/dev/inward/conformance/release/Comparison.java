package dev.inward.conformance.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is different between two contracts or two XSDs. */
final class Comparison {

  private Comparison() {}

  static List<Difference> ofContracts(Object before, Object after) {
    Place place = Place.root();
    new ContractRule(before, after).compare(place, before, after);
    return place.differences();
  }

  /** Compares two XSDs, each of which may not be there. */
  static List<Difference> ofXsds(
      byte @Nullable [] before, byte @Nullable [] after, Map<String, Set<Side>> roots) {
    Place place = Place.root();
    new XsdRule(roots).compare(place, XsdTree.of(before), XsdTree.of(after));
    return place.differences();
  }

  /** Returns who writes each root element, by either contract. */
  static Map<String, Set<Side>> xmlRoots(Object before, Object after) {
    Map<String, Set<Side>> roots = new References(before).xmlRoots();
    new References(after)
        .xmlRoots()
        .forEach(
            (name, writers) ->
                roots.computeIfAbsent(name, key -> EnumSet.noneOf(Side.class)).addAll(writers));
    return roots;
  }
}
