package dev.inward.runtime;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Tells a list that cannot be read from an empty one: it has content, but none of its items. JAXB
 * would read both as empty.
 */
final class ListReader extends StreamReaderDelegate {

  /** An element whose end is not yet read. */
  private static final class OpenElement {
    private final XmlContent content;
    private final boolean hasRule;
    private final int number;
    private boolean hasItem;
    private boolean hasOther;

    private OpenElement(XmlContent content, boolean hasRule, int number) {
      this.content = content;
      this.hasRule = hasRule;
      this.number = number;
    }

    private boolean isLeftOut(BitSet numbers) {
      return numbers.get(number);
    }
  }

  private final CheckedXmlReader reader;
  private final XmlContent root;
  private final BitSet unreadable;
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private int number;

  /**
   * Creates a reader, which rejects lists that cannot be read and have a rule.
   *
   * @param unreadable the numbers of the elements to leave out; takes those of lists that cannot be
   *     read
   */
  ListReader(CheckedXmlReader reader, XmlContent root, BitSet unreadable) {
    super(reader);
    this.reader = reader;
    this.root = root;
    this.unreadable = unreadable;
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    while (event == START_ELEMENT && start().isLeftOut(unreadable)) {
      skip();
      event = super.next();
    }
    if (event == END_ELEMENT) {
      end(open.pop());
    } else if ((event == CHARACTERS || event == CDATA) && !isWhiteSpace()) {
      open.element().hasOther = true;
    }
    return event;
  }

  private OpenElement start() {
    OpenElement parent = open.peek();
    OpenElement element;
    if (parent == null) {
      element = new OpenElement(root, false, number);
    } else {
      boolean isItem = parent.content.hasChild(getName());
      parent.hasItem |= isItem;
      parent.hasOther |= !isItem;
      element = new OpenElement(parent.content.child(getName()), reader.hasRule(), number);
    }
    open.push(element);
    number++;
    return element;
  }

  /** Reads the rest of the element that has just started. */
  private void skip() throws XMLStreamException {
    int parents = open.size() - 1;
    while (open.size() > parents) {
      int event = super.next();
      if (event == START_ELEMENT) {
        start();
      } else if (event == END_ELEMENT) {
        open.pop();
      }
    }
  }

  private void end(OpenElement element) throws XMLStreamException {
    boolean isRead = !element.content.isList() || element.hasItem || !element.hasOther;
    if (isRead || open.isEmpty()) {
      return;
    }
    if (element.hasRule) {
      throw new XMLStreamException("a list has no item that can be read");
    }
    unreadable.set(element.number);
  }
}
