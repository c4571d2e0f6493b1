package dev.inward.contract;

import dev.inward.manifest.Specs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A vendor's XSD, and documents that are held against it. */
final class Xsd {

  private final Specs specs;
  private final String file;
  private @Nullable Schema schema;

  private Xsd(Specs specs, String file) {
    this.specs = specs;
    this.file = file;
  }

  /** Returns the XSD of a vendor who speaks XML, which is read with the first document. */
  static Xsd of(Specs specs, String file) {
    return new Xsd(specs, file);
  }

  private synchronized Schema schema() {
    if (schema == null) {
      schema = read();
    }
    return schema;
  }

  private Schema read() {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(new StreamSource(new ByteArrayInputStream(specs.bytes(file))));
    } catch (SAXException e) {
      throw new IllegalStateException(file + " is no XSD", e);
    }
  }

  /** Reads a document without any access to what it may refer to. */
  static Element read(byte[] xml) throws UnreadableException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new UnreadableException("the body cannot be read as XML");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says what a document breaks of the XSD, in words that hold nothing of the document. */
  List<String> violations(Element root) {
    try {
      schema().newValidator().validate(new DOMSource(root));
      return List.of();
    } catch (SAXException e) {
      // The message repeats the document behind the rule's name.
      String rule = String.valueOf(e.getMessage()).split(":", 2)[0];
      return List.of(
          "the body breaks the XSD" + (rule.startsWith("cvc-") ? " (%s)".formatted(rule) : ""));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
