package dev.inward.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A body of XML that names an action and its arguments, as {@code x-action} describes it. */
final class ActionBody {

  private final Place schema;
  private final Place action;
  private final Element root;

  ActionBody(Place content, Element root) {
    this.schema = content.member("schema").resolved();
    this.action = content.member("x-action");
    this.root = root;
  }

  Place arguments() {
    return action.member("arguments").resolved();
  }

  /** Returns the arguments, and gathers the credentials, or says what keeps it from that. */
  Map<String, String> read(Reading reading) {
    Map<String, String> arguments = new LinkedHashMap<>();
    readCredentials(schema, root, reading);
    Map<String, String> derived = new LinkedHashMap<>();
    action
        .itemsOf("first")
        .forEach(first -> derived.put(first.node().text("name"), first.node().text("credential")));
    Element element = elementWith(schema, root, "x-action-name");
    Place described = described(schema, "x-action-name");
    if (!element
        .getAttribute(marked(described, "x-action-name"))
        .equals(action.node().text("name"))) {
      reading.violation("the action is not " + action.node().text("name"));
      return arguments;
    }
    String item = marked(described, "x-arguments");
    Place parameter = described.member("properties").member(item).member("items").resolved();
    NodeList parameters = element.getElementsByTagName(item);
    for (int i = 0; i < parameters.getLength(); i++) {
      Element given = (Element) parameters.item(i);
      String name = given.getAttribute(marked(parameter, "x-argument-name"));
      String credential = derived.get(name);
      String before =
          credential == null
              ? arguments.put(name, given.getTextContent())
              : reading.credentials.put(credential, given.getTextContent());
      if (before != null) {
        reading.violation("an argument is there twice");
      }
    }
    return arguments;
  }

  /** Returns the property that carries a mark. */
  private static String marked(Place schema, String mark) {
    return Objects.requireNonNull(markedOrNull(schema, mark));
  }

  private static @Nullable String markedOrNull(Place schema, String mark) {
    return schema.membersOf("properties").stream()
        .filter(property -> property.node().has(mark))
        .map(Place::name)
        .findFirst()
        .orElse(null);
  }

  private static Place described(Place schema, String mark) {
    return schema.membersOf("properties").stream()
        .map(Place::typed)
        .filter(property -> markedOrNull(property, mark) != null)
        .findFirst()
        .orElseThrow();
  }

  private static Element elementWith(Place schema, Element root, String mark) {
    return schema.membersOf("properties").stream()
        .filter(property -> markedOrNull(property.typed(), mark) != null)
        .map(property -> (Element) root.getElementsByTagName(property.name()).item(0))
        .findFirst()
        .orElseThrow();
  }

  private static void readCredentials(Place schema, Element element, Reading reading) {
    for (Place property : schema.membersOf("properties")) {
      NodeList children = element.getElementsByTagName(property.name());
      for (int i = 0; i < children.getLength(); i++) {
        String credential = property.node().textOrNull("x-credential");
        if (credential != null) {
          reading.credentials.put(credential, children.item(i).getTextContent());
        } else {
          readCredentials(property.typed(), (Element) children.item(i), reading);
        }
      }
    }
  }
}
