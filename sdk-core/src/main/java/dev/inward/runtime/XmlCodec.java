package dev.inward.runtime;

import dev.inward.Scalar;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes documents of one root element with the classes that xjc generates from a
 * contract's XSD. Reading requires the root element, ignores unknown elements and tolerates blanks
 * and comments before the XML declaration. A list that has content but no item is absent, and a
 * mismatch if it may occur once. It rejects document types, custom entities and deep nesting, and
 * never loads external resources.
 *
 * @param <W> the root element's class
 */
public final class XmlCodec<W> {

  private static final MediaType XML = MediaType.get("application/xml; charset=UTF-8");

  /** Limits the cost of attribute names with equal hash codes, which is quadratic. */
  private static final String MAX_ATTRIBUTES = "200";

  /**
   * Maps between a model and xjc's class. Reading may fail; writing does not.
   *
   * @param <A> the type that is mapped
   * @param <B> the type that it is mapped to
   * @param <E> the exception of a value that cannot be mapped
   */
  @FunctionalInterface
  public interface Mapping<A, B, E extends Exception> {

    /**
     * {@return the mapped value}
     *
     * @param value what to map
     * @throws E if it cannot be mapped
     */
    B map(A value) throws E;
  }

  /**
   * Maps xjc's class to a model, if it has what the model requires.
   *
   * @param <A> the type that is mapped
   * @param <B> the type that it is mapped to
   * @param <E> the exception of a value that cannot be mapped
   */
  @FunctionalInterface
  public interface OptionalMapping<A, B, E extends Exception> {

    /**
     * {@return the mapped value, or null if a required one is absent}
     *
     * @param value what to map
     * @throws E if it cannot be mapped
     */
    @Nullable B map(A value) throws E;
  }

  private final Class<W> root;
  private final JAXBContext context;
  private final Set<String> once;
  private final Set<String> textOnly;

  /**
   * Creates a codec.
   *
   * @param root the root element's class
   * @param once the root's children that may occur once, and paths of elements below them; JAXB
   *     would use the last of several
   * @throws dev.inward.ClassPathException if the class path has no JAXB that can read and write it
   */
  public XmlCodec(Class<W> root, String... once) {
    this(root, Set.of(once), Set.of());
  }

  private XmlCodec(Class<W> root, Set<String> once, Set<String> textOnly) {
    this.root = root;
    this.context = XmlContext.of(root);
    this.once = once;
    this.textOnly = textOnly;
  }

