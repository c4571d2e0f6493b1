package dev.inward.contract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema where it is used, combined with the schemas that it refers to ({@code $ref}) or extends
 * ({@code allOf}), or that it is unless it is the empty text ({@code oneOf}). These are its layers;
 * where two have the same keyword, the outer one counts.
 *
 * @param place where the schema is used, such as a property
 */
public record Schema(SpecPointer place) {

  /** {@return the last step of the pointer to the place of use, such as a property's name} */
  public String name() {
    return place.name();
  }

  /** {@return the pointer to the schema that the place of use refers to, or to the place itself} */
  public String pointer() {
    return place.resolved().pointer();
  }

  /**
   * Returns the schema without reference: the innermost layer by {@code $ref} and first {@code
   * allOf}, which holds the type.
   *
   * @return the schema without reference
   */
  public SpecPointer definition() {
    SpecPointer schema = place.resolved();
    Set<String> seen = new HashSet<>();
    for (List<SpecPointer> parts = schema.itemsOf("allOf");
        !parts.isEmpty();
        parts = schema.itemsOf("allOf")) {
      if (!seen.add(schema.pointer())) {
        throw schema.node().problem("allOf", "it leads in a circle");
      }
      schema = parts.get(0).resolved();
    }
    return schema;
  }

  /** {@return the layers, the place of use first} */
  public List<SpecPointer> layers() {
    Map<String, SpecPointer> layers = new LinkedHashMap<>();
    collect(place, layers);
    return List.copyOf(layers.values());
  }

  private static void collect(SpecPointer layer, Map<String, SpecPointer> layers) {
    if (layers.putIfAbsent(layer.pointer(), layer) != null) {
      return;
    }
    if (layer.node().has("$ref")) {
      collect(layer.at(layer.node().text("$ref")), layers);
    }
    layer.itemsOf("allOf").forEach(part -> collect(part, layers));
    List<SpecPointer> arms = layer.itemsOf("oneOf");
    if (arms.stream().anyMatch(Schema::isEmptyText)) {
      arms.stream().filter(arm -> !isEmptyText(arm)).forEach(arm -> collect(arm, layers));
    }
  }

  private static boolean isEmptyText(SpecPointer schema) {
    return "string".equals(schema.node().textOrNull("type"))
        && "0".equals(schema.node().textOrNull("maxLength"));
  }

  /**
   * Returns the outermost layer with a keyword, or null if none has it.
   *
   * @param keyword a keyword of JSON Schema
   * @return the outermost layer with a keyword, or null if none has it
   */
  public @Nullable SpecPointer layerWith(String keyword) {
    for (SpecPointer layer : layers()) {
      if (layer.node().has(keyword)) {
        return layer;
      }
    }
    return null;
  }

  /**
   * Returns whether a layer has a keyword.
   *
   * @param keyword a keyword of JSON Schema
   * @return whether a layer has a keyword
   */
  public boolean has(String keyword) {
    return layerWith(keyword) != null;
  }

  /**
   * Returns the value of a keyword, or null if no layer has it.
   *
   * @param keyword a keyword of JSON Schema
   * @return the value of a keyword, or null if no layer has it
   */
  public @Nullable String text(String keyword) {
    SpecPointer layer = layerWith(keyword);
    return layer == null ? null : layer.node().textOrNull(keyword);
  }

  /**
   * Returns the values of a keyword, none if no layer has it.
   *
   * @param keyword a keyword of JSON Schema
   * @return the values of a keyword, none if no layer has it
   */
  public List<String> texts(String keyword) {
    SpecPointer layer = layerWith(keyword);
    return layer == null ? List.of() : layer.node().texts(keyword);
  }

  /**
   * Returns the mapping below a keyword, such as {@code xml}, or null if no layer has it.
   *
   * @param keyword a keyword of JSON Schema
   * @return the mapping below a keyword, such as {@code xml}, or null if no layer has it
   */
  public @Nullable SpecPointer member(String keyword) {
    SpecPointer layer = layerWith(keyword);
    return layer == null ? null : layer.member(keyword);
  }

