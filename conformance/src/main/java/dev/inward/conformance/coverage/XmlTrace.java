package dev.inward.conformance.coverage;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Follows XML along a contract, by the contract's {@code xml} metadata. */
final class XmlTrace {

  private final Set<Cell> reached;
  private final Body body;

  XmlTrace(Set<Cell> reached, Body body) {
    this.reached = reached;
    this.body = body;
  }

  void follow(Element root) {
    follow(body.shape(), root);
  }

  void follow(Shape shape, Element element) {
    text(shape, element.getTextContent());
    shape.members().forEach((name, member) -> member(name, member, element));
  }

  private void member(String name, Shape.Member member, Element element) {
    if (xml(member.place(), "attribute").equals("true")) {
      if (element.hasAttribute(name)) {
        reached.add(member.cell());
        text(member.shape(), element.getAttribute(name));
      }
    } else if (member.isMarked("x-xml-text")) {
      reached.add(member.cell());
    } else if (member.shape().is("array")) {
      items(name, member, element);
    } else {
      for (Element child : children(element, name)) {
        reached.add(member.cell());
        follow(member.shape(), child);
      }
    }
  }

  private void items(String name, Shape.Member member, Element element) {
    Shape items = member.shape().items();
    if (items == null) {
      return;
    }
    boolean wrapped = xml(member.place(), "wrapped").equals("true");
    List<Element> owners = wrapped ? children(element, name) : List.of(element);
    String item = xml(items.schema(), "name");
    for (Element owner : owners) {
      List<Element> found = children(owner, item);
      if (wrapped || !found.isEmpty()) {
        reached.add(member.cell());
      }
      for (Element each : found) {
        follow(items, each);
        if (member.isMarked("x-arguments")) {
          argument(items, each);
        }
      }
    }
  }

  private void argument(Shape item, Element element) {
    for (Map.Entry<String, Shape.Member> member : item.members().entrySet()) {
      if (member.getValue().isMarked("x-argument-name")) {
        argument(element.getAttribute(member.getKey()), element.getTextContent());
      }
    }
  }

  private void argument(String name, String value) {
    Cell first = body.first().get(name);
    if (first != null) {
      reached.add(first);
    }
    Shape arguments = body.arguments();
    Shape.Member argument = arguments == null ? null : arguments.members().get(name);
    if (argument != null) {
      reached.add(argument.cell());
      text(argument.shape(), value);
    }
  }

  private void text(Shape shape, String text) {
    Cell value = shape.values().get(text.strip());
    if (value != null) {
      reached.add(value);
    }
  }

  private static String xml(SpecPointer place, String name) {
    if (!place.node().has("xml")) {
      return "";
    }
    String text = place.node().node("xml").textOrNull(name);
    return text == null ? "" : text;
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