  /**
   * Returns a codec that also rejects child elements in some elements. In other elements that
   * contain text, child elements are read as a part of it.
   *
   * @param paths the elements, as paths of names from the root's children; a nested element and its
   *     ancestors may occur once
   * @return a codec with the same root element
   */
  public XmlCodec<W> textOnly(String... paths) {
    Set<String> all = new HashSet<>(once);
    for (String path : paths) {
      for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
        all.add(path);
        all.add(path.substring(0, end));
      }
    }
    return new XmlCodec<>(root, Set.copyOf(all), Set.of(paths));
  }

  /**
   * Reads a document.
   *
   * @param body the document in UTF-8, whatever encoding it declares
   * @return the root element
   * @throws IOException if it is not a well-formed document of the root element, or breaks one of
   *     this codec's rules; it is a {@link MalformedResponseException}
   */
  public W read(ByteString body) throws IOException {
    String text = body.utf8();
    if (hasDocumentType(text)) {
      throw mismatch();
    }
    String document = text.substring(start(text));
    BitSet unreadable = new BitSet();
    try {
      W value = read(document, unreadable);
      // Each is read as an empty list, and the second time as an absent one.
      return unreadable.isEmpty() ? value : read(document, unreadable);
    } catch (JAXBException | XMLStreamException | RuntimeException e) {
      ClassPath.rethrow(e);
      throw mismatch(e);
    }
  }

  private W read(String text, BitSet unreadableLists)
      throws JAXBException, XMLStreamException, MalformedResponseException {
    XmlContent content = XmlContent.of(root);
    XMLStreamReader reader =
        new MarkupReader(
            new ListReader(
                new CheckedXmlReader(
                    inputFactory().createXMLStreamReader(new StringReader(text)), once, textOnly),
                content,
                unreadableLists),
            content);
    Object document = context.createUnmarshaller().unmarshal(reader);
    while (reader.hasNext()) {
      reader.next(); // The rest of the document must be well-formed, too.
    }
    if (!root.isInstance(document)) {
      throw new MalformedResponseException(root.getSimpleName(), "the root element");
    }
    return root.cast(document);
  }

  /** Names the place of a broken rule, which JAXB wraps. */
  private MalformedResponseException mismatch(Exception failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof CheckedXmlReader.RuleException broken) {
        return broken.mismatch();
      }
    }
    return mismatch();
  }

  private MalformedResponseException mismatch() {
    return new MalformedResponseException(
        root.getSimpleName(), "a well-formed document of that root element");
  }

  /**
   * Detects a document type before the parser does, because the parser of JDK 17 would print an
   * error to the console.
   */
  private static boolean hasDocumentType(String text) {
    return text.startsWith("<!DOCTYPE", afterProlog(text, true));
  }

  /** Skips what must not precede an XML declaration, which does not change the document. */
  private static int start(String text) {
    int declaration = afterProlog(text, false);
    return text.startsWith("<?xml", declaration) ? declaration : 0;
  }

  private static int afterProlog(String text, boolean alsoInstructions) {
    int at = 0;
    while (true) {
      if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (alsoInstructions && text.startsWith("<?", at)) {
        at = after(text, "?>", at + "<?".length());
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at + "<!--".length());
      } else {
        return at;
      }
    }
  }

  private static int after(String text, String end, int start) {
    int at = text.indexOf(end, start);
    return at == -1 ? text.length() : at + end.length();
  }

  /**
   * Returns a document as a request body of the media type {@code application/xml}, in UTF-8.
   *
   * @param document the root element
   * @return the body, which is in memory and can be sent again
   * @throws IllegalStateException if JAXB cannot write it
   */
  public RequestBody body(W document) {
    return RequestBody.create(write(document), XML);
  }

  /**
   * Writes a document.
   *
   * @param document the root element
   * @return the document in UTF-8, with an XML declaration
   * @throws IllegalStateException if JAXB cannot write it
   */
  public ByteString write(W document) {
    try {
      Marshaller marshaller = context.createMarshaller();
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

  JAXBContext context() {
    return context;
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

  /**
   * Returns the attributes that the contract does not name.
   *
   * @param others the attributes as JAXB has read them
   * @return their values by their names, with the namespace in braces if there is one; may be
   *     changed
   */
  public static Map<String, @Nullable Object> attributes(Map<QName, String> others) {
    Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    others.forEach((name, value) -> attributes.put(name.toString(), value));
    return attributes;
  }

  /**
   * Copies attributes that {@link #attributes(Map)} has returned back to a JAXB object.
   *
   * @param attributes the values by their names
   * @param others takes the attributes
   * @param elements the names among them that are elements, which are left out
   */
  public static void attributes(
      Map<String, ? extends @Nullable Object> attributes,
      Map<QName, String> others,
      String... elements) {
    attributes.forEach((name, value) -> others.put(QName.valueOf(name), String.valueOf(value)));
    for (String element : elements) {
      others.remove(new QName(element));
    }
  }

  /**
   * Parses text that decides no outcome; text that is no value is absent and kept.
   *
   * @param <T> the type of the value
   * @param text the text, or null if it is absent
   * @param field the name of the element or the attribute
   * @param kept takes text that is no value by that name
   * @param parser parses the text
   * @return the value, or null if it is absent or was kept
   */
  public static <T> @Nullable T parsed(
      @Nullable String text,
      String field,
      Map<String, @Nullable Object> kept,
      LenientJson.Parser<T> parser) {
    try {
      return text == null ? null : parser.parse(text, field);
    } catch (MalformedResponseException e) {
      kept.put(field, text);
      return null;
    }
  }

  /**
   * Returns a value as text, or the text that {@link #parsed} has kept in its place.
   *
   * @param value the value, or null if it is absent
   * @param field the name of the element or the attribute
   * @param kept the texts that were kept, by those names
   * @return the text, or null if nothing was kept either
   */
  public static @Nullable String text(
      @Nullable Object value, String field, Map<String, ? extends @Nullable Object> kept) {
    return Scalars.text(value == null ? kept.get(field) : value);
  }

  /**
   * Returns text as a string scalar, because XML does not distinguish numbers from strings.
   *
   * @param text the text, or null
   * @return the scalar, or null for null
   */
  public static @Nullable Scalar scalar(@Nullable String text) {
    return text == null ? null : Scalar.of(text);
  }

  /**
   * Maps each entry of a list.
   *
   * @param <A> the type of an entry
   * @param <B> the type that it is mapped to
   * @param <E> the exception of an entry that cannot be mapped
   * @param entries the entries
   * @param mapping maps an entry
   * @return the mapped entries, in their order
   * @throws E if an entry cannot be mapped
   */
  public static <A, B, E extends Exception> List<B> list(
      List<? extends A> entries, Mapping<A, B, E> mapping) throws E {
    List<B> mapped = new ArrayList<>();
    for (A entry : entries) {
      mapped.add(mapping.map(entry));
    }
    return mapped;
  }

  /**
   * Maps each entry of a list and leaves out those that are not complete.
   *
   * @param <A> the type of an entry
   * @param <B> the type that it is mapped to
   * @param <E> the exception of an entry that cannot be mapped
   * @param entries the entries
   * @param mapping maps an entry, or returns null if it is not complete
   * @return the mapped entries that are complete, in their order
   * @throws E if an entry cannot be mapped
   */
  public static <A, B, E extends Exception> List<B> complete(
      List<? extends A> entries, OptionalMapping<A, B, E> mapping) throws E {
    List<B> mapped = new ArrayList<>();
    for (A entry : entries) {
      B value = mapping.map(entry);
      if (value != null) {
        mapped.add(value);
      }
    }
    return mapped;
  }
}
