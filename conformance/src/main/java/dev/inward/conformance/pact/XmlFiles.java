package dev.inward.conformance.pact;

import dev.inward.contract.manifest.Specs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML samples and XSDs. */
public final class XmlFiles {

  private XmlFiles() {}

  /** Returns the XSD of a vendor who speaks XML. */
  public static byte[] xsdOf(String vendor) {
    return Specs.of(vendor).bytes(vendor.equals("multitel") ? "buynumbers.xsd" : vendor + ".xsd");
  }

  /** Returns a document's root element. */
  public static Element parse(byte[] xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  /** Returns the XSD's elements of a kind, such as {@code attribute}, at any depth. */
  public static List<Element> declarations(Element in, String kind) {
    NodeList nodes = in.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, kind);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
