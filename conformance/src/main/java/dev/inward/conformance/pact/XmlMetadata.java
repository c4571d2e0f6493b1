package dev.inward.conformance.pact;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.Schema;
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

  private final Element xsd;

  public XmlMetadata(Element xsd) {
    this.xsd = xsd;
  }

  /**
   * Fails if a schema and a declaration differ in an element or attribute, in whether it is
   * required or repeated, or in what it consists of.
   */
  public void compare(Schema schema, Element declaration) {
    assertThat(described(schema, declaration))
        .as(schema.definition().name())
        .isEqualTo(declarations(declaration));
  }

  /**
   * Fails if the schemas of one root element have not between them what its declaration has, or
   * differ from it otherwise.
   */
  public void compare(List<Schema> schemas, Element declaration) {
    Map<String, String> declared = declarations(declaration);
    Map<String, String> all = new TreeMap<>();
    for (Schema schema : schemas) {
      Map<String, String> described = described(schema, declaration);
      assertThat(declared).as(schema.definition().name()).containsAllEntriesOf(described);
      all.putAll(described);
    }
    assertThat(all).as(declaration.getAttribute("name")).isEqualTo(declared);
  }

  private Map<String, String> described(Schema schema, Element declaration) {
    Map<String, String> described = new TreeMap<>();
    schema
        .properties()
        .forEach(
            (name, property) -> {
              if (property.isXmlText()) {
                described.put("text", "");
                return;
              }
              boolean repeated = property.is("array") && !property.isXmlWrapped();
              described.put(
                  (property.isXmlAttribute() ? "@" : "") + name,
                  (schema.required().contains(name) ? "required" : "optional")
                      + (repeated ? ", repeated" : ""));
              if (!property.isXmlAttribute()) {
                descend(property, typeOf(declaration, name));
              }
            });
    return described;
  }

  private void descend(Schema property, String xsdType) {
    Schema item = requireNonNullElse(property.items(), property);
    if (property.isXmlWrapped()) {
      Element wrapper = complexType(xsdType);
      String name = requireNonNull(item.xmlName(), "xml.name");
      assertThat(declarations(wrapper)).isEqualTo(Map.of(name, "optional, repeated"));
      compare(item, complexType(typeOf(wrapper, name)));
    } else if (item.properties().isEmpty()) {
      assertThat(xsdType).startsWith("xs:");
    } else {
      assertThat(xsdType).isEqualTo(item.definition().name());
      compare(item, complexType(xsdType));
    }
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