  /**
   * Returns the types that a value may have, those of a union together; none if it may have any.
   *
   * @return the types that a value may have, those of a union together
   */
  public Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    addTypes(types, new HashSet<>());
    return types;
  }

  private void addTypes(Set<String> types, Set<String> around) {
    SpecPointer union = layerWith("oneOf");
    if (union != null && !around.add(union.pointer())) {
      throw union.node().problem("oneOf", "it leads in a circle");
    }
    types.addAll(texts("type"));
    arms().forEach(arm -> arm.addTypes(types, around));
    if (union != null) {
      around.remove(union.pointer());
    }
  }

  /**
   * Returns whether {@code type} is this one.
   *
   * @param type a type of JSON Schema
   * @return whether it is
   */
  public boolean is(String type) {
    return type.equals(text("type"));
  }

  /** {@return the properties by name, each at its place of use} */
  public Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    for (SpecPointer layer : layers()) {
      for (SpecPointer property : layer.membersOf("properties")) {
        properties.putIfAbsent(property.name(), new Schema(property));
      }
    }
    return properties;
  }

  /**
   * Returns a property, or null if there is none of the name.
   *
   * @param name the member's name
   * @return a property, or null if there is none of the name
   */
  public @Nullable Schema property(String name) {
    return properties().get(name);
  }

  /** {@return the names of the required properties, of all layers together} */
  public Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    for (SpecPointer layer : layers()) {
      if (layer.node().has("required")) {
        required.addAll(layer.node().texts("required"));
      }
    }
    return required;
  }

  /** {@return the schema of a list's items, or null if it is not a list} */
  public @Nullable Schema items() {
    SpecPointer items = member("items");
    return items == null ? null : new Schema(items);
  }

  /** {@return the schema of additional properties, or null if there is none} */
  public @Nullable Schema additionalProperties() {
    for (SpecPointer layer : layers()) {
      if (layer.node().value("additionalProperties") instanceof Map<?, ?>) {
        return new Schema(layer.member("additionalProperties"));
      }
    }
    return null;
  }

  /** {@return whether {@code additionalProperties} is {@code true}} */
  public boolean isOpen() {
    return layers().stream()
        .anyMatch(layer -> Boolean.TRUE.equals(layer.node().value("additionalProperties")));
  }

  /** {@return the alternatives of a {@code oneOf}, none if there is no union} */
  public List<Schema> arms() {
    SpecPointer layer = layerWith("oneOf");
    return layer == null ? List.of() : layer.itemsOf("oneOf").stream().map(Schema::new).toList();
  }

  /** {@return the values of an enum, none if any value is allowed} */
  public List<String> enumValues() {
    return texts("enum");
  }

  /**
   * Returns the {@code x-enum} entry of a value, or null if there is none.
   *
   * @param value what YAML or JSON has there
   * @return the {@code x-enum} entry of a value, or null if there is none
   */
  public @Nullable SpecPointer enumEntry(String value) {
    SpecPointer entries = member("x-enum");
    return entries == null ? null : entries.memberOrNull(value);
  }

  /** {@return the name of the XML element or attribute, or null if the schema gives none} */
  public @Nullable String xmlName() {
    SpecPointer xml = member("xml");
    return xml == null ? null : xml.node().textOrNull("name");
  }

  /** {@return whether the value is an attribute in XML} */
  public boolean isXmlAttribute() {
    SpecPointer xml = member("xml");
    return xml != null && xml.node().flag("attribute");
  }

  /** {@return whether the items of the list have an element of their own around them in XML} */
  public boolean isXmlWrapped() {
    SpecPointer xml = member("xml");
    return xml != null && xml.node().flag("wrapped");
  }

  /** {@return whether the value is the text of the element in XML ({@code x-xml-text})} */
  public boolean isXmlText() {
    return has("x-xml-text");
  }

  /** {@return all properties that can be reached from here, through lists and objects} */
  public List<Schema> reachableProperties() {
    Map<String, Schema> found = new LinkedHashMap<>();
    reach(found, new HashSet<>());
    return List.copyOf(found.values());
  }

  private void reach(Map<String, Schema> found, Set<String> lists) {
    Schema items = items();
    if (items != null && lists.add(items.place.pointer())) {
      items.reach(found, lists);
    }
    for (Schema property : properties().values()) {
      if (found.putIfAbsent(property.place.pointer(), property) == null) {
        property.reach(found, lists);
      }
    }
  }
}
