package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.List;

/** Bodies that try to exhaust the stack, the heap or the time limit. */
final class OversizedBodies {

  static final int TEN_MEGABYTES = 10_000_000;

  private static final int DEEP = 100_000;

  private OversizedBodies() {}

  static List<RepeatingResponse> of(BodyFormat format) {
    return switch (format) {
      case JSON -> json();
      case XML -> xml();
      case TEXT -> text();
    };
  }

  /**
   * Bodies of a length, which is that of the text after it is decoded, and one of two gigabytes in
   * few bytes.
   */
  static List<RepeatingResponse> encoded(BodyFormat format, int length) {
    String start = start(format);
    String end = end(format);
    return List.of(
        new RepeatingResponse(
            "a text after a mark", "\u00ef\u00bb\u00bf" + start, "x", length - 100, end),
        wide("UTF-16", UTF_16BE, "", start, length, end),
        wide(
            "UTF-16 as the header says",
            UTF_16LE,
            "Content-Type: text/plain; charset=utf-16le\r\n",
            start,
            length,
            end),
        gzip("gzip members", start, length, end),
        gzip("too many gzip members", start, 2_000_000_000, end));
  }

  private static String start(BodyFormat format) {
    return switch (format) {
      case JSON -> "{\"message\":\"";
      case XML -> "<DATA><DESCRIPTION>";
      case TEXT -> "";
    };
  }

  private static String end(BodyFormat format) {
    return switch (format) {
      case JSON -> "\"}";
      case XML -> "</DESCRIPTION></DATA>";
      case TEXT -> "";
    };
  }

  /** Returns characters of two bytes, of which UTF-8 needs as many. */
  private static RepeatingResponse wide(
      String name, Charset charset, String headers, String start, int length, String end) {
    String mark = headers.isEmpty() ? "\ufeff" : "";
    return new RepeatingResponse(
        name,
        headers,
        bytes(mark + start, charset),
        bytes("\u0416", charset),
        length / 2 - 100,
        bytes(end, charset));
  }

  private static String bytes(String text, Charset charset) {
    return new String(text.getBytes(charset), ISO_8859_1);
  }

  private static RepeatingResponse gzip(String name, String start, int length, String end) {
    int part = 99_000;
    return new RepeatingResponse(
        name,
        "Content-Encoding: gzip\r\n",
        ResponseMutations.gzip(start),
        ResponseMutations.gzip("x".repeat(part)),
        length / part,
        ResponseMutations.gzip(end));
  }

  /** Numbers of ten megabytes, in each position of a JSON number. */
  static List<RepeatingResponse> numbers() {
    return List.of(
        number("number", "", ""),
        number("number as status", "{\"DATA\":[{\"RETURN\":\"1\",\"STATUS\":-", "}]}"),
        number("fraction", "[{\"id\":0.", "}]"),
        number("exponent", "{\"message\":1e", "}"));
  }

  private static RepeatingResponse number(String name, String start, String end) {
    return new RepeatingResponse("a 10 MB " + name, start, "1", TEN_MEGABYTES, end);
  }

  private static List<RepeatingResponse> json() {
    return List.of(
        number("number", "{\"status\":{\"code\":", "}}"),
        number("quoted number", "{\"DATA\":[{\"RETURN\":\"1\",\"STATUS\":\"", "\"}]}"),
        new RepeatingResponse("deep arrays", "", "[", DEEP, ""),
        new RepeatingResponse(
            "deep arrays in a member", "{\"a\":", "[", DEEP, "]".repeat(DEEP) + "}"),
        new RepeatingResponse("deep objects", "", "{\"a\":", DEEP, "1" + "}".repeat(DEEP)),
        new RepeatingResponse("deep lists of objects", "", "[{\"DATA\":", DEEP, ""),
        new RepeatingResponse("a long string", "{\"message\":\"", "x", TEN_MEGABYTES, "\"}"),
        new RepeatingResponse(
            "a megabyte of string", "{\"message\":\"", "\u00c3\u00a9", 500_000, "\"}"),
        new RepeatingResponse("escapes", "{\"message\":\"", "\\u0416", 170_000, "\"}"),
        new RepeatingResponse("surrogates", "[\"", "\u00ed\u00a0\u0080", 300_000, "\"]"),
        new RepeatingResponse("a long name", "{\"", "x", 1_000_000, "\":1}"),
        new RepeatingResponse("no string's end", "\"", "\\\\", 500_000, ""),
        new RepeatingResponse("a gap", "{\"a\":", "\n", 1_000_000, "1}"),
        new RepeatingResponse("a gap before", "", " ", 1_000_000, "{}"),
        new RepeatingResponse("many members", "{\"a\":1", ",\"b\":1", 170_000, "}"),
        new RepeatingResponse(
            "members of one hash", "{", sameHash(14, "\"", "\":1,"), 1, "\"message\":\"a\"}"),
        new RepeatingResponse("many items", "[{}", ",{}", 300_000, "]"),
        new RepeatingResponse("many items with a member", "[{}", ",{\"a\":1}", 110_000, "]"),
        new RepeatingResponse("many wrapped items", "{\"data\":[{}", ",{\"a\":{}}", 100_000, "]}"),
        new RepeatingResponse(
            "many results",
            "{\"DATA\":[{\"RETURN\":1,\"STATUS\":1}",
            ",{\"RETURN\":1,\"STATUS\":1}",
            40_000,
            "]}"),
        inAdditionalProperty("many objects", ",{}", 300_000),
        inAdditionalProperty("many objects with a member", ",{\"a\":1}", 110_000),
        inAdditionalProperty(
            "many nested objects", "," + "{\"a\":".repeat(9) + "{}" + "}".repeat(9), 17_000),
        inAdditionalProperty("many lists", ",[]", 300_000),
        inAdditionalProperty("many nested lists", "," + "[".repeat(20) + "]".repeat(20), 25_000),
        inAdditionalProperty("many numbers", ",1", 500_000),
        inAdditionalProperty("many long numbers", "," + "9".repeat(400), 2_500),
        inAdditionalProperty("many strings", ",\"\"", 340_000),
        inAdditionalProperty("many nulls", ",null", 200_000));
  }

