package dev.inward.sandbox.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * A body of XML: the document, or an element that is an item of a list. The list at {@code
 * /RESPONSE/DIDS/DID} is made of the DID elements.
 */
record XmlTree(Node root) implements BodyTree {

  private static final TransformerFactory WRITERS = TransformerFactory.newDefaultInstance();

  /** Writers that are free. Creating one takes longer than writing with it. */
  private static final Queue<Transformer> FREE = new ArrayBlockingQueue<>(16);

  static XmlTree read(byte[] body) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // A deferred document changes while it is read, so threads could not share it.
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      return new XmlTree(factory.newDocumentBuilder().parse(new ByteArrayInputStream(body)));
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException("not XML", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public XmlTree copy() {
    return new XmlTree(root.cloneNode(true));
  }

  @Override
  public @Nullable String text(String pointer) {
    Node node = node(pointer);
    return node == null || hasChildElement(node) ? null : node.getTextContent();
  }

  @Override
  public void set(String pointer, String value) {
    Node node = node(pointer);
    if (node != null && !hasChildElement(node)) {
      if (node instanceof Attr attribute) {
        attribute.setValue(value);
      } else {
        node.setTextContent(value);
      }
    }
  }

  @Override
  public void wrap(String pointer) {
    Node node = node(pointer);
    if (node instanceof Attr attribute) {
      attribute.setValue("[" + attribute.getValue() + "]");
    } else if (node != null && !hasChildElement(node)) {
      Document document = Objects.requireNonNull(node.getOwnerDocument());
      Element child = document.createElement("b");
      child.setTextContent(node.getTextContent());
      node.setTextContent("");
      node.appendChild(child);
    }
  }

  @Override
  public @Nullable List<BodyTree> items(String pointer) {
    List<Element> elements = elements(pointer);
    return elements.isEmpty()
        ? null
        : List.<BodyTree>copyOf(elements.stream().map(XmlTree::new).toList());
  }

  @Override
  public void replaceItems(String pointer, List<BodyTree> items) {
    List<Element> old = elements(pointer);
    Element first = old.get(0);
    Node parent = first.getParentNode();
    Document document = Objects.requireNonNull(first.getOwnerDocument());
    Node gap = gapBefore(first);
    for (int i = 0; i < items.size(); i++) {
      if (i > 0 && gap != null) {
        parent.insertBefore(gap.cloneNode(false), first);
      }
      parent.insertBefore(document.importNode(((XmlTree) items.get(i)).root, true), first);
    }
    parent.removeChild(first);
    for (Element other : old.subList(1, old.size())) {
      Node before = gapBefore(other);
      if (before != null) {
        parent.removeChild(before);
      }
      parent.removeChild(other);
    }
  }

  /** Returns the white space before an element, or null if there is none. */
  private static @Nullable Node gapBefore(Node element) {
    Node before = element.getPreviousSibling();
    return before instanceof Text text && text.getData().isBlank() ? before : null;
  }

  @Override
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Transformer free = FREE.poll();
      Transformer writer = free == null ? WRITERS.newTransformer() : free;
      writer.transform(new DOMSource(root), new StreamResult(bytes));
      FREE.offer(writer);
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private @Nullable Node node(String pointer) {
    int at = pointer.indexOf("/@");
    if (at < 0) {
      List<Element> elements = elements(pointer);
      return elements.isEmpty() ? null : elements.get(0);
    }
    Node owner = at == 0 ? root : node(pointer.substring(0, at));
    return owner instanceof Element element
        ? element.getAttributeNode(pointer.substring(at + 2))
        : null;
  }

  private List<Element> elements(String pointer) {
    List<Node> parents = List.of(root);
    List<Element> found = List.of();
    for (String name : pointer.substring(1).split("/", -1)) {
      found = parents.stream().flatMap(parent -> children(parent, name).stream()).toList();
      parents = List.copyOf(found);
    }
    return found;
  }

  private static List<Element> children(Node parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static boolean hasChildElement(Node node) {
    if (node instanceof Attr) {
      // To ask an attribute for its children changes it, which threads that share it must not.
      return false;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element) {
        return true;
      }
    }
    return false;
  }
}
