package dev.inward.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A body of XML that names an action and its arguments, as {@code x-action} describes it. */
final class ActionBody {

  private final String action;
  private final String element;
  private final String actionName;
  private final String item;
  private final String itemName;
  private final Map<String, String> derived = new HashMap<>();
  private final List<Part> parts;
  private final ObjectSchema arguments;

  /** An element that carries a credential, or in which others do. */
  private record Part(String element, @Nullable String credential, List<Part> parts) {}

  ActionBody(SpecPointer content) {
    SpecPointer schema = content.member("schema").resolved();
    SpecPointer xAction = content.member("x-action");
    this.action = xAction.node().text("name");
    this.arguments = new ObjectSchema(xAction.member("arguments").resolved());
    for (SpecPointer first : xAction.itemsOf("first")) {
      derived.put(first.node().text("name"), first.node().text("credential"));
    }
    SpecPointer naming =
        schema.membersOf("properties").stream()
            .filter(property -> markedOrNull(property.typed(), "x-action-name") != null)
            .findFirst()
            .orElseThrow();
    this.element = naming.name();
    this.actionName = marked(naming.typed(), "x-action-name");
    this.item = marked(naming.typed(), "x-arguments");
    SpecPointer parameter =
        naming.typed().member("properties").member(item).member("items").resolved();
    this.itemName = marked(parameter, "x-argument-name");
    this.parts = parts(schema);
  }

  /** Returns what the contract says of the arguments. */
  ObjectSchema arguments() {
    return arguments;
  }

  /** Returns the arguments, and gathers the credentials, or says what keeps it from that. */
  Map<String, String> read(Element root, ParsedRequest reading) {
    Map<String, String> given = new LinkedHashMap<>();
    readCredentials(parts, root, reading);
    Element named = (Element) root.getElementsByTagName(element).item(0);
    if (!named.getAttribute(actionName).equals(action)) {
      reading.violation("the action is not " + action);
      return given;
    }
    NodeList items = named.getElementsByTagName(item);
    for (int i = 0; i < items.getLength(); i++) {
      Element argument = (Element) items.item(i);
      String name = argument.getAttribute(itemName);
      String credential = derived.get(name);
      String before =
          credential == null
              ? given.put(name, argument.getTextContent())
              : reading.credentials.put(credential, argument.getTextContent());
      if (before != null) {
        reading.violation("an argument is there twice");
      }
    }
    return given;
  }

  private static void readCredentials(List<Part> parts, Element element, ParsedRequest reading) {
    for (Part part : parts) {
      NodeList children = element.getElementsByTagName(part.element);
      for (int i = 0; i < children.getLength(); i++) {
        if (part.credential != null) {
          reading.credentials.put(part.credential, children.item(i).getTextContent());
        } else {
          readCredentials(part.parts, (Element) children.item(i), reading);
        }
      }
    }
  }

  private static List<Part> parts(SpecPointer schema) {
    return schema.membersOf("properties").stream()
        .map(
            property ->
                new Part(
                    property.name(),
                    property.node().textOrNull("x-credential"),
                    parts(property.typed())))
        .filter(part -> part.credential != null || !part.parts.isEmpty())
        .toList();
  }

  /** Returns the property that carries a mark. */
  private static String marked(SpecPointer schema, String mark) {
    String property = markedOrNull(schema, mark);
    if (property == null) {
      throw new IllegalStateException(schema.pointer() + " has no property with " + mark);
    }
    return property;
  }

  private static @Nullable String markedOrNull(SpecPointer schema, String mark) {
    return schema.membersOf("properties").stream()
        .filter(property -> property.node().has(mark))
        .map(SpecPointer::name)
        .findFirst()
        .orElse(null);
  }
}
