package dev.inward.resilience.fuzz;

import java.util.List;

/** Bodies made to end the stack, fill the memory or take for ever. */
final class EndlessBodies {

  static final int TEN_MEGABYTES = 10_000_000;

  private static final int DEEP = 100_000;

  private EndlessBodies() {}

  static List<Bulk> of(Format format) {
    return switch (format) {
      case JSON -> json();
      case XML -> xml();
      case TEXT -> text();
    };
  }

  /** Numbers of ten megabytes, wherever JSON may have one. */
  static List<Bulk> numbers() {
    return List.of(
        number("number", "", ""),
        number("number as status", "{\"DATA\":[{\"RETURN\":\"1\",\"STATUS\":-", "}]}"),
        number("fraction", "[{\"id\":0.", "}]"),
        number("exponent", "{\"message\":1e", "}"));
  }

  private static Bulk number(String name, String start, String end) {
    return new Bulk("a 10 MB " + name, start, "1", TEN_MEGABYTES, end);
  }

  private static List<Bulk> json() {
    return List.of(
        number("number", "{\"status\":{\"code\":", "}}"),
        number("quoted number", "{\"DATA\":[{\"RETURN\":\"1\",\"STATUS\":\"", "\"}]}"),
        new Bulk("deep arrays", "", "[", DEEP, ""),
        new Bulk("deep arrays in a member", "{\"a\":", "[", DEEP, "]".repeat(DEEP) + "}"),
        new Bulk("deep objects", "", "{\"a\":", DEEP, "1" + "}".repeat(DEEP)),
        new Bulk("deep lists of objects", "", "[{\"DATA\":", DEEP, ""),
        new Bulk("a long string", "{\"message\":\"", "x", TEN_MEGABYTES, "\"}"),
        new Bulk("a megabyte of string", "{\"message\":\"", "\u00c3\u00a9", 500_000, "\"}"),
        new Bulk("escapes", "{\"message\":\"", "\\u0416", 170_000, "\"}"),
        new Bulk("surrogates", "[\"", "\u00ed\u00a0\u0080", 300_000, "\"]"),
        new Bulk("a long name", "{\"", "x", 1_000_000, "\":1}"),
        new Bulk("no string's end", "\"", "\\\\", 500_000, ""),
        new Bulk("a gap", "{\"a\":", "\n", 1_000_000, "1}"),
        new Bulk("a gap before", "", " ", 1_000_000, "{}"),
        new Bulk("many members", "{\"a\":1", ",\"b\":1", 170_000, "}"),
        new Bulk("members of one hash", "{", sameHash(14, "\"", "\":1,"), 1, "\"message\":\"a\"}"),
        new Bulk("many items", "[{}", ",{}", 300_000, "]"),
        new Bulk("many items with a member", "[{}", ",{\"a\":1}", 110_000, "]"),
        new Bulk("many wrapped items", "{\"data\":[{}", ",{\"a\":{}}", 100_000, "]}"),
        new Bulk(
            "many results",
            "{\"DATA\":[{\"RETURN\":1,\"STATUS\":1}",
            ",{\"RETURN\":1,\"STATUS\":1}",
            40_000,
            "]}"),
        beside("many objects", ",{}", 300_000),
        beside("many objects with a member", ",{\"a\":1}", 110_000),
        beside("many nested objects", "," + "{\"a\":".repeat(9) + "{}" + "}".repeat(9), 17_000),
        beside("many lists", ",[]", 300_000),
        beside("many nested lists", "," + "[".repeat(20) + "]".repeat(20), 25_000),
        beside("many numbers", ",1", 500_000),
        beside("many long numbers", "," + "9".repeat(400), 2_500),
        beside("many strings", ",\"\"", 340_000),
        beside("many nulls", ",null", 200_000));
  }

