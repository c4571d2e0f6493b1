package dev.inward.conformance.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Compares schemas of a contract with declarations of an XSD, from a root down. */
public final class XmlMetadata {

  /**
   * Ends the name of a group whose content model permits every order. The group without this suffix
   * lists each of its elements once.
   */
  private static final String ANY_ORDER = "InAnyOrder";

  private final Pointers contract;
  private final Element xsd;

  public XmlMetadata(Pointers contract, Element xsd) {
    this.contract = contract;
    this.xsd = xsd;
  }

  /**
   * Fails if a schema and a declaration differ in an element or attribute, in whether it is
   * required or repeated, or in what it consists of.
   */
  public void compare(String schemaName, Element declaration) {
    YamlNode schema = contract.at("#/components/schemas/" + schemaName);
    List<String> required = schema.has("required") ? schema.texts("required") : List.of();
    Map<String, String> said = new TreeMap<>();
    Map<String, String> declared = declarations(declaration);
    YamlNode properties = schema.node("properties");
    for (String property : properties.names()) {
      YamlNode reference = properties.node(property);
      if (reference.has("x-xml-text")) {
        said.put("text", "");
        continue;
      }
      YamlNode type = contract.resolved(reference);
      YamlNode xml = reference.has("xml") ? reference.node("xml") : null;
      boolean attribute = xml != null && xml.has("attribute");
      boolean wrapped = xml != null && xml.has("wrapped");
      boolean repeated = type.textOrNull("type") != null && type.text("type").equals("array");
      said.put(
          (attribute ? "@" : "") + property,
          (required.contains(property) ? "required" : "optional")
              + (repeated && !wrapped ? ", repeated" : ""));
      if (!attribute) {
        descend(reference, repeated, wrapped, typeOf(declaration, property));
      }
    }
    assertThat(said).as(schemaName).isEqualTo(declared);
  }

  private void descend(YamlNode reference, boolean repeated, boolean wrapped, String xsdType) {
    YamlNode item = repeated ? contract.resolved(reference).node("items") : reference;
    String target = target(item);
    boolean isObject = contract.resolved(item).has("properties");
    if (wrapped) {
      Element wrapper = complexType(xsdType);
      String name = contract.resolved(item).node("xml").text("name");
      assertThat(declarations(wrapper)).isEqualTo(Map.of(name, "optional, repeated"));
      compare(target, complexType(typeOf(wrapper, name)));
    } else if (isObject) {
      assertThat(xsdType).isEqualTo(target);
      compare(target, complexType(xsdType));
    } else {
      assertThat(xsdType).startsWith("xs:");
    }
  }

  /** Returns the name of the schema that is referred to, or nothing. */
  private static String target(YamlNode reference) {
    YamlNode plain = reference.has("allOf") ? reference.nodes("allOf").get(0) : reference;
    String pointer = plain.textOrNull("$ref");
    return pointer == null ? "" : pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private Map<String, String> declarations(Element declaration) {
    Map<String, String> declared = new TreeMap<>();
    for (Element attribute : XmlFiles.declarations(declaration, "attribute")) {
      declared.put(
          "@" + attribute.getAttribute("name"),
          attribute.getAttribute("use").equals("required") ? "required" : "optional");
    }
    for (Element element : elements(declaration)) {
      declared.put(
          element.getAttribute("name"),
          (element.getAttribute("minOccurs").equals("0") ? "optional" : "required")
              + (element.getAttribute("maxOccurs").equals("unbounded") ? ", repeated" : ""));
    }
    if (!XmlFiles.declarations(declaration, "simpleContent").isEmpty()) {
      declared.put("text", "");
    }
    return declared;
  }

  private String typeOf(Element declaration, String element) {
    return elements(declaration).stream()
        .filter(child -> child.getAttribute("name").equals(element))
        .map(child -> child.getAttribute("type"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the XSD has no element " + element));
  }

  private Element complexType(String name) {
    return global("complexType", name);
  }

  /** Returns the elements of a declaration and of the groups to which it refers. */
  private List<Element> elements(Element declaration) {
    List<Element> elements = new ArrayList<>(XmlFiles.declarations(declaration, "element"));
    for (Element group : XmlFiles.declarations(declaration, "group")) {
      String name = group.getAttribute("ref");
      if (name.endsWith(ANY_ORDER)) {
        String listed = name.substring(0, name.length() - ANY_ORDER.length());
        assertThat(types(global("group", name)))
            .as("the elements of " + name)
            .isEqualTo(types(global("group", listed)));
        elements.addAll(elements(global("group", listed)));
      } else {
        elements.addAll(elements(global("group", name)));
      }
    }
    return elements;
  }

  private Map<String, String> types(Element group) {
    Map<String, String> types = new TreeMap<>();
    elements(group)
        .forEach(element -> types.put(element.getAttribute("name"), element.getAttribute("type")));
    return types;
  }

  private Element global(String kind, String name) {
    return XmlFiles.declarations(xsd, kind).stream()
        .filter(declaration -> declaration.getAttribute("name").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the XSD has no %s %s".formatted(kind, name)));
  }
}
