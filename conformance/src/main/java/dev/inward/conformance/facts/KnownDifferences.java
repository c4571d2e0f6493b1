package dev.inward.conformance.facts;

import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The entries of {@code differences.yaml}, each of which must explain a difference. */
final class KnownDifferences {

  private final YamlNode list;

  KnownDifferences(YamlNode list) {
    this.list = list.only("differences");
  }

  /** Returns the unexplained differences, with one for each entry that explains none. */
  List<Difference> without(List<Difference> differences) {
    List<Difference> left = new ArrayList<>(differences);
    Set<Difference> known = new LinkedHashSet<>();
    for (YamlNode entry : list.nodes("differences")) {
      entry.only("at", "pointer", "why");
      String at = entry.text("at");
      String pointer = entry.text("pointer");
      List<Difference> met =
          differences.stream()
              .filter(found -> found.at().equals(at) && found.pointer().equals(pointer))
              .toList();
      known.addAll(met);
      if (met.isEmpty()) {
        left.add(unneeded(at, pointer, "differences.yaml has a difference that there is not"));
      } else if (entry.text("why").isBlank()) {
        left.add(unneeded(at, pointer, "differences.yaml does not say why"));
      }
    }
    left.removeAll(known);
    return List.copyOf(left);
  }

  private static Difference unneeded(String at, String pointer, String problem) {
    return new Difference(FactKind.KNOWN_DIFFERENCE, at, List.of(), pointer, problem);
  }
}
