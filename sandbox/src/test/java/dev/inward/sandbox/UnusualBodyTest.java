package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import dev.inward.sandbox.http.HttpResponse;
import okio.Buffer;
import okio.GzipSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of unusual bodies. */
class UnusualBodyTest {

  private static final String XML =
      "<?xml version=\"1.0\"?>\n<DATA>\n <RETURN>1é</RETURN><DESCRIPTION>a</DESCRIPTION></DATA>";
  private static final HttpResponse RESPONSE =
      HttpResponse.of(200, "application/xml; charset=utf-8", XML.getBytes(UTF_8));

  private static HttpResponse unusual(HttpResponse response, Fault fault) {
    return unusual("multitel", "buyNumbers", response, fault);
  }

  private static HttpResponse unusual(
      String vendor, String id, HttpResponse response, Fault fault) {
    Operation operation =
        VendorContract.of(vendor).operations().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new UnusualBody(operation, response).with(fault.kind());
  }

  private static String text(Fault fault) {
    return new String(unusual(RESPONSE, fault).body(), UTF_8);
  }

  @Test
  void body_isWrittenAsTheFaultSays() {
    assertThat(text(Fault.byteOrderMark())).isEqualTo("\ufeff" + XML);
    assertThat(text(Fault.blankLine())).isEqualTo("\r\n" + XML);
    assertThat(text(Fault.markup())).contains("<RETURN><b>1é</b></RETURN><DESCRIPTION>a</DESC");
    assertThat(text(Fault.unexpectedKind()))
        .contains("<RETURN>1é</RETURN><DESCRIPTION><b>a</b></DESC");
    assertThat(text(Fault.wrongDeclaration()))
        .isEqualTo(XML.replace("\"1.0\"", "\"1.0\" encoding=\"utf-16\""));
  }

  @Test
  void utf16_hasAMark_andIsNotNamed() {
    HttpResponse response = unusual(RESPONSE, Fault.utf16());

    assertThat(response.headers()).containsEntry("Content-Type", "application/xml");
    assertThat(response.body()).startsWith(0xfe, 0xff);
    assertThat(new String(response.body(), UTF_16)).isEqualTo(XML);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "multitel|buyNumbers|200|{'DATA':[{'RETURN':1,'STATUS':2,'DESCRIPTION':'a'}]}"
            + "|{'DATA':[{'RETURN':1,'STATUS':2,'DESCRIPTION':['a']}]}",
        "multitel|rentNumber|200|{'status':{'code':200,'msg':''},'response':{'number':'1','price':"
            + "{'setup_price':'0'}}}|{'status':{'code':200,'msg':''},'response':{'number':'1',"
            + "'price':{'setup_price':['0']}}}",
        "crazytel|purchase|200|{'message':'a','order_id':'b'}|{'message':'a','order_id':['b']}",
        "crazytel|purchase|200|{'message':'a'}|{'message':'a'}",
        "crazytel|purchase|404|{'detail':'a'}|{'detail':['a']}",
        "crazytel|purchase|418|{'detail':'a'}|{'detail':'a'}"
      })
  void unexpectedKind_inJson_isAListInAMemberThatDecidesNothing(
      String vendor, String id, int status, String body, String expected) {
    HttpResponse response =
        HttpResponse.of(status, "application/json", body.replace('\'', '"').getBytes(UTF_8));

    HttpResponse unusual = unusual(vendor, id, response, Fault.unexpectedKind());

    assertThat(new String(unusual.body(), UTF_8)).isEqualTo(expected.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource({
    "<RESULT>ERROR</RESULT><ERROR>a</ERROR>,<RESULT>ERROR</RESULT><ERROR><b>a</b></ERROR>",
    "<RESULT>SUCCESS</RESULT><ERROR/><DIDS><DID E164=\"1\" TITLE=\"a\"/></DIDS>,"
        + "<RESULT>SUCCESS</RESULT><ERROR/><DIDS><DID E164=\"1\" TITLE=\"[a]\"/></DIDS>"
  })
  void unexpectedKind_inXml_isMarkupInWords_orAnAttributeInBrackets(String body, String expected) {
    HttpResponse response =
        HttpResponse.of(
            200, "application/xml", ("<RESPONSE>" + body + "</RESPONSE>").getBytes(UTF_8));

    HttpResponse unusual = unusual("anveo", "orderDids", response, Fault.unexpectedKind());

    assertThat(new String(unusual.body(), UTF_8)).contains(expected);
  }

  @Test
  void latin1_isNamedInTheHeader() {
    HttpResponse latin = unusual(RESPONSE, Fault.latin1());

    assertThat(latin.headers())
        .containsEntry("Content-Type", "application/xml; charset=ISO-8859-1");
    assertThat(new String(latin.body(), ISO_8859_1)).isEqualTo(XML);
  }

  @Test
  void gzipMembers_areTwo() throws Exception {
    HttpResponse coded = unusual(RESPONSE, Fault.gzipMembers());

    assertThat(coded.headers()).containsEntry("Content-Encoding", "gzip");
    // Okio rejects what follows the first member.
    try (GzipSource first = new GzipSource(new Buffer().write(coded.body()))) {
      Buffer text = new Buffer();
      assertThat(first.read(text, 1 << 20)).isEqualTo(XML.getBytes(UTF_8).length / 2);
    }
  }

  @Test
  void otherFormats_haveNoDeclarationAndNoMarkup() {
    HttpResponse json =
        HttpResponse.of(200, "application/json", "{\"a\": \"<b>c</b>\"}".getBytes(UTF_8));

    assertThat(unusual(json, Fault.markup())).isSameAs(json);
    assertThat(unusual(json, Fault.wrongDeclaration())).isSameAs(json);
  }
}
