package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.Scalar;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCodecTest {

  private static final XmlCodec<Order> CODEC = new XmlCodec<>(Order.class);

  /** A class like those of xjc. */
  @NullUnmarked
  @XmlRootElement(name = "ORDER")
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Order {
    @XmlAttribute(name = "ID")
    public String id;

    @XmlElement(name = "ITEM")
    public List<String> items = new ArrayList<>();

    @XmlElement(name = "PART")
    public Order part;

    @XmlAnyAttribute public Map<QName, String> others = new LinkedHashMap<>();
  }

  @Test
  void context_whenCodecsAreOfOneClass_isMadeOnce() throws JAXBException {
    assertThat(new XmlCodec<>(Order.class, "PART").context()).isSameAs(CODEC.context());
  }

  private static Order read(String xml) throws IOException {
    return CODEC.read(ByteString.encodeUtf8(xml));
  }

  private static void refuses(ByteString xml) {
    assertThatThrownBy(() -> CODEC.read(xml))
        .isInstanceOf(MalformedResponseException.class)
        .hasNoCause()
        .message()
        .matches(
            "expected (a well-formed document of that root element|the root element) at Order");
  }

  @Test
  void read_whenElementsAreUnknown_readsTheOthers() throws IOException {
    Order order =
        read("<ORDER ID='1' X='2'><NEW><ITEM>0</ITEM></NEW><ITEM>0012</ITEM><ITEM/>text</ORDER>");

    assertThat(order.id).isEqualTo("1");
    assertThat(order.items).containsExactly("0012", "");
    assertThat(order.others).containsExactly(Map.entry(new QName("X"), "2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ORDER><ITEM><b>0012</b></ITEM></ORDER>",
        "<ORDER><ITEM>0012<br/></ITEM></ORDER>",
        "<ORDER><ITEM><a/>0012</ITEM></ORDER>",
        "<ORDER><ITEM>0</ITEM><ITEM>00<x:b xmlns:x='urn:x'>12</x:b></ITEM></ORDER>"
      })
  void read_whenTextOnlyElementHasChildElement_isRefused(String xml) {
    ByteString body = ByteString.encodeUtf8(xml);

    assertThatCode(() -> CODEC.read(body)).doesNotThrowAnyException();
    assertThatThrownBy(() -> new XmlCodec<>(Order.class).textOnly("ITEM").read(body))
        .isInstanceOf(MalformedResponseException.class)
        .message()
        .isIn(
            "expected text without elements at ITEM", "expected one element of that name at ITEM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>0012</b>",
        "0012<br/>",
        "<a/>0012",
        "<br/>",
        "<a><b/><c>0012</c> x</a><d>y</d> ",
        "at <a href=\"https://x?a=1\">the portal</a>.",
        "<x:b>12</x:b>"
      })
  void read_whenElementOfTextHasMarkup_keepsItAsText(String markup) throws IOException {
    String item = "<ITEM>" + markup + "</ITEM>";

    Order order = read("<ORDER xmlns:x='u'>" + item + "<PART>" + item + "</PART><X/></ORDER>");

    assertThat(order.items).containsExactly(markup);
    assertThat(order.part.items).containsExactly(markup);
  }

  @ParameterizedTest
  @CsvSource({
    "a<!-- c -->b<?p?><![CDATA[<c>]]>, ab<c>",
    "a &lt; b<br></br>, a < b<br/>",
    "<b><!-- c --></b>, <b/>",
    "<b a='\"'><![CDATA[<c>]]></b>, '<b a=\"&quot;\"><c></b>'"
  })
  void read_whenElementOfTextHasMarkup_readsWhatIsNoMarkup(String content, String text)
      throws IOException {
    assertThat(read("<ORDER><ITEM>" + content + "</ITEM></ORDER>").items).containsExactly(text);
  }

  /** A nested value that decides an outcome. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<PART><ITEM>-165<br/>200</ITEM></PART>",
        "<PART><ITEM>-165</ITEM><ITEM>200</ITEM></PART>",
        "<PART><ITEM>-165</ITEM></PART><PART><ITEM>200</ITEM></PART>"
      })
  void read_whenNestedTextOnlyElementIsReadInPart_isRefused(String children) {
    ByteString body = ByteString.encodeUtf8("<ORDER>" + children + "</ORDER>");

    assertThatCode(() -> CODEC.read(body)).doesNotThrowAnyException();
    assertThatThrownBy(() -> new XmlCodec<>(Order.class).textOnly("PART/ITEM").read(body))
        .isInstanceOf(MalformedResponseException.class)
        .message()
        .matches("expected (text without elements|one element of that name) at PART(/ITEM)?");
  }

  @Test
  void read_whenOtherElementsHaveNestedTextOnlyName_readsThem() throws IOException {
    String xml =
        "<ORDER><ITEM>a</ITEM><ITEM>b<br/></ITEM><PART><PART><ITEM/><ITEM/></PART>"
            + "<x:ITEM xmlns:x='u'/><ITEM>1</ITEM></PART></ORDER>";

    Order order =
        new XmlCodec<>(Order.class).textOnly("PART/ITEM").read(ByteString.encodeUtf8(xml));

    assertThat(order.part.items).containsExactly("1");
  }

  @Test
  void read_whenOtherElementsHaveChildElements_readsTextOnlyElements() throws IOException {
    String xml = "<ORDER><NEW><b>1</b></NEW><ITEM>00<!-- -->12</ITEM><PART><ITEM/></PART></ORDER>";

    Order order = new XmlCodec<>(Order.class).textOnly("ITEM").read(ByteString.encodeUtf8(xml));

    assertThat(order.items).containsExactly("0012");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "s3cr3t",
        "{\"ORDER\":1}",
        "<html><body>s3cr3t</body></html>",
        "<order/>",
        "<ORDER xmlns='urn:s3cr3t'/>",
        "<ORDER>",
        "<ORDER><ITEM>s3cr3t</ORDER>",
        "<ORDER/><ORDER/>",
        "<ORDER/>s3cr3t",
        "<ORDER ID='1' ID='2'/>",
        "<ORDER>&s3cr3t;</ORDER>",
        "<ORDER ID='&s3cr3t;'/>",
        "<ORDER><ITEM>&#0;</ITEM></ORDER>",
        "<ORDER><ITEM>&#xD800;</ITEM></ORDER>",
        "<ORDER>a & b</ORDER>",
        "<?xml version='2.0'?><ORDER/>",
        "<a/><?xml version='1.0'?><ORDER/>",
        "s3cr3t<?xml version='1.0'?><ORDER/>",
        "<?xml version='1.0'?><?xml version='1.0'?><ORDER/>"
      })
  void read_whenNotThatDocument_isRefusedWithoutEchoingValue(String xml) {
    refuses(ByteString.encodeUtf8(xml));
  }

  @Test
  void read_whenDocumentTypeIsDeclared_isRefusedAndNothingIsFetched(@TempDir Path folder)
      throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cr3t");
    try (RawServer outside = new RawServer(RawServer.sending(RawServer.response("200 OK", "")))) {
      for (String type :
          new String[] {
            "ORDER",
            "ORDER SYSTEM '" + outside.url() + "/order.dtd'",
            "ORDER PUBLIC '-//x//y' '" + outside.url() + "/order.dtd'",
            "ORDER [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]",
            "ORDER [<!ENTITY x SYSTEM '" + outside.url() + "/x'>]",
            "ORDER [<!ENTITY % p SYSTEM '" + outside.url() + "/p'> %p;]",
            "ORDER [<!ENTITY x 'y'>]",
            "ORDER [<!ATTLIST ORDER ID CDATA 'default'>]"
          }) {
        refuses(ByteString.encodeUtf8("<!DOCTYPE " + type + "><ORDER><ITEM>&x;</ITEM></ORDER>"));
        refuses(ByteString.encodeUtf8("<!DOCTYPE " + type + "><ORDER/>"));
      }
      assertThat(outside.connections()).isZero();
    }
  }

  @Test
  void read_whenEntitiesMultiply_isRefused() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE ORDER [<!ENTITY e0 'lol'>");
    for (int i = 1; i < 30; i++) {
      String earlier = "&e" + (i - 1) + ";";
      laughs.append("<!ENTITY e" + i + " '" + earlier.repeat(10) + "'>");
    }
    refuses(ByteString.encodeUtf8(laughs + "]><ORDER><ITEM>&e29;</ITEM></ORDER>"));
    refuses(ByteString.encodeUtf8(laughs + "]><ORDER ID='&e29;'/>"));
  }

  @Test
  void read_whenIncluding_includesNothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cr3t");
    String include =
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='"
            + secret.toUri()
            + "'/>";

    Order order =
        read(
            "<ORDER xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u "
                + secret.toUri()
                + "'>"
                + include
                + "<ITEM>"
                + include
                + "</ITEM></ORDER>");

    assertThat(order.items)
        .containsExactly("<xi:include parse=\"text\" href=\"" + secret.toUri() + "\"/>");
  }

  @Test
  void read_whenNestedTooDeeply_isRefused() throws IOException {
    String deepest = "<ORDER>" + "<PART>".repeat(99) + "</PART>".repeat(99) + "</ORDER>";
    assertThat(read(deepest).part).isNotNull();

    for (String element : new String[] {"PART", "UNKNOWN"}) {
      String open = "<" + element + ">";
      String close = "</" + element + ">";
      refuses(ByteString.encodeUtf8("<ORDER>" + open.repeat(100) + close.repeat(100) + "</ORDER>"));
      refuses(ByteString.encodeUtf8("<ORDER>" + open.repeat(100_000)));
    }
  }

  @Test
  void read_whenAnElementHasManyAttributes_isRefused() throws IOException {
    assertThat(read("<ORDER" + attributes(200) + "/>").others).hasSize(200);
    refuses(ByteString.encodeUtf8("<ORDER" + attributes(201) + "/>"));
    refuses(ByteString.encodeUtf8("<ORDER><UNKNOWN" + attributes(201) + "/></ORDER>"));
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i).append("=''");
    }
    return attributes.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE ORDER [",
        "<!DOCTYPE ORDER [<!ENTITY x",
        " <?xml version='1.0'?>\n<!-- <!DOCTYPE --> <!-->--><?x ??><!DOCTYPE ORDER [",
        "<?xml",
        "<?x",
        "<!--"
      })
  void read_whenItEndsBeforeTheRootElement_isRefusedAndPrintsNothing(String start) {
    assertThat(printedBy(() -> refuses(ByteString.encodeUtf8(start)))).isEmpty();
  }

  @Test
  void read_whenADocumentTypeIsOnlyTalkedAbout_isRead() throws IOException {
    String talk = "<!-- <!DOCTYPE ORDER> -->";
    assertThat(
            read(talk + "<ORDER>" + talk + "<ITEM><![CDATA[<!DOCTYPE a>]]></ITEM></ORDER>").items)
        .containsExactly("<!DOCTYPE a>");
  }

  private static String printedBy(ThrowingCallable reading) {
    PrintStream standard = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatCode(reading).doesNotThrowAnyException();
    } finally {
      System.setErr(standard);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?>",
        "<?xml version='1.0' encoding='utf-8'?>",
        "<?xml version='1.0' encoding='utf-16'?>",
        "<?xml version='1.0' encoding='ISO-8859-1' standalone='no'?>",
        "<?xml version='1.0' encoding='x-none'?>",
        "<?xml version='1.1' encoding='utf-8'?>",
        "\n<?xml version='1.0'?>",
        "\r\n\t <?xml version='1.0' encoding='utf-16'?>",
        "<!-- a --><?xml version='1.0'?>",
        "\n<!-- <?xml version='2.0'?> -->\n<?xml version='1.0'?>\n<!-- b -->",
        "\n<?xml-stylesheet href='a'?>",
        "\n"
      })
  void read_whateverPrecedesTheRootElement_readsUtf8(String start) throws IOException {
    assertThat(read(start + "<ORDER><ITEM>Z\u00fcrich</ITEM></ORDER>").items)
        .containsExactly("Z\u00fcrich");
  }

  @Test
  void read_whenBytesAreInvalid_replacesThemAndPrintsNothing() {
    ByteString latin =
        ByteString.encodeString(
            "<ORDER><ITEM>Z\u00fcrich</ITEM></ORDER>", StandardCharsets.ISO_8859_1);
    assertThat(printedBy(() -> assertThat(CODEC.read(latin).items).containsExactly("Z\ufffdrich")))
        .isEmpty();
  }

  @Test
  void write_whenReadBack_isTheSame() throws IOException {
    Order order = new Order();
    order.id = "<1>&\"'";
    order.items.add("Z\u00fcrich ]]> \ud83d\ude00");
    order.others.put(new QName("X"), "2");

    ByteString xml = CODEC.write(order);

    assertThat(xml.utf8())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<ORDER");
    Order copy = CODEC.read(xml);
    assertThat(copy.id).isEqualTo(order.id);
    assertThat(copy.items).isEqualTo(order.items);
    assertThat(copy.others).isEqualTo(order.others);
  }

  @Test
  void body_whenXml_saysSo() throws IOException {
    Order order = new Order();
    RequestBody body = CODEC.body(order);
    Buffer sent = new Buffer();
    body.writeTo(sent);

    assertThat(body.contentType()).hasToString("application/xml; charset=UTF-8");
    assertThat(sent.readByteString()).isEqualTo(CODEC.write(order));
  }

  @Test
  void attributes_whenMappedBothWays_areTheSame() {
    Map<QName, String> others = Map.of(new QName("urn:x", "a"), "1", new QName("b"), "2");
    Map<QName, String> back = new LinkedHashMap<>();

    XmlCodec.attributes(XmlCodec.attributes(others), back);

    assertThat(back).isEqualTo(others);
  }

  @Test
  void scalar_whenText_isAString() {
    assertThat(XmlCodec.scalar("0012")).isEqualTo(Scalar.of("0012"));
    assertThat(XmlCodec.scalar(null)).isNull();
  }

  @Test
  void list_whenMapped_keepsTheOrder() throws IOException {
    assertThat(XmlCodec.<String, Integer, IOException>list(List.of("2", "1"), Integer::valueOf))
        .containsExactly(2, 1);
  }
}
