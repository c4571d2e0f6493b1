package dev.inward.conformance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of a page. All text is escaped, and there is no way around it. */
final class Html {

  private static final Set<String> VOID = Set.of("meta", "br", "hr");

  /** Behind these a line ends, so that a difference between two pages can be read. */
  private static final Set<String> BLOCKS =
      Set.of("tr", "li", "p", "section", "h1", "h2", "h3", "h4", "table", "details", "dd", "style");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> children = new ArrayList<>();

  private Html(String name) {
    this.name = name;
  }

  /**
   * Returns an element.
   *
   * @param children elements, lists of them, and values, which become text
   */
  static Html of(String name, Object... children) {
    return new Html(name).add(children);
  }

  /** Returns a style sheet, which may not hold what would have to be escaped. */
  static Html style(String css) {
    if (css.contains("<") || css.contains("&")) {
      throw new IllegalArgumentException("the style sheet holds markup");
    }
    Html style = new Html("style");
    style.children.add(css);
    return style;
  }

  /** Sets an attribute. */
  Html with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Sets the class. */
  Html css(String names) {
    return names.isEmpty() ? this : with("class", names);
  }

  /** Adds elements, lists of them, and values, which become text. */
  Html add(Object... more) {
    for (Object child : more) {
      if (child instanceof Iterable<?> several) {
        several.forEach(this::add);
      } else if (child instanceof Html) {
        children.add(child);
      } else {
        children.add(escaped(child.toString()));
      }
    }
    return this;
  }

  /** Returns the elements among the children. */
  List<Html> elements() {
    return children.stream().filter(Html.class::isInstance).map(Html.class::cast).toList();
  }

  /** Returns whether it is such an element. */
  boolean is(String element) {
    return name.equals(element);
  }

  /** Returns a whole page. */
  String page() {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    write(out);
    return out.append('\n').toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
    if (VOID.contains(name)) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Object child : children) {
      if (child instanceof Html element) {
        element.write(out);
      } else {
        out.append(child);
      }
    }
    out.append("</").append(name).append('>');
    if (BLOCKS.contains(name)) {
      out.append('\n');
    }
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        // Nothing that XML or a browser would take for something else.
        case '\t', '\n' -> out.append(c);
        default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }
}
