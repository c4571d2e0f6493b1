package dev.inward.conformance.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An XSD as a tree that is equal for all XSDs that say the same. A declaration is a member of what
 * it stands in, named by its kind and its name; an attribute is one with an {@code @} in front.
 * Prefixes are resolved, and what is left out has its default.
 */
final class XsdTree {

  static final String DOCUMENTATION = "documentation";

  private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The attributes whose values are names. */
  static final Set<String> NAMES =
      Set.of("type", "base", "ref", "itemType", "memberTypes", "substitutionGroup", "refer");

  private static final Set<String> PARTICLES =
      Set.of("element", "group", "any", "sequence", "choice", "all");

  private XsdTree() {}

  /** Returns the tree of an XSD; nothing if there is none. */
  static Map<String, @Nullable Object> of(byte @Nullable [] xsd) {
    if (xsd == null) {
      return Map.of();
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return members(
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(xsd)).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("the XSD cannot be read", e);
    }
  }

  private static Map<String, @Nullable Object> members(Element element) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    defaults(element, members);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
        members.put("@" + attribute.getName(), value(element, attribute));
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        add(inner, members);
      }
    }
    return members;
  }

  private static void add(Element child, Map<String, @Nullable Object> members) {
    if (is(child, "annotation")) {
      for (Node note = child.getFirstChild(); note != null; note = note.getNextSibling()) {
        if (note instanceof Element inner) {
          String kind = is(inner, DOCUMENTATION) ? DOCUMENTATION : "appinfo";
          String text = SPACES.matcher(inner.getTextContent()).replaceAll(" ").strip();
          members.merge(
              kind, kind.equals("appinfo") ? members(inner) + text : text, (a, b) -> a + " " + b);
        }
      }
      return;
    }
    String name = key(child);
    while (members.containsKey(name)) {
      name += " again";
    }
    members.put(name, members(child));
  }

  private static boolean is(Element element, String kind) {
    return XSD.equals(element.getNamespaceURI()) && element.getLocalName().equals(kind);
  }

  private static String key(Element element) {
    for (String name : new String[] {"name", "ref", "value"}) {
      if (element.hasAttribute(name)) {
        // A facet is what it is, and its value is what may change; but a value of an enumeration.
        if (!name.equals("value") || is(element, "enumeration")) {
          return element.getLocalName() + " " + element.getAttribute(name);
        }
      }
    }
    return element.getLocalName();
  }

  private static String value(Element element, Attr attribute) {
    String text = attribute.getValue().strip();
    if (!NAMES.contains(attribute.getName())) {
      return text;
    }
    StringBuilder names = new StringBuilder();
    for (String name : SPACES.split(text, -1)) {
      int colon = name.indexOf(':');
      String namespace = element.lookupNamespaceURI(colon < 0 ? null : name.substring(0, colon));
      names.append(names.length() == 0 ? "" : " ");
      names.append(namespace == null ? "" : "{" + namespace + "}");
      names.append(name.substring(colon + 1));
    }
    return names.toString();
  }

  private static void defaults(Element element, Map<String, @Nullable Object> members) {
    boolean global = element.getParentNode() instanceof Element parent && is(parent, "schema");
    String kind = element.getLocalName();
    if (PARTICLES.contains(kind) && !global) {
      members.put("@minOccurs", "1");
      members.put("@maxOccurs", "1");
    }
    switch (kind) {
      case "schema" -> {
        members.put("@elementFormDefault", "unqualified");
        members.put("@attributeFormDefault", "unqualified");
      }
      case "element" -> members.put("@nillable", "false");
      case "attribute" -> {
        if (!global) {
          members.put("@use", "optional");
        }
      }
      case "complexType" -> {
        members.put("@mixed", "false");
        members.put("@abstract", "false");
      }
      case "any", "anyAttribute" -> {
        members.put("@namespace", "##any");
        members.put("@processContents", "strict");
      }
      default -> {}
    }
  }
}