  /** In a member that no contract names, of a document that nearly every reader would take. */
  private static Bulk beside(String name, String part, int times) {
    String start =
        "{\"DATA\":[{\"RETURN\":\"%s\",\"STATUS\":200,\"a\":[]}],".formatted(Calls.BOUGHT)
            + "\"status\":{\"code\":200},\"response\":{\"number\":\"%s\"},".formatted(Calls.RENTED)
            + "\"message\":\"a\",\"a\":[1";
    return new Bulk(name, start, part, times, "]}");
  }

  private static List<Bulk> xml() {
    return List.of(
        number("number in an element", "<DATA><RETURN>1</RETURN><STATUS>", "</STATUS></DATA>"),
        number("number in an attribute", "<RESPONSE><DIDS><DID MONTHLY100='", "'/></DIDS>"),
        new Bulk("deep elements", "", "<DATA>", DEEP, ""),
        new Bulk("deep elements in a known one", "<RESPONSE><DIDS>", "<DID>", DEEP, ""),
        new Bulk("deep unknown elements", "<DATA>", "<A>", DEEP, "</A>".repeat(DEEP) + "</DATA>"),
        new Bulk(
            "long text", "<DATA><DESCRIPTION>", "\u00c3\u00a9", 500_000, "</DESCRIPTION></DATA>"),
        new Bulk("a long attribute", "<DATA a='", "x", 1_000_000, "'/>"),
        new Bulk("many attributes", "<DATA", " Aa='1' BB='2'", 70_000, "/>"),
        new Bulk("attributes of one hash", "<DATA", sameHash(13, " ", "=''"), 1, "/>"),
        new Bulk("many namespaces", "<DATA", " xmlns:Aa='a' xmlns:BB='b'", 40_000, "/>"),
        new Bulk("a long element's name", "<", "x", 1_000_000, "/>"),
        new Bulk("a long comment", "<DATA><!--", "x", 1_000_000, "--></DATA>"),
        new Bulk("a long declaration", "<?xml ", " ", 1_000_000, "?><DATA/>"),
        new Bulk("many comments", "<DATA>", "<!---->", 140_000, "</DATA>"),
        new Bulk("many elements", "<DATA>", "<A/>", 250_000, "</DATA>"),
        new Bulk("many references", "<DATA><STATUS>", "&#50;", 200_000, "</STATUS></DATA>"),
        new Bulk("many sections", "<DATA><STATUS>", "<![CDATA[2]]>", 70_000, "</STATUS></DATA>"),
        new Bulk(
            "a long document type", "<!DOCTYPE DATA [", "<!ENTITY a 'b'>", 70_000, "]><DATA/>"),
        dids("many DIDs", "<DID/>", 160_000),
        dids("many DIDs with an attribute", "<DID a='1'/>", 85_000),
        dids("many DIDs with values", "<DID E164='1' MONTHLY100='1'/>", 34_000),
        dids("many values", "</DIDS><VALUE/><DIDS>", 50_000),
        new Bulk(
            "many named values", "<RESPONSE>", "<VALUE NAME='a'>1</VALUE>", 40_000, "</RESPONSE>"),
        new Bulk("a zero byte", "", "\0", TEN_MEGABYTES, ""));
  }

  private static Bulk dids(String name, String part, int times) {
    return new Bulk(
        name,
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164='1'/>",
        part,
        times,
        "</DIDS></RESPONSE>");
  }

  private static List<Bulk> text() {
    return List.of(
        number("number", "", ""),
        new Bulk("NULs", "", "\0", 1_000_000, ""),
        new Bulk("lines", "", "\n,\n", 300_000, ""),
        new Bulk("invalid UTF-8", "", "\u00ed\u00a0\u0080\u00ff", 250_000, ""));
  }

  /** A member for each of so many names that have one hash code. */
  private static String sameHash(int bits, String before, String after) {
    StringBuilder members = new StringBuilder();
    for (int number = 0; number < 1 << bits; number++) {
      members.append(before);
      for (int bit = 0; bit < bits; bit++) {
        members.append((number >> bit & 1) == 0 ? "Aa" : "BB");
      }
      members.append(after);
    }
    return members.toString();
  }
}