  /**
   * Returns a valid document for nearly every reader, with additional properties of a given shape.
   */
  private static RepeatingResponse inAdditionalProperty(String name, String part, int times) {
    String start =
        "{\"DATA\":[{\"RETURN\":\"%s\",\"STATUS\":200,\"a\":[]}],".formatted(HostileBodies.BOUGHT)
            + "\"status\":{\"code\":200},\"response\":{\"number\":\"%s\"},"
                .formatted(HostileBodies.RENTED)
            + "\"message\":\"a\",\"a\":[1";
    return new RepeatingResponse(name, start, part, times, "]}");
  }

  private static List<RepeatingResponse> xml() {
    return List.of(
        number("number in an element", "<DATA><RETURN>1</RETURN><STATUS>", "</STATUS></DATA>"),
        number("number in an attribute", "<RESPONSE><DIDS><DID MONTHLY100='", "'/></DIDS>"),
        new RepeatingResponse("deep elements", "", "<DATA>", DEEP, ""),
        new RepeatingResponse(
            "deep elements in a known one", "<RESPONSE><DIDS>", "<DID>", DEEP, ""),
        new RepeatingResponse(
            "deep unknown elements", "<DATA>", "<A>", DEEP, "</A>".repeat(DEEP) + "</DATA>"),
        new RepeatingResponse(
            "long text", "<DATA><DESCRIPTION>", "\u00c3\u00a9", 500_000, "</DESCRIPTION></DATA>"),
        new RepeatingResponse("a long attribute", "<DATA a='", "x", 1_000_000, "'/>"),
        new RepeatingResponse("many attributes", "<DATA", " Aa='1' BB='2'", 70_000, "/>"),
        new RepeatingResponse("attributes of one hash", "<DATA", sameHash(13, " ", "=''"), 1, "/>"),
        new RepeatingResponse(
            "many namespaces", "<DATA", " xmlns:Aa='a' xmlns:BB='b'", 40_000, "/>"),
        new RepeatingResponse("a long element's name", "<", "x", 1_000_000, "/>"),
        new RepeatingResponse("a long comment", "<DATA><!--", "x", 1_000_000, "--></DATA>"),
        new RepeatingResponse("a long declaration", "<?xml ", " ", 1_000_000, "?><DATA/>"),
        new RepeatingResponse("many comments", "<DATA>", "<!---->", 140_000, "</DATA>"),
        new RepeatingResponse("many elements", "<DATA>", "<A/>", 250_000, "</DATA>"),
        new RepeatingResponse(
            "many references", "<DATA><STATUS>", "&#50;", 200_000, "</STATUS></DATA>"),
        new RepeatingResponse(
            "many sections", "<DATA><STATUS>", "<![CDATA[2]]>", 70_000, "</STATUS></DATA>"),
        new RepeatingResponse(
            "a long document type", "<!DOCTYPE DATA [", "<!ENTITY a 'b'>", 70_000, "]><DATA/>"),
        dids("many DIDs", "<DID/>", 160_000),
        dids("many DIDs with an attribute", "<DID a='1'/>", 85_000),
        dids("many DIDs with values", "<DID E164='1' MONTHLY100='1'/>", 34_000),
        dids("many values", "</DIDS><VALUE/><DIDS>", 50_000),
        new RepeatingResponse(
            "many named values", "<RESPONSE>", "<VALUE NAME='a'>1</VALUE>", 40_000, "</RESPONSE>"),
        new RepeatingResponse("a zero byte", "", "\0", TEN_MEGABYTES, ""));
  }

  private static RepeatingResponse dids(String name, String part, int times) {
    return new RepeatingResponse(
        name,
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164='1'/>",
        part,
        times,
        "</DIDS></RESPONSE>");
  }

  private static List<RepeatingResponse> text() {
    return List.of(
        number("number", "", ""),
        new RepeatingResponse("NULs", "", "\0", 1_000_000, ""),
        new RepeatingResponse("lines", "", "\n,\n", 300_000, ""),
        new RepeatingResponse("invalid UTF-8", "", "\u00ed\u00a0\u0080\u00ff", 250_000, ""));
  }

  /** Returns members whose names all have the same hash code. */
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
