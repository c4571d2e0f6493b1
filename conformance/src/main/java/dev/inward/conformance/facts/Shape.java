package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema together with those that it refers to or adds to.
 *
 * @param place where it is used
 */
record Shape(SpecPointer place) {

  /** Returns where a keyword stands, or null if it stands nowhere. */
  @Nullable SpecPointer with(String keyword) {
    return layers().stream().filter(layer -> layer.node().has(keyword)).findFirst().orElse(null);
  }

  /** Returns the values of a keyword, which may be absent. */
  List<String> texts(String keyword) {
    SpecPointer layer = with(keyword);
    return layer == null ? List.of() : layer.node().texts(keyword);
  }

  /** Returns the types that a value may have, or none if it may have any. */
  Set<String> types() {
    Set<String> types = new LinkedHashSet<>(texts("type"));
    SpecPointer union = with("oneOf");
    if (union != null) {
      union.itemsOf("oneOf").forEach(item -> types.addAll(new Shape(item).types()));
    }
    return types;
  }

  /** Returns the properties by name. */
  Map<String, SpecPointer> properties() {
    Map<String, SpecPointer> properties = new LinkedHashMap<>();
    for (SpecPointer layer : layers()) {
      layer
          .membersOf("properties")
          .forEach(property -> properties.putIfAbsent(property.name(), property));
    }
    return properties;
  }

  /** Returns the schema of a list's items, or null if it is no list. */
  @Nullable SpecPointer items() {
    SpecPointer list = with("items");
    return list == null ? null : list.member("items");
  }

  /** Returns the entry of {@code x-enum} for a value, or null if there is none. */
  @Nullable SpecPointer entry(String value) {
    SpecPointer layer = with("x-enum");
    if (layer == null || !layer.node().node("x-enum").has(value)) {
      return null;
    }
    return layer.member("x-enum").member(value);
  }

  /** Returns all properties that can be reached from here. */
  List<SpecPointer> reachable() {
    Map<String, SpecPointer> found = new LinkedHashMap<>();
    reach(found);
    return List.copyOf(found.values());
  }

  private void reach(Map<String, SpecPointer> found) {
    SpecPointer items = items();
    if (items != null) {
      new Shape(items).reach(found);
    }
    for (SpecPointer property : properties().values()) {
      if (found.putIfAbsent(property.pointer(), property) == null) {
        new Shape(property).reach(found);
      }
    }
  }

  private List<SpecPointer> layers() {
    List<SpecPointer> layers = new ArrayList<>();
    collect(place, layers);
    return layers;
  }

  private static void collect(SpecPointer layer, List<SpecPointer> layers) {
    layers.add(layer);
    if (layer.node().has("$ref")) {
      collect(layer.at(layer.node().text("$ref")), layers);
    }
    layer.itemsOf("allOf").forEach(item -> collect(item, layers));
  }
}
