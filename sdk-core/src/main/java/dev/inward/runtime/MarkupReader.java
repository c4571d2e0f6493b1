package dev.inward.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markup in an element of text as a part of its text. JAXB would keep only the text after
 * the last child element.
 */
final class MarkupReader extends StreamReaderDelegate {

  private final XmlContent root;
  private final Deque<XmlContent> ancestors = new ArrayDeque<>();

  /** The number of open elements within an element of text. */
  private int depth;

  /** Whether the last tag still lacks its end, which is a slash if the element is empty. */
  private boolean tagIsOpen;

  private int event = START_DOCUMENT;

  /** Replaces the text of the event, if set. */
  private char @Nullable [] text;

  MarkupReader(XMLStreamReader reader, XmlContent root) {
    super(reader);
    this.root = root;
  }

  @Override
  public int next() throws XMLStreamException {
    text = null;
    event = super.next();
    XmlContent content = ancestors.peek();
    if (content != null && content.isText()) {
      withinText();
    } else if (event == START_ELEMENT) {
      ancestors.push(content == null ? root : content.child(getName()));
    } else if (event == END_ELEMENT) {
      ancestors.pop();
    }
    return event;
  }

  private void withinText() {
    switch (event) {
      case START_ELEMENT -> {
        depth++;
        markup((tagIsOpen ? ">" : "") + tag());
        tagIsOpen = true;
      }
      case END_ELEMENT -> {
        if (depth == 0) {
          ancestors.pop();
          return;
        }
        depth--;
        markup(tagIsOpen ? "/>" : "</" + name(getPrefix(), getLocalName()) + ">");
        tagIsOpen = false;
      }
      case CHARACTERS, CDATA, SPACE -> {
        if (tagIsOpen) {
          markup(">" + super.getText());
          tagIsOpen = false;
        }
      }
      default -> {
        // Comments and processing instructions are no text.
      }
    }
  }

  private void markup(String characters) {
    event = CHARACTERS;
    text = characters.toCharArray();
  }

  private String tag() {
    StringBuilder tag = new StringBuilder("<").append(name(getPrefix(), getLocalName()));
    for (int i = 0; i < getAttributeCount(); i++) {
      tag.append(' ').append(name(getAttributePrefix(i), getAttributeLocalName(i)));
      tag.append("=\"").append(getAttributeValue(i).replace("\"", "&quot;")).append('"');
    }
    return tag.toString();
  }

  private static String name(@Nullable String prefix, String localName) {
    return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
  }

  @Override
  public int getEventType() {
    return event;
  }

  @Override
  public boolean isStartElement() {
    return event == START_ELEMENT;
  }

  @Override
  public boolean isEndElement() {
    return event == END_ELEMENT;
  }

  @Override
  public boolean isCharacters() {
    return event == CHARACTERS;
  }

  @Override
  public boolean isWhiteSpace() {
    return text == null && super.isWhiteSpace();
  }

  @Override
  public boolean hasName() {
    return text == null && super.hasName();
  }

  @Override
  public boolean hasText() {
    return text != null || super.hasText();
  }

  @Override
  public String getText() {
    return text == null ? super.getText() : new String(text);
  }

  @Override
  public char[] getTextCharacters() {
    return text == null ? super.getTextCharacters() : text;
  }

  @Override
  public int getTextStart() {
    return text == null ? super.getTextStart() : 0;
  }

  @Override
  public int getTextLength() {
    return text == null ? super.getTextLength() : text.length;
  }

  @Override
  public int getTextCharacters(int sourceStart, char[] target, int targetStart, int length)
      throws XMLStreamException {
    if (text == null) {
      return super.getTextCharacters(sourceStart, target, targetStart, length);
    }
    int copied = Math.min(length, text.length - sourceStart);
    System.arraycopy(text, sourceStart, target, targetStart, copied);
    return copied;
  }
}
