package dev.inward.conformance.coverage;

import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of {@code coverage.yaml} for an element that no sample reaches.
 *
 * @param at the pointer into the contract
 * @param name the value or the union arm; empty if the pointer alone names the element
 * @param why the reason
 */
public record Unreached(String at, String name, String why) {

  /** Reads the list. */
  public static List<Unreached> of(YamlNode yaml) {
    List<Unreached> list = new ArrayList<>();
    for (YamlNode entry : yaml.only("unreached", "floors").nodes("unreached")) {
      entry.only("at", "values", "arms", "why");
      for (String at : entry.texts("at")) {
        List<String> names =
            entry.has("values")
                ? entry.texts("values")
                : entry.has("arms") ? entry.texts("arms") : List.of("");
        names.forEach(name -> list.add(new Unreached(at, name, entry.text("why"))));
      }
    }
    return list;
  }

  /** Returns whether the entry lists an element. */
  public boolean isOf(ContractElement element) {
    return element.pointer().equals(at) && element.name().equals(name);
  }

  /** Returns the pointer, and the value or the union arm. */
  @Override
  public String toString() {
    return name.isEmpty() ? at : at + " (" + name + ")";
  }
}
