package dev.inward.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads XML as elements, attributes and texts. Where an element has an attribute {@code NAME}, it
 * is called by it, as the parameters of a name/value protocol are.
 */
final class XmlReader {

  private static final String NAME = "NAME";

  private final Facts facts;

  private XmlReader(Facts facts) {
    this.facts = facts;
  }

  static void read(byte[] xml, Facts facts) throws UnreadableBodyException {
    try {
      DocumentBuilder parser = factory().newDocumentBuilder();
      parser.setErrorHandler(null);
      new XmlReader(facts)
          .read("", parser.parse(new ByteArrayInputStream(xml)).getDocumentElement());
    } catch (SAXException | IOException e) {
      throw new UnreadableBodyException();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setCoalescing(true);
    return factory;
  }

  private void read(String parent, Element element) {
    String name = element.getTagName();
    if (element.hasAttribute(NAME)) {
      name += "[" + element.getAttribute(NAME) + "]";
    }
    if (facts.isCredential(element.getTagName())
        || facts.isCredential(element.getAttribute(NAME))) {
      return;
    }
    String path = parent.isEmpty() ? name : parent + "/" + name;
    readAttributes(path, element);
    StringBuilder text = new StringBuilder();
    boolean leaf = true;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element nested) {
        leaf = false;
        read(path, nested);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      }
    }
    if (leaf || !text.toString().isBlank()) {
      facts.add(path, text.toString().strip());
    }
  }

  private void readAttributes(String path, Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      if (!name.equals(NAME) && !facts.isCredential(name)) {
        facts.add(path + "/@" + name, attributes.item(i).getNodeValue());
      }
    }
  }
}
