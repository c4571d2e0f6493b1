package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short bodies that try to make a reader fetch a URL, fail, or take them for a success. */
final class HostileBodies {

  /** The number that recorded calls buy. */
  static final String BOUGHT = "18003863003";

  /** The number that recorded calls rent. */
  static final String RENTED = "33554530000";

  private static final String SUCCESS =
      "{\"DATA\":[{\"RETURN\":\"" + BOUGHT + "\",\"STATUS\":200,\"DESCRIPTION\":\"\"}]}";
  private static final String XML_SUCCESS =
      "<DATA><RETURN>" + BOUGHT + "</RETURN><STATUS>200</STATUS></DATA>";

  private HostileBodies() {}

  static List<SeedResponse> all() {
    List<SeedResponse> responses = new ArrayList<>();
    for (String body : jsonBodies()) {
      responses.add(new SeedResponse("200 OK", "application/json", body));
    }
    for (String body : xmlBodies()) {
      responses.add(new SeedResponse("200 OK", "text/xml", body));
    }
    for (String body :
        List.of("", " ", "\0", "<html><body>Bad gateway</body></html>", "OK,200\n")) {
      responses.add(new SeedResponse("200 OK", "text/html", body));
    }
    return responses;
  }

  private static List<String> jsonBodies() {
    return List.of(
        "null",
        "[]",
        "{}",
        "[[[[]]]]",
        "{\"data\":{\"data\":{\"data\":[]}}}",
        "1e999999999",
        "{\"STATUS\":-1e-999999999,\"DATA\":1e400}",
        "{\"id\":" + "9".repeat(399) + "}",
        "{\"id\":" + "9".repeat(401) + "}",
        "{\"id\":\"a\",\"id\":\"b\",\"\\u0069d\":\"c\"}",
        "{\"id\":\"\\ud800\",\"b\":\"\\udc00\\ud800\",\"c\":\"\\u0000\"}",
        "{\"id\":\"\u00c0\u00af\u00ed\u00a0\u0080\u00f5\u0080\u0080\u0080\u00ff\u00fe\"}",
        "\u00ef\u00bb\u00bf" + SUCCESS,
        recoded(SUCCESS, "UTF-16"),
        recoded(SUCCESS, "UTF-16LE"),
        recoded(SUCCESS, "UTF-32BE"),
        "\u00ff\u00fe\0\0" + recoded(SUCCESS, "UTF-32LE"),
        SUCCESS + SUCCESS,
        SUCCESS + "\0",
        "/* c */" + SUCCESS,
        ")]}'\n" + SUCCESS,
        SUCCESS.replace('"', '\''),
        "{\"Aa\":1,\"BB\":2,\"id\":1}");
  }

  private static List<String> xmlBodies() {
    return List.of(
        billionLaughs(10),
        "<!DOCTYPE DATA [<!ENTITY a \"" + "x".repeat(1000) + "\">]><DATA>" + "&a;".repeat(200),
        entity("SYSTEM \"http://127.0.0.1:9/a\""),
        entity("SYSTEM \"file:///etc/hostname\""),
        entity("PUBLIC \"-//X\" \"ftp://127.0.0.1:9/a\""),
        "<!DOCTYPE DATA SYSTEM \"http://127.0.0.1:9/a.dtd\">" + XML_SUCCESS,
        "<!DOCTYPE DATA [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\">%p;]>" + XML_SUCCESS,
        "<!DOCTYPE DATA [<!ENTITY % a \"<!ENTITY b '200'>\">%a;]><DATA><STATUS>&b;</STATUS></DATA>",
        "<!DOCTYPE DATA [<!ATTLIST DATA x CDATA \"y\">]>" + XML_SUCCESS,
        "<DATA xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
            + "<xi:include href=\"http://127.0.0.1:9/i\" parse=\"text\"/></DATA>",
        "<?xml-stylesheet href=\"http://127.0.0.1:9/s\"?>" + XML_SUCCESS,
        "<DATA xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"java.net.URL\""
            + " xsi:schemaLocation=\"a http://127.0.0.1:9/x\"><STATUS xsi:nil=\"true\"/></DATA>",
        "<?xml version=\"1.1\"?>" + XML_SUCCESS,
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + XML_SUCCESS,
        "<?xml version=\"1.0\" encoding=\"IBM037\"?>" + XML_SUCCESS,
        "<?xml version=\"1.0\" encoding=\"none-such\"?>" + XML_SUCCESS,
        recoded("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + XML_SUCCESS, "UTF-16"),
        recoded(XML_SUCCESS, "UTF-16LE"),
        recoded(XML_SUCCESS, "UTF-32BE"),
        "\u00ef\u00bb\u00bf" + XML_SUCCESS,
        XML_SUCCESS.replace("<STATUS>", "<STATUS>1</STATUS><STATUS>"),
        XML_SUCCESS.replace("200", "2<!-- -->0<![CDATA[0]]>"),
        XML_SUCCESS.replace("200", "2<x/>00"),
        XML_SUCCESS.replace("200", "&#50;&#x30;0"),
        XML_SUCCESS.replace("200", "&#xD800;&#0;&#x110000;"),
        XML_SUCCESS.replace("DATA", "a:DATA"),
        XML_SUCCESS.replace("<DATA", "<DATA xmlns=\"urn:a\""),
        XML_SUCCESS.replace("</DATA>", "<![CDATA[" + "]]".repeat(50) + "></DATA>"),
        "<RESPONSE><RESULT>SUCCESS</RESULT><ERROR/><DIDS><DID E164=\"1\" E164=\"2\"/></DIDS>",
        "<RESPONSE><DIDS><DIDS><DID E164=\"&lt;\"/></DIDS></DIDS><RESULT>SUCCESS</RESULT></RESPONSE>",
        "<DATA \u00c0\u00af=\"\u00ed\u00a0\u0080\">\u00ff\u00fe</DATA>");
  }

  /** Returns nested entities that expand to a billion texts. */
  private static String billionLaughs(int deep) {
    StringBuilder entities = new StringBuilder("<!DOCTYPE DATA [<!ENTITY l0 \"200\">");
    for (int i = 1; i < deep; i++) {
      entities.append(
          String.format(Locale.ROOT, "<!ENTITY l%d \"%s\">", i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    return entities + "]><DATA><STATUS>&l" + (deep - 1) + ";</STATUS></DATA>";
  }

  private static String entity(String id) {
    return "<!DOCTYPE DATA [<!ENTITY a " + id + ">]>" + XML_SUCCESS.replace("200", "&a;");
  }

  private static String recoded(String text, String charset) {
    return new String(text.getBytes(Charset.forName(charset)), ISO_8859_1);
  }
}
