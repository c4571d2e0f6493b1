package dev.inward.conformance.coverage;

import dev.inward.contract.Content;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the elements that a document in XML reaches, by the contract's {@code xml} metadata. */
final class XmlTrace {

  private final Trace trace;
  private final OperationPart part;
  private final Content content;

  XmlTrace(Trace trace, OperationPart part, Content content) {
    this.trace = trace;
    this.part = part;
    this.content = content;
  }

  void follow(Schema schema, String path, Element element) {
    trace.value(part, schema, path, element.getTextContent());
    schema
        .properties()
        .forEach((name, property) -> followProperty(property, name, path + "/" + name, element));
  }

  private void followProperty(Schema property, String name, String path, Element element) {
    if (property.isXmlAttribute()) {
      if (element.hasAttribute(name)) {
        trace.reach(part.property(property, path));
        trace.value(part, property, path, element.getAttribute(name));
      }
    } else if (property.isXmlText()) {
      trace.reach(part.property(property, path));
    } else if (property.is("array")) {
      followList(property, name, path, element);
    } else {
      for (Element child : children(element, name)) {
        trace.reach(part.property(property, path));
        follow(property, path, child);
      }
    }
  }

  private void followList(Schema list, String name, String path, Element element) {
    Schema items = list.items();
    if (items == null) {
      return;
    }
    boolean wrapped = list.isXmlWrapped();
    for (Element owner : wrapped ? children(element, name) : List.of(element)) {
      List<Element> found = children(owner, String.valueOf(items.xmlName()));
      if (wrapped || !found.isEmpty()) {
        trace.reach(part.property(list, path));
      }
      for (Element item : found) {
        follow(items, path, item);
        if (list.has("x-arguments")) {
          followArgument(items, item);
        }
      }
    }
  }

  private void followArgument(Schema item, Element element) {
    item.properties()
        .forEach(
            (name, property) -> {
              if (property.has("x-argument-name")) {
                followArgument(element.getAttribute(name), element.getTextContent());
              }
            });
  }

  private void followArgument(String name, String value) {
    SpecPointer action = content.action();
    if (action == null) {
      return;
    }
    String path = "/" + name;
    for (SpecPointer first : action.itemsOf("first")) {
      if (first.node().text("name").equals(name)) {
        trace.reach(part.use(ElementKind.PROPERTY, first, path));
      }
    }
    Schema argument = content.arguments().property(name);
    if (argument != null) {
      trace.reach(part.property(argument, path));
      trace.value(part, argument, path, value);
    }
  }

  private static List<Element> children(Element element, String name) {
    List<Element> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one && one.getTagName().equals(name)) {
        children.add(one);
      }
    }
    return children;
  }
}
