package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
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
  static @Nullable SpecPointer at(SpecPointer schema, String path) {
    List<String> steps = List.of(path.substring(1).split("/", -1));
    SpecPointer place = root(schema, steps.get(0));
    for (String step : steps.subList(1, steps.size())) {
      if (place == null) {
        return null;
      }
      place = child(place, step);
    }
    return place;
  }

  /** Returns whether the contract has an element or an attribute there. */
  static boolean allows(SpecPointer place, String kind) {
    boolean attribute = "true".equals(xml(place, "attribute"));
    return switch (kind) {
      case "element" -> !attribute;
      case "attribute" -> attribute;
      default -> throw new IllegalStateException("no kind of XML: " + kind);
    };
  }

  /** Returns the property that holds an element's text, or null if that is no property. */
  static @Nullable SpecPointer textOf(SpecPointer element) {
    SpecPointer items = new Shape(element).items();
    return new Shape(items == null ? element : items)
        .properties().values().stream()
            .filter(property -> property.node().has("x-xml-text"))
            .findFirst()
            .orElse(null);
  }

  private static @Nullable SpecPointer root(SpecPointer schema, String name) {
    List<SpecPointer> candidates = new ArrayList<>();
    candidates.add(schema);
    for (SpecPointer property : new Shape(schema).reachable()) {
      SpecPointer items = new Shape(property).items();
      candidates.add(items == null ? property : items);
    }
    return candidates.stream()
        .filter(candidate -> name.equals(name(candidate)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable SpecPointer child(SpecPointer parent, String step) {
    SpecPointer items = new Shape(parent).items();
    if (items != null && "true".equals(xml(parent, "wrapped"))) {
      return step.equals(name(items)) ? items : null;
    }
    String name = step.startsWith("@") ? step.substring(1) : step;
    return new Shape(items == null ? parent : items).properties().get(name);
  }

  /** Returns the element's name that a schema gives, or null if it gives none. */
  private static @Nullable String name(SpecPointer schema) {
    return xml(schema, "name");
  }

  private static @Nullable String xml(SpecPointer place, String member) {
    SpecPointer layer = new Shape(place).with("xml");
    return layer == null ? null : layer.node().node("xml").textOrNull(member);
  }
}
