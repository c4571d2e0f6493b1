package dev.inward.conformance.facts;

import dev.inward.contract.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field of an XML sample, looked up in the contract. */
final class XmlField {

  private XmlField() {}

  /**
   * Returns the schema at a path, or null if the contract has none.
   *
   * @param schema the schema of a document, of which the sample may be a fragment
   * @param path such as {@code /RESPONSE/DIDS/DID/@E164}
   */
  static @Nullable Schema at(Schema schema, String path) {
    List<String> steps = List.of(path.substring(1).split("/", -1));
    Schema field = root(schema, steps.get(0));
    for (String step : steps.subList(1, steps.size())) {
      if (field == null) {
        return null;
      }
      field = child(field, step);
    }
    return field;
  }

  /** Returns whether the contract has an element or an attribute there. */
  static boolean allows(Schema field, String kind) {
    return switch (kind) {
      case "element" -> !field.isXmlAttribute();
      case "attribute" -> field.isXmlAttribute();
      default -> throw new IllegalStateException("no kind of XML: " + kind);
    };
  }

  /** Returns the property that holds an element's text, or null if that is no property. */
  static @Nullable Schema textOf(Schema element) {
    return itemsOrSelf(element).properties().values().stream()
        .filter(Schema::isXmlText)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Schema root(Schema schema, String name) {
    return Stream.concat(
            Stream.of(schema), schema.reachableProperties().stream().map(XmlField::itemsOrSelf))
        .filter(candidate -> name.equals(candidate.xmlName()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Schema child(Schema parent, String step) {
    Schema items = parent.items();
    if (items != null && parent.isXmlWrapped()) {
      return step.equals(items.xmlName()) ? items : null;
    }
    String name = step.startsWith("@") ? step.substring(1) : step;
    return itemsOrSelf(parent).property(name);
  }

  private static Schema itemsOrSelf(Schema schema) {
    Schema items = schema.items();
    return items == null ? schema : items;
  }
}
