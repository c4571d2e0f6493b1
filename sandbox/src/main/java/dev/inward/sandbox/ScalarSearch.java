package dev.inward.sandbox;

import dev.inward.contract.Content;
import dev.inward.contract.DecidingMembers;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import dev.inward.sandbox.body.BodyTree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds scalars in bodies, in the contract's order. */
final class ScalarSearch {

  private final boolean isXml;
  private final @Nullable DecidingMembers deciding;

  /** The pointers of the contract, by the pointers of bodies. */
  private final Map<String, String> places = new LinkedHashMap<>();

  private ScalarSearch(boolean isXml, @Nullable DecidingMembers deciding) {
    this.isXml = isXml;
    this.deciding = deciding;
  }

  static ScalarSearch of(Operation operation, int status, Content content) {
    OutcomeRules rules = operation.outcomeRules();
    boolean isDecidedByStatus =
        rules != null && rules.judgedBy().equals("http-status") && status / 100 != 2;
    Schema schema = content.schema();
    String root = schema.xmlName();
    ScalarSearch search =
        new ScalarSearch(
            root != null,
            isDecidedByStatus ? null : DecidingMembers.of(schema, rules, content.mediaType()));
    search.add("", root == null ? "" : "/" + root, schema, new HashSet<>());
    return search;
  }

  private void add(String pointer, String place, Schema schema, Set<String> around) {
    if (!around.add(schema.place().pointer())) {
      return;
    }
    Schema items = schema.items();
    if (items != null) {
      add(pointer + "/0", isXml ? itemPlace(place, schema, items) : place + "/0", items, around);
    }
    schema
        .properties()
        .forEach(
            (name, property) -> add(pointer + "/" + name, step(place, property), property, around));
    if (items == null && schema.properties().isEmpty()) {
      places.put(place, pointer);
    }
    around.remove(schema.place().pointer());
  }

  private String step(String place, Schema property) {
    if (isXml && property.isXmlText()) {
      return place;
    }
    String name =
        isXml ? Objects.requireNonNullElse(property.xmlName(), property.name()) : property.name();
    return place + (isXml && property.isXmlAttribute() ? "/@" : "/") + name;
  }

  private static String itemPlace(String place, Schema list, Schema items) {
    return list.isXmlWrapped() ? place + "/" + items.xmlName() : place;
  }

  /**
   * Returns the pointer to the first scalar of a body, or to the first that is not blank of those
   * that do not decide: vendors send empty ones for nothing.
   *
   * @param decides whether the scalar decides the outcome by its value
   */
  @Nullable String first(BodyTree tree, boolean decides) {
    return places.keySet().stream()
        .filter(place -> isThere(tree.text(place), decides))
        .filter(place -> decides == decides(Objects.requireNonNull(places.get(place))))
        .findFirst()
        .orElse(null);
  }

  private static boolean isThere(@Nullable String text, boolean mayBeBlank) {
    return text != null && (mayBeBlank || !text.isBlank());
  }

  /** A text that only must be empty in a success decides by being there. */
  private boolean decides(String pointer) {
    if (deciding == null) {
      return false;
    }
    SpecPointer condition = deciding.success(pointer);
    return condition == null ? deciding.decides(pointer) : !condition.node().flag("empty");
  }
}
