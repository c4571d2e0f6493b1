package dev.inward.resilience.fuzz;

/** Makes text, markup and attributes for well-formed XML documents. */
final class XmlTexts {

  private static final String[] WORDS = {
    "no",
    "N/A",
    "0,70",
    "-165",
    "200",
    "SUCCESS",
    "18003863003",
    "&lt;br/&gt;",
    "&amp;",
    "&#50;",
    "\u00e9\u20ac\ud83d\ude00",
    "a &quot;b&quot;",
    "]]&gt;",
    "x\ny",
    "{\"STATUS\":200}",
  };

  private static final String[] NAMES = {
    "a",
    "b",
    "br",
    "x-y",
    "_",
    "Result",
    "status",
    "ERRORS",
    "\u00e9",
    "RESULT",
    "ERROR",
    "STATUS",
    "RETURN",
    "DIDS",
    "DID",
    "DATA",
    "RESPONSE",
  };

  private static final String[] SILENT = {
    "<!---->", "<!-- a -->", "<!-- <ERROR>no</ERROR> -->", "<?a?>", "<?a b=\"c\"?>",
  };

  private XmlTexts() {}

  /** Returns words that are not blank, without child elements. */
  static String words(Choices choices) {
    String words = choices.pick(WORDS);
    return choices.oneIn(8) ? words.repeat(1 + choices.below(500)) : words;
  }

  /** Returns text of any kind, perhaps with child elements, perhaps empty. */
  static String any(Choices choices) {
    return choices.oneIn(8) ? "" : mixed(choices, 3);
  }

  /** Returns text and child elements that together are not blank. */
  static String markup(Choices choices) {
    return choices.oneIn(2)
        ? mixed(choices, 3) + element(choices, 2)
        : element(choices, 2) + mixed(choices, 3);
  }

  /** Returns an element with any content, in a namespace of its own or in none. */
  static String element(Choices choices) {
    return element(choices, 3);
  }

  /** Returns what is no part of a text. */
  static String silent(Choices choices) {
    return choices.pick(SILENT);
  }

  private static String mixed(Choices choices, int depth) {
    return switch (choices.below(depth == 0 ? 3 : 6)) {
      case 0, 1 -> words(choices);
      case 2 -> "<![CDATA[" + choices.pick("no", "<ERROR>", "200", "&", "SUCCESS") + "]]>";
      case 3 -> words(choices) + silent(choices) + mixed(choices, depth - 1);
      case 4 -> element(choices, depth - 1);
      default -> mixed(choices, depth - 1) + element(choices, depth - 1);
    };
  }

  private static String element(Choices choices, int depth) {
    String name = choices.pick(NAMES);
    if (choices.oneIn(4)) {
      name = "x:" + name + " xmlns:x=\"urn:x\"";
    }
    String tag = "<" + name + (choices.oneIn(4) ? attribute(choices) : "");
    String content = depth <= 0 ? choices.pick("", "no") : mixed(choices, depth - 1);
    return content.isEmpty() && choices.oneIn(2)
        ? tag + "/>"
        : tag + ">" + content + "</" + name.split(" ", 2)[0] + ">";
  }

  /** Returns an attribute that no contract names, with a blank before it. */
  static String attribute(Choices choices) {
    return " "
        + choices.pick("a", "id", "xml:lang", "xml:space", "Status", "nil", "\u00e9")
        + choices.pick("=", " = ")
        + attributeValue(choices);
  }

  static String attributeValue(Choices choices) {
    return choices.oneIn(2)
        ? "'" + choices.pick("", "1", "a > b") + "'"
        : "\"" + choices.pick(VALUES) + "\"";
  }

  private static final String[] VALUES = {
    "",
    " ",
    "N/A",
    "1e999999999",
    "-1",
    "0,70",
    "&lt;DID&gt;",
    "&#10;",
    "\u00e9",
    "true",
    "SUCCESS",
  };
}
