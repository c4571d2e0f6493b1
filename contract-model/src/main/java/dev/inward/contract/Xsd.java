package dev.inward.contract;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Specs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A vendor's XSD, which validates documents as they are parsed. */
final class Xsd {

  /** As many as can be busy at the same time, about. */
  private static final int MOST_FREE_PARSERS = 16;

  private static final String FEATURES = "http://apache.org/xml/features/";

  private final Specs specs;
  private final String file;

  /**
   * Parsers that are free. To make one takes longer than to read with it. A parser remembers each
   * name that it has seen, so one that has seen a document with other names is not kept.
   */
  private final Queue<DocumentBuilder> parsers = new ArrayBlockingQueue<>(MOST_FREE_PARSERS);

  private @Nullable DocumentBuilderFactory factory;

  private Xsd(Specs specs, String file) {
    this.specs = specs;
    this.file = file;
  }

  /** Returns the XSD of a vendor who speaks XML, which is read with the first document. */
  static Xsd of(Specs specs, String file) {
    return new Xsd(specs, file);
  }

  /**
   * What was read.
   *
   * @param violations what it breaks of the XSD, in words that hold nothing of the document
   */
  record Document(Element root, List<String> violations) {}

  /** Reads a document without any access to what it may refer to. */
  Document read(byte[] xml, String root) throws UnreadableException {
    DocumentBuilder free = parsers.poll();
    DocumentBuilder parser = free == null ? newParser() : free;
    FirstError error = new FirstError();
    parser.setErrorHandler(error);
    Element found;
    try {
      found = parser.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new UnreadableException("the body cannot be read as XML");
    }
    if (!found.getTagName().equals(root)) {
      return new Document(found, List.of("the root element is not " + root));
    }
    if (error.violations.isEmpty()) {
      parsers.offer(parser);
    }
    return new Document(found, error.violations);
  }

  private synchronized DocumentBuilder newParser() {
    try {
      if (factory == null) {
        factory = newFactory();
      }
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private DocumentBuilderFactory newFactory() throws ParserConfigurationException {
    DocumentBuilderFactory parsing = DocumentBuilderFactory.newDefaultInstance();
    parsing.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    parsing.setFeature(FEATURES + "disallow-doctype-decl", true);
    // Pays for large documents only.
    parsing.setFeature(FEATURES + "dom/defer-node-expansion", false);
    // The text stays as it was sent, whatever its type.
    parsing.setFeature(FEATURES + "validation/schema/normalized-value", false);
    parsing.setNamespaceAware(true);
    parsing.setCoalescing(true);
    parsing.setSchema(schema());
    return parsing;
  }

  private Schema schema() {
    try {
      SchemaFactory reading = SchemaFactory.newDefaultInstance();
      reading.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      reading.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return reading.newSchema(new StreamSource(new ByteArrayInputStream(specs.bytes(file))));
    } catch (SAXException e) {
      throw invalid(e);
    }
  }

  private InvalidSpecException invalid(SAXException e) {
    String problem = "not a valid XSD: " + e.getMessage();
    return e instanceof SAXParseException error
        ? new InvalidSpecException(
            specs.path(file),
            ElementFinder.xpath(specs.bytes(file), error),
            problem + " (line " + error.getLineNumber() + ")",
            e)
        : new InvalidSpecException(specs.path(file), "", problem, e);
  }

  /** Keeps the first rule that is broken; the others may only follow from it. */
  private static final class FirstError implements ErrorHandler {

    private final List<String> violations = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      // Says nothing of the XSD.
    }

    @Override
    public void error(SAXParseException e) {
      if (violations.isEmpty()) {
        // The message repeats the document behind the rule's name.
        String rule = String.valueOf(e.getMessage()).split(":", 2)[0];
        violations.add(
            "the body breaks the XSD"
                + (rule.startsWith("cvc-") ? String.format(Locale.ROOT, " (%s)", rule) : ""));
      }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
