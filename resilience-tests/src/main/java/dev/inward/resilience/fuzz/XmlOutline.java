package dev.inward.resilience.fuzz;

import static java.util.Objects.requireNonNull;

import dev.inward.contract.DecidingMembers;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import dev.inward.resilience.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Outlines a recorded response in XML. */
final class XmlOutline {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([\\w.-]+)((?:\\s+[\\w.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(/?)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+([\\w.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  private final String text;
  private final FuzzTarget target;
  private final DecidingMembers members;
  private final boolean refused;
  private final Outline outline = Outline.empty();

  private XmlOutline(String text, FuzzTarget target, boolean refused) {
    this.text = text;
    this.target = target;
    this.refused = refused;
    this.members = target.decidingMembers();
  }

  /**
   * Returns the outline of a well-formed document that has no namespaces and no comments.
   *
   * @param outcome the outcome of the document
   */
  static Outline of(String text, FuzzTarget target, Outcome outcome) {
    XmlOutline xml = new XmlOutline(text, target, outcome == Outcome.REJECTED);
    Matcher tag = TAG.matcher(text);
    if (tag.find()) {
      Element root = xml.element(tag);
      xml.visit(root, "", target.schema());
      xml.around(root);
    }
    return xml.outline;
  }

  /** An element, by the indexes of its tags. The content of an empty element starts at its end. */
  private record Element(
      String name,
      int start,
      int attributesEnd,
      int contentStart,
      int contentEnd,
      int end,
      List<Element> children) {

    boolean isClosedAtOnce() {
      return contentStart == end;
    }
  }

  /** Reads an element whose start tag was just found. */
  private Element element(Matcher tag) {
    String name = tag.group(2);
    int start = tag.start();
    int attributesEnd = tag.end(3);
    int contentStart = tag.end();
    List<Element> children = new ArrayList<>();
    if (!tag.group(4).isEmpty()) {
      return new Element(
          name, start, attributesEnd, contentStart, contentStart, contentStart, children);
    }
    while (tag.find()) {
      if (!tag.group(1).isEmpty()) {
        return new Element(
            name, start, attributesEnd, contentStart, tag.start(), tag.end(), children);
      }
      children.add(element(tag));
    }
    throw new IllegalArgumentException(name + " has no end");
  }

  private void neutral(Outline.Place place) {
    outline.neutral().add(place);
  }

  private void breaking(Outline.Place place) {
    outline.breaking().add(place);
  }

  private void around(Element root) {
    neutral(choices -> Edit.insertion(root.start, XmlTexts.silent(choices)));
    neutral(choices -> Edit.insertion(root.end, choices.pick("\n", " ", XmlTexts.silent(choices))));
  }

  private void visit(Element element, String pointer, Schema schema) {
    neutral(choices -> Edit.insertion(element.attributesEnd, XmlTexts.attribute(choices)));
    attributes(element, pointer, schema);
    Schema items = schema.items();
    if (items != null && schema.isXmlWrapped()) {
      visitItems(element, pointer, items);
      return;
    }
    if (items != null) {
      // Of a list without an element around it, each item is an element of the list's name.
      visit(element, pointer + "/0", items);
      return;
    }
    if (schema.properties().isEmpty()
        || schema.properties().values().stream().anyMatch(Schema::isXmlText)) {
      text(element, textPointer(pointer, schema));
      return;
    }
    others(element);
    for (Element child : element.children) {
      Map.Entry<String, Schema> property = property(schema, child.name);
      if (property != null) {
        visit(child, pointer + "/" + property.getKey(), property.getValue());
      }
    }
    order(element);
    absent(element, pointer);
  }

  private void visitItems(Element list, String pointer, Schema items) {
    if (!list.children.isEmpty()) {
      others(list);
    }
    for (Element item : list.children) {
      visit(item, pointer + "/0", items);
    }
    SpecPointer condition = members.success(pointer);
    if (condition == null) {
      return;
    }
    if (!list.isClosedAtOnce()) {
      breaking(choices -> new Edit(list.contentStart, list.contentEnd, noItem(choices)));
    }
    if (condition.node().has("empty") && !condition.node().flag("empty")) {
      breaking(choices -> new Edit(list.contentStart, list.contentEnd, ""));
      breaking(choices -> new Edit(list.start, list.end, ""));
    }
  }

  /** Returns content of a list that has none of its items. */
  private static String noItem(Choices choices) {
    return choices.oneIn(2) ? XmlTexts.words(choices) : wrapped(choices);
  }

  private static String textPointer(String pointer, Schema schema) {
    return schema.properties().values().stream()
        .filter(Schema::isXmlText)
        .findFirst()
        .map(property -> pointer + "/" + property.name())
        .orElse(pointer);
  }

  private static Map.@Nullable Entry<String, Schema> property(Schema schema, String element) {
    return schema.properties().entrySet().stream()
        .filter(property -> !property.getValue().isXmlAttribute())
        .filter(property -> element.equals(elementName(property)))
        .findFirst()
        .orElse(null);
  }

  private static String elementName(Map.Entry<String, Schema> property) {
    String name = property.getValue().xmlName();
    return name == null ? property.getKey() : name;
  }

  /** Adds elements that the contract does not name, between those that it names. */
  private void others(Element parent) {
    if (parent.isClosedAtOnce()) {
      return;
    }
    List<Integer> gaps = new ArrayList<>(List.of(parent.contentStart, parent.contentEnd));
    parent.children.forEach(child -> gaps.add(child.start));
    neutral(choices -> Edit.insertion(choices.pick(gaps), wrapped(choices)));
    neutral(choices -> Edit.insertion(choices.pick(gaps), choices.pick(" ", "\n", "<!-- a -->")));
  }

  /** Returns an unknown element, whose children may have the names of known ones. */
  private static String wrapped(Choices choices) {
    String name = choices.pick("OTHER", "other", "NOTE", "x.y");
    return choices.oneIn(4)
        ? "<y:ERROR xmlns:y='urn:y'>" + XmlTexts.any(choices) + "</y:ERROR>"
        : "<" + name + ">" + XmlTexts.any(choices) + "</" + name + ">";
  }

  private void order(Element parent) {
    for (int i = 1; i < parent.children.size(); i++) {
      Element one = parent.children.get(i - 1);
      Element other = parent.children.get(i);
      if (one.name.equals(other.name)) {
        continue;
      }
      String swapped =
          text.substring(other.start, other.end)
              + text.substring(one.end, other.start)
              + text.substring(one.start, one.end);
      neutral(choices -> new Edit(one.start, other.end, swapped));
    }
  }

  private void attributes(Element element, String pointer, Schema schema) {
    Matcher attribute = ATTRIBUTE.matcher(text).region(element.start, element.attributesEnd);
    while (attribute.find()) {
      Schema property =
          schema.properties().values().stream()
              .filter(Schema::isXmlAttribute)
              .filter(candidate -> isNamed(candidate, attribute.group(1)))
              .findFirst()
              .orElse(null);
      if (property != null && !members.decides(pointer + "/" + property.name())) {
        int start = attribute.start();
        int valueStart = attribute.start(2);
        int end = attribute.end();
        neutral(choices -> new Edit(valueStart, end, XmlTexts.attributeValue(choices)));
        neutral(choices -> new Edit(start, end, ""));
      }
    }
  }

  private static boolean isNamed(Schema attribute, String name) {
    String xmlName = attribute.xmlName();
    return name.equals(xmlName == null ? attribute.name() : xmlName);
  }

  private void text(Element element, String pointer) {
    if (element.isClosedAtOnce()) {
      return;
    }
    SpecPointer condition = members.success(pointer);
    String content = text.substring(element.contentStart, element.contentEnd);
    if (!members.decides(pointer)) {
      neutral(choices -> content(element, XmlTexts.any(choices)));
      return;
    }
    if (!content.isEmpty()) {
      notation(element, content);
    }
    if (isMessageOfRefusal(pointer) && !content.isBlank()) {
      neutral(choices -> content(element, XmlTexts.words(choices)));
      neutral(choices -> content(element, XmlTexts.markup(choices)));
    }
    if (condition == null) {
      return;
    }
    if (condition.node().flag("empty")) {
      breaking(choices -> content(element, XmlTexts.words(choices)));
      breaking(choices -> content(element, XmlTexts.markup(choices)));
      return;
    }
    if (!condition.node().flag("or-absent")) {
      breaking(choices -> new Edit(element.start, element.end, ""));
    }
    breaking(choices -> content(element, ""));
    breaking(choices -> content(element, withElement(content, choices)));
    breaking(choices -> content(element, "no" + XmlTexts.words(choices)));
    breaking(
        choices ->
            Edit.insertion(
                choices.oneIn(2) ? element.start : element.end,
                "<" + element.name + ">no</" + element.name + ">"));
  }

  /** Returns the right text with a child element before, around, within or after it. */
  private static String withElement(String content, Choices choices) {
    int at = choices.below(content.length() + 1);
    return switch (choices.below(3)) {
      case 0 -> "<b>" + content + "</b>";
      case 1 -> XmlTexts.markup(choices) + content;
      default -> content.substring(0, at) + XmlTexts.element(choices) + content.substring(at);
    };
  }

  /** The words of a refusal may be any others: that there are some is what decides. */
  private boolean isMessageOfRefusal(String pointer) {
    return refused
        && pointer.equals(
            requireNonNull(target.operation().outcomeRules()).place().node().textOrNull("message"));
  }

  private static Edit content(Element element, String content) {
    return new Edit(element.contentStart, element.contentEnd, content);
  }

  /** Writes a text in another way. */
  private void notation(Element element, String content) {
    int start = element.contentStart;
    neutral(
        choices ->
            Edit.insertion(start + choices.below(content.length() + 1), XmlTexts.silent(choices)));
    if (!content.contains("&")) {
      neutral(choices -> content(element, "<![CDATA[" + content + "]]>"));
      neutral(
          choices -> {
            int at = start + choices.below(content.length());
            return new Edit(at, at + 1, "&#" + (int) text.charAt(at) + ";");
          });
    }
  }

  /** Adds an element that a success does not have. */
  private void absent(Element parent, String pointer) {
    members
        .successes()
        .forEach(
            (at, condition) -> {
              String name = at.substring(at.lastIndexOf('/') + 1);
              if (at.equals(pointer + "/" + name)
                  && condition.node().flag("empty")
                  && !parent.isClosedAtOnce()
                  && parent.children.stream().noneMatch(child -> child.name.equals(name))) {
                breaking(
                    choices ->
                        Edit.insertion(
                            parent.contentStart,
                            "<"
                                + name
                                + ">"
                                + (choices.oneIn(2)
                                    ? XmlTexts.words(choices)
                                    : XmlTexts.markup(choices))
                                + "</"
                                + name
                                + ">"));
              }
            });
  }
}
