package dev.inward.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  ActionBody(Content content) {
    Schema schema = content.schema();
    SpecPointer xAction = content.place().member("x-action");
    this.action = xAction.node().text("name");
    this.arguments = new ObjectSchema(content.arguments().place().resolved());
    for (SpecPointer first : xAction.itemsOf("first")) {
      derived.put(first.node().text("name"), first.node().text("credential"));
    }
    Schema naming =
        schema.properties().values().stream()
            .filter(property -> markedOrNull(property, "x-action-name") != null)
            .findFirst()
            .orElseThrow(() -> content.place().node().problem("no property has x-action-name"));
    this.element = naming.name();
    this.actionName = marked(naming, "x-action-name").name();
    Schema list = marked(naming, "x-arguments");
    this.item = list.name();
    Schema parameter = list.items();
    if (parameter == null) {
      throw list.place().node().problem("x-arguments is not on a list");
    }
    this.itemName = marked(parameter, "x-argument-name").name();
    this.parts = parts(schema);
  }

  /** {@return the action's name} */
  String name() {
    return action;
  }

  /** {@return the schema of the arguments} */
  ObjectSchema arguments() {
    return arguments;
  }

  /** {@return the names of the credentials that a document carries} */
  Set<String> credentials() {
    return credentials(parts);
  }

  private static Set<String> credentials(List<Part> parts) {
    Set<String> names = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part.credential != null) {
        names.add(part.credential);
      }
      names.addAll(credentials(part.parts));
    }
    return names;
  }

  /** Returns whether a document names this action, even one that breaks the XSD elsewhere. */
  boolean isNamedIn(Element root) {
    Element named = named(root);
    return named != null && named.getAttribute(actionName).equals(action);
  }

  private @Nullable Element named(Element root) {
    return (Element) root.getElementsByTagName(element).item(0);
  }

  /** Adds a document's credentials to the parsed request. */
  void readCredentials(Element root, ParsedRequest reading) {
    readCredentials(parts, root, reading);
  }

  /**
   * Returns the arguments of a document that names this action. Adds signatures and violations to
   * the parsed request.
   */
  Map<String, String> read(Element root, ParsedRequest reading) {
    Map<String, String> given = new LinkedHashMap<>();
    NodeList items = Objects.requireNonNull(named(root)).getElementsByTagName(item);
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

  private static List<Part> parts(Schema schema) {
    return schema.properties().values().stream()
        .map(
            property ->
                new Part(
                    property.name(),
                    property.place().node().textOrNull("x-credential"),
                    parts(property)))
        .filter(part -> part.credential != null || !part.parts.isEmpty())
        .toList();
  }

  private static Schema marked(Schema schema, String mark) {
    Schema property = markedOrNull(schema, mark);
    if (property == null) {
      throw schema.definition().node().problem("no property has " + mark);
    }
    return property;
  }

  /** Returns the property that carries a mark, or null if none does. */
  private static @Nullable Schema markedOrNull(Schema schema, String mark) {
    return schema.properties().values().stream()
        .filter(property -> property.place().node().has(mark))
        .findFirst()
        .orElse(null);
  }
}
