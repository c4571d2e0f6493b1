package dev.inward.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Rejects deep nesting, which would overflow the stack, and repeated or nested elements, of which
 * JAXB would silently drop a part. Elements are named by their path from the root's children, such
 * as {@code STATUS/CODE}.
 */
final class CheckedXmlReader extends StreamReaderDelegate {

  private static final int MAX_DEPTH = 100;

  /**
   * The path of an element that has no rule. It is not longer than any rule's, whatever is sent.
   */
  private static final String OTHER = "";

  /** A rule that the document breaks, at a place that the contract names. */
  static final class RuleException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expected;

    private RuleException(String path, String expected) {
      super(expected);
      this.path = path;
      this.expected = expected;
    }

    MalformedResponseException mismatch() {
      return new MalformedResponseException(path, expected);
    }
  }

  private final Set<String> once;
  private final Set<String> textOnly;
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> paths = new ArrayDeque<>();

  /**
   * Creates a reader.
   *
   * @param once the elements that may occur once, with their ancestors
   * @param textOnly those of them that must not have child elements
   */
  CheckedXmlReader(XMLStreamReader reader, Set<String> once, Set<String> textOnly) {
    super(reader);
    this.once = once;
    this.textOnly = textOnly;
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == START_ELEMENT) {
      start(getName());
    } else if (event == END_ELEMENT) {
      paths.pop();
    } else if (event == DTD || event == ENTITY_REFERENCE) {
      throw new XMLStreamException("the document has a document type");
    }
    return event;
  }

  /** Returns whether there is a rule on the element that has just started. */
  boolean hasRule() {
    return !OTHER.equals(paths.peek());
  }

  private void start(QName name) throws XMLStreamException {
    if (paths.size() == MAX_DEPTH) {
      throw new XMLStreamException("the document is nested too deeply");
    }
    if (!paths.isEmpty() && textOnly.contains(paths.getFirst())) {
      throw new RuleException(paths.getFirst(), "text without elements");
    }
    String path = path(name);
    if (once.contains(path) && !seen.add(path)) {
      throw new RuleException(path, "one element of that name");
    }
    paths.push(path);
  }

  private String path(QName name) {
    boolean child = paths.size() == 1;
    if (paths.isEmpty() || !name.getNamespaceURI().isEmpty()) {
      return OTHER;
    }
    if (!child && paths.getFirst().equals(OTHER)) {
      return OTHER;
    }
    String path = child ? name.getLocalPart() : paths.getFirst() + "/" + name.getLocalPart();
    return once.contains(path) || textOnly.contains(path) ? path : OTHER;
  }
}
