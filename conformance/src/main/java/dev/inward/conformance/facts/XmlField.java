package dev.inward.conformance.facts;

import dev.inward.contract.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of an XML sample, looked up in the contract. */
final class XmlField {

  private XmlField() {}

  /**
   * Returns what the contract has at a path, or null if it has nothing.
   *
   * @param schema the schema of a document, of which the sample may be a fragment
   * @param path such as {@code /RESPONSE/DIDS/DID/@E164}
   */
  static @Nullable Place at(Place schema, String path) {
    List<String> steps = List.of(path.substring(1).split("/", -1));
    Place place = root(schema, steps.get(0));
    for (String step : steps.subList(1, steps.size())) {
      if (place == null) {
        return null;
      }
      place = child(place, step);
    }
    return place;
  }

  /** Returns whether the contract has an element or an attribute there. */
  static boolean allows(Place place, String kind) {
    boolean attribute = "true".equals(xml(place, "attribute"));
    return switch (kind) {
      case "element" -> !attribute;
      case "attribute" -> attribute;
      default -> throw new IllegalStateException("no kind of XML: " + kind);
    };
  }

  /** Returns the property that holds an element's text, or null if that is no property. */
  static @Nullable Place textOf(Place element) {
    Place items = new Shape(element).items();
    return new Shape(items == null ? element : items)
        .properties().values().stream()
            .filter(property -> property.node().has("x-xml-text"))
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Place root(Place schema, String name) {
    List<Place> candidates = new ArrayList<>();
    candidates.add(schema);
    for (Place property : new Shape(schema).reachable()) {
      Place items = new Shape(property).items();
      candidates.add(items == null ? property : items);
    }
    return candidates.stream()
        .filter(candidate -> name.equals(name(candidate)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Place child(Place parent, String step) {
    Place items = new Shape(parent).items();
    if (items != null && "true".equals(xml(parent, "wrapped"))) {
      return step.equals(name(items)) ? items : null;
    }
    String name = step.startsWith("@") ? step.substring(1) : step;
    return new Shape(items == null ? parent : items).properties().get(name);
  }

  /** Returns the element's name that a schema gives, or null if it gives none. */
  private static @Nullable String name(Place schema) {
    return xml(schema, "name");
  }

  private static @Nullable String xml(Place place, String member) {
    Place layer = new Shape(place).with("xml");
    return layer == null ? null : layer.node().node("xml").textOrNull(member);
  }
}
