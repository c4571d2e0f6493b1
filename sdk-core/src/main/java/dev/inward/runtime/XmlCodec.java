package dev.inward.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.inward.Scalar;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the documents of one root element, through the classes that xjc makes from a
 * contract's XSD. Strict on the root element, lenient on elements that it does not know and on
 * bytes that do not belong to the encoding. Document types, entities of their own and deep nesting
 * are refused, and nothing is ever included from elsewhere.
 *
 * @param <W> the root element's class
 */
public final class XmlCodec<W> {

  private static final MediaType XML = MediaType.get("application/xml; charset=UTF-8");
  private static final int MAX_DEPTH = 100;
  private static final int MAX_DECLARATION = 200;

  /** Names of one hash code would cost a time that grows with the square of their number. */
  private static final String MAX_ATTRIBUTES = "200";

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  /** Maps between a model and xjc's class; reading may fail, writing does not. */
  @FunctionalInterface
  public interface Mapping<A, B, E extends Exception> {

    /** Returns what the value is mapped to. */
    B map(A value) throws E;
  }

  private static final ClassValue<Context> CONTEXTS =
      new ClassValue<>() {
        @Override
        protected Context computeValue(Class<?> type) {
          return new Context(type);
        }
      };

  private final Class<W> root;
  private final Set<String> once;
  private final Set<String> textOnly;

  /**
   * Makes a codec; what JAXB needs to know of the class is gathered at the first use.
   *
   * @param once the root's children that may come once: JAXB would take the last of several
   */
  public XmlCodec(Class<W> root, String... once) {
    this(root, Set.of(once), Set.of());
  }

  private XmlCodec(Class<W> root, Set<String> once, Set<String> textOnly) {
    this.root = root;
    this.once = once;
    this.textOnly = textOnly;
  }

  /**
   * Returns a codec that also rejects child elements in some of the root's children, of which JAXB
   * would keep only the text after the last one.
   *
   * @param names the root's children that hold nothing but text
   */
  public XmlCodec<W> textOnly(String... names) {
    return new XmlCodec<>(root, once, Set.of(names));
  }

  /** Reads a document. */
  public W read(ByteString body) throws IOException {
    String text = text(body);
    if (hasDocumentType(text)) {
      throw mismatch();
    }
    try {
      XMLStreamReader reader =
          new CheckedReader(
              inputFactory().createXMLStreamReader(new StringReader(text)), once, textOnly);
      Object document = context().createUnmarshaller().unmarshal(reader);
      while (reader.hasNext()) {
        reader.next(); // What follows the root element must be well-formed, too.
      }
      if (!root.isInstance(document)) {
        throw new MalformedResponseException(root.getSimpleName(), "the root element");
      }
      return root.cast(document);
    } catch (JAXBException | XMLStreamException | RuntimeException e) {
      throw mismatch();
    }
  }

  private MalformedResponseException mismatch() {
    return new MalformedResponseException(
        root.getSimpleName(), "a well-formed document of that root element");
  }

  /**
   * Finds a document type before the parser does: the one of JDK 17 would print what stops it
   * there.
   */
  private static boolean hasDocumentType(String text) {
    int at = 0;
    while (true) {
      if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else {
        return text.startsWith("<!DOCTYPE", at);
      }
    }
  }

  private static int after(String text, String end, int start) {
    int at = text.indexOf(end, start);
    return at == -1 ? text.length() : at + end.length();
  }

  /**
   * Decodes a document by its byte order mark, else by its declaration, else as UTF-8. Bytes that
   * are not of that encoding, such as a name in another one, do not make the response unreadable.
   */
  private static String text(ByteString body) {
    String start = body.substring(0, Math.min(MAX_DECLARATION, body.size())).string(ISO_8859_1);
    Matcher declared = ENCODING.matcher(start);
    return BodyText.of(
        body, declared.find() ? "application/xml; charset=" + declared.group(1) : null);
  }

  /** Returns the document as a request's body. */
  public RequestBody body(W document) {
    return RequestBody.create(write(document), XML);
  }

  /** Writes a document. */
  public ByteString write(W document) {
    try {
      Marshaller marshaller = context().createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      Buffer buffer = new Buffer();
      buffer.writeUtf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n");
      marshaller.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
      marshaller.marshal(document, buffer.outputStream());
      return buffer.readByteString();
    } catch (JAXBException e) {
      throw new IllegalStateException(root.getSimpleName() + " cannot be written", e);
    }
  }

  JAXBContext context() throws JAXBException {
    return CONTEXTS.get(root).made();
  }

  private static XMLInputFactory inputFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(
        "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", MAX_ATTRIBUTES);
    return factory;
  }

  /** Returns the attributes that no property stands for. */
  public static Map<String, @Nullable Object> attributes(Map<QName, String> others) {
    Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    others.forEach((name, value) -> attributes.put(name.toString(), value));
    return attributes;
  }

  /** Writes back what {@link #attributes(Map)} returned. */
  public static void attributes(
      Map<String, ? extends @Nullable Object> attributes, Map<QName, String> others) {
    attributes.forEach((name, value) -> others.put(QName.valueOf(name), String.valueOf(value)));
  }

  /** Returns text as a string scalar: in XML nothing tells a number from a string. */
  public static @Nullable Scalar scalar(@Nullable String text) {
    return text == null ? null : Scalar.of(text);
  }

  /** Maps each entry of a list. */
  public static <A, B, E extends Exception> List<B> list(
      List<? extends A> entries, Mapping<A, B, E> mapping) throws E {
    List<B> mapped = new ArrayList<>();
    for (A entry : entries) {
      mapped.add(mapping.map(entry));
    }
    return mapped;
  }

  /** What JAXB knows of a class, which takes it a while to gather: it does so once. */
  private static final class Context {

    private final Class<?> type;
    private @Nullable JAXBContext made;

    Context(Class<?> type) {
      this.type = type;
    }

    synchronized JAXBContext made() throws JAXBException {
      if (made == null) {
        made = JAXBContext.newInstance(type);
      }
      return made;
    }
  }

  /**
   * A document that nests without end would end the stack, and one that says the same thing twice
   * may contradict itself.
   */
  private static final class CheckedReader extends StreamReaderDelegate {

    private final Set<String> once;
    private final Set<String> textOnly;
    private final Set<String> seen = new HashSet<>();
    private boolean inTextOnly;
    private int depth;

    CheckedReader(XMLStreamReader reader, Set<String> once, Set<String> textOnly) {
      super(reader);
      this.once = once;
      this.textOnly = textOnly;
    }

    @Override
    public int next() throws XMLStreamException {
      int event = super.next();
      if (event == START_ELEMENT && ++depth > MAX_DEPTH) {
        throw new XMLStreamException("nested too deeply");
      }
      if (event == START_ELEMENT && depth == 2 && isSecond(getName())) {
        throw new XMLStreamException("an element that may come once comes twice");
      }
      if (event == START_ELEMENT && depth == 2) {
        inTextOnly = isPlain(getName()) && textOnly.contains(getLocalName());
      }
      if (event == START_ELEMENT && depth > 2 && inTextOnly) {
        throw new XMLStreamException("an element that holds text has a child element");
      }
      if (event == END_ELEMENT) {
        depth--;
      }
      if (event == DTD || event == ENTITY_REFERENCE) {
        throw new XMLStreamException("a document type is refused");
      }
      return event;
    }

    private static boolean isPlain(QName name) {
      return name.getNamespaceURI().isEmpty();
    }

    private boolean isSecond(QName name) {
      return isPlain(name) && once.contains(name.getLocalPart()) && !seen.add(name.getLocalPart());
    }
  }
}
