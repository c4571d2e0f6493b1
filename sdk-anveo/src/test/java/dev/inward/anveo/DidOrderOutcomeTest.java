package dev.inward.anveo;

import static dev.inward.testing.FakeVendor.response;
import static dev.inward.testing.FakeVendor.xml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.testing.Markup;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of each response to an order, which RESULT, ERROR and DIDS determine. */
class DidOrderOutcomeTest {

  private static final String SAMPLE =
      """
      <?xml version="1.0" standalone="no" ?>
      <RESPONSE>
        <RESULT>SUCCESS</RESULT>
        <DIDS>
          <DID E164="12121111111" DID_TYPE="GEOGRAPHIC" SMS_URL="" SMS_EMAIL=""
          CALL_FORWARD_TYPE="CALLFLOW" CALL_FORWARD_TO="8c25e06faf2b98erts3gdtb83df91b307ff287f1"
          STATUS="Active" COUNTRY_NAME="UNITED STATES" AREA_NAME="New York" AREA_CODE="212" MONTHLY100="149" TITLE="ABCDEF"/>
        </DIDS>
      </RESPONSE>
      """;

  private static final Did DID =
      Did.builder()
          .e164("12121111111")
          .didType(DidType.GEOGRAPHIC)
          .smsUrl("")
          .smsEmail("")
          .callForwardType("CALLFLOW")
          .callForwardTo("8c25e06faf2b98erts3gdtb83df91b307ff287f1")
          .status("Active")
          .countryName("UNITED STATES")
          .areaName("New York")
          .areaCode("212")
          .monthlyPriceInHundredths(new BigDecimal("149"))
          .title("ABCDEF")
          .build();

  private FakeAnveo anveo;

  @BeforeEach
  void start() {
    anveo = new FakeAnveo();
  }

  @AfterEach
  void stop() {
    anveo.close();
  }

  private static String document(String children) {
    return "<?xml version=\"1.0\"?>\n<RESPONSE>" + children + "</RESPONSE>";
  }

  @Test
  void orderDids_whenResponseIsTheDocumentsSample_isBought() {
    DidOrderResult result = anveo.result(xml(SAMPLE), OrderCall.ofOne());

    assertThat(result.result()).isEqualTo("SUCCESS");
    assertThat(result.dids()).containsExactly(DID);
    assertThat(result.error()).isNull();
    assertThat(result.values()).isEmpty();
    assertThat(result.requestedQuantity()).isEqualTo(1);
    assertThat(result.isComplete()).isTrue();
    assertThat(result.rawBody()).isEqualTo(SAMPLE);
  }

  /** The vendor's page on responses shows this template, with ERROR after VALUE. */
  @Test
  void orderDids_whenResponseIsTheVendorsTemplate_isRejectedWithItsError() {
    String template =
        """
        <?xml version="1.0" standalone="no" ?>
        <RESPONSE>
        <RESULT>TEXT MESSAGE OF THE RESPONSE</RESULT>
        <VALUE NAME="RESULT NAME 1 like REQUESTID">RESULT VALUE 1</VALUE>
        <VALUE NAME="RESULT NAME 2 like REQUESTID">RESULT VALUE 2</VALUE>
        <ERROR>TEXT OF THE ERROR MESSAGE</ERROR>
        </RESPONSE>
        """;

    InwardException failure = anveo.failure(xml(template), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.vendorMessage()).isEqualTo("TEXT OF THE ERROR MESSAGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DIDS><DID E164=\"0012\"/></DIDS><VALUE NAME=\"a\">1</VALUE><RESULT>SUCCESS</RESULT><ERROR/>",
        "<VALUE NAME=\"a\">1</VALUE><ERROR/><DIDS><DID E164=\"0012\"/></DIDS><RESULT>SUCCESS</RESULT>",
        "<ERROR/><RESULT>SUCCESS</RESULT><VALUE NAME=\"a\">1</VALUE><DIDS><DID E164=\"0012\"/></DIDS>"
      })
  void orderDids_whenChildrenHaveAnotherOrder_isBought(String children) {
    DidOrderResult result = anveo.result(xml(document(children)), OrderCall.ofOne());

    assertThat(result.dids()).extracting(Did::e164).containsExactly("0012");
    assertThat(result.values()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/html; charset=UTF-8", "application/octet-stream"})
  void orderDids_whenXmlCallsItselfSomethingElse_isRead(String contentType) {
    assertThat(anveo.result(response(200, contentType, SAMPLE), OrderCall.ofOne()).dids())
        .containsExactly(DID);
    assertThat(
            anveo.failure(
                response(200, contentType, document("<ERROR>no</ERROR>")), OrderCall.ofOne()))
        .isExactlyInstanceOf(RejectedException.class);
  }

  @Test
  void orderDids_whenXmlIsInAnotherEncoding_isReadAsTheDocumentSays() {
    String text =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><RESPONSE><RESULT>SUCCESS</RESULT>"
            + "<DIDS><DID E164=\"1\" AREA_NAME=\"Z\u00fcrich\"/></DIDS></RESPONSE>";
    MockResponse response =
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/html")
            .body(new Buffer().write(text.getBytes(StandardCharsets.ISO_8859_1)))
            .build();

    DidOrderResult result = anveo.result(response, OrderCall.ofOne());

    assertThat(result.dids().get(0).areaName()).isEqualTo("Zürich");
  }

  @Test
  void orderDids_whenFewerAreBoughtThanRequested_showsTheShortfall() {
    String two =
        document("<RESULT>SUCCESS</RESULT><DIDS><DID E164=\"0012\"/><DID E164=\"0013\"/></DIDS>");

    DidOrderResult three = anveo.result(xml(two), OrderCall.of(3));
    DidOrderResult all = anveo.result(xml(two), OrderCall.of(2));

    assertThat(three.dids()).extracting(Did::e164).containsExactly("0012", "0013");
    assertThat(three.requestedQuantity()).isEqualTo(3);
    assertThat(three.toBuilder().build()).isEqualTo(three);
    assertThat(three.toBuilder().build().isComplete()).isEqualTo(three.isComplete());
    assertThat(three.isComplete()).isFalse();
    assertThat(all.isComplete()).isTrue();
  }

  @Test
  void orderDids_whenAttributesAreUnknown_keepsThem() {
    DidOrderResult result =
        anveo.result(
            xml(
                "<RESPONSE id=\"007\"><RESULT>SUCCESS</RESULT><VALUE NAME=\"BALANCE\""
                    + " CUR=\"USD\">1.50</VALUE><VALUE>x</VALUE><DIDS total=\"1\"><DID"
                    + " E164=\"0012\" MONTHLY100=\"149.50\" MONTHLY=\"0.70\" xmlns:n=\"urn:n\""
                    + " n:x=\"y\"/></DIDS></RESPONSE>"),
            OrderCall.ofOne());

    Did did = result.dids().get(0);
    assertThat(did.additionalProperties())
        .containsOnlyKeys("MONTHLY", "{urn:n}x")
        .containsEntry("MONTHLY", "0.70")
        .containsEntry("{urn:n}x", "y");
    assertThat(did.monthlyPriceInHundredths()).isEqualTo(new BigDecimal("149.50"));
    assertThat(result.additionalProperties()).containsOnlyKeys("id").containsEntry("id", "007");
    assertThat(result.values())
        .containsExactly(
            NamedValue.builder()
                .name("BALANCE")
                .value("1.50")
                .additionalProperty("CUR", "USD")
                .build(),
            NamedValue.builder().value("x").build());
  }

  @Test
  void orderDids_whenWhiteSpaceSurroundsValues_trimsIt() {
    String body = document("<RESULT>\n  SUCCESS\n</RESULT><DIDS><DID E164=\" 12 \"/></DIDS>");
    DidOrderResult result = anveo.result(xml(body), OrderCall.ofOne());

    assertThat(result.result()).isEqualTo("SUCCESS");
    assertThat(result.dids()).containsExactly(Did.builder().e164("12").build());
    assertThat(result.rawBody()).isEqualTo(body);
  }

  @Test
  void orderDids_whenElementsAreUnknownOrInAnotherOrder_readsTheRest() {
    DidOrderResult result =
        anveo.result(
            xml(
                document(
                    "<!-- new --><ORDER id=\"1\"><ERROR>inside</ERROR></ORDER><DIDS><NOTE/>"
                        + "<DID E164=\"0012\" DID_TYPE=\"SHARED\"><RATE>1</RATE></DID></DIDS>"
                        + "<ERROR/><RESULT>SUCCESS</RESULT>")),
            OrderCall.ofOne());

    assertThat(result.dids())
        .containsExactly(Did.builder().e164("0012").didType(DidType.of("SHARED")).build());
  }

  @Test
  void orderDids_whenAttributesAreEmpty_areNoCrash() {
    DidOrderResult result =
        anveo.result(
            xml(document("<RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\" MONTHLY100=\"\"/></DIDS>")),
            OrderCall.ofOne());

    assertThat(result.dids().get(0).monthlyPriceInHundredths()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ERROR>Not enough money</ERROR>",
        "<RESULT>FAILURE</RESULT><ERROR>Not enough money</ERROR>",
        "<RESULT/><ERROR>Not enough money</ERROR><DIDS/>",
        "<RESULT>ERROR</RESULT><ERROR><![CDATA[Not enough money]]></ERROR><DIDS></DIDS>"
      })
  void orderDids_whenErrorComesAlone_isRejected(String children) {
    InwardException failure = anveo.failure(xml(document(children)), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.reason()).isEqualTo(Reason.OTHER);
    assertThat(failure.mayHaveSpent()).isFalse();
    assertThat(failure.vendorCode()).isNull();
    assertThat(failure.vendorMessage()).isEqualTo("Not enough money");
    assertThat(failure.rawBody()).contains("Not enough money");
    assertThat(failure).hasMessageNotContaining("Not enough money");
    assertThat(failure.operation()).isEqualTo("orderDids");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ERROR>no</ERROR><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESULT>SUCCESS</RESULT><ERROR>no</ERROR><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESULT>SUCCESS</RESULT><ERROR>no</ERROR>",
        "<RESULT>FAILURE</RESULT><ERROR>no</ERROR><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESULT>SUCCESS</RESULT>",
        "<RESULT>SUCCESS</RESULT><DIDS/>",
        "<RESULT>SUCCESS</RESULT><DIDS>  </DIDS>",
        "<RESULT>PENDING</RESULT><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESULT>success</RESULT><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESULT>PENDING</RESULT>",
        "<RESULT>FAILURE</RESULT><ERROR> </ERROR>",
        "<DIDS><DID E164=\"1\"/></DIDS>",
        ""
      })
  void orderDids_whenResultErrorAndDidsDoNotAgree_isUnknown(String children) {
    InwardException failure = anveo.failure(xml(document(children)), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.rawBody()).isEqualTo(document(children));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0,70", "N/A", "unlimited", "$1.49", "1e999999999", "[]", "false"})
  void orderDids_whenPriceIsNoNumber_isOrderedAndKeepsIt(String price) {
    String document =
        document(
            "<RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\" MONTHLY100=\""
                + price
                + "\"/><DID E164=\"2\" MONTHLY100=\"149\"/></DIDS>");

    DidOrderResult result = anveo.result(xml(document), OrderCall.of(2));

    assertThat(result.dids().get(0).monthlyPriceInHundredths()).isNull();
    assertThat(result.dids().get(0).additionalProperties()).isEqualTo(Map.of("MONTHLY100", price));
    assertThat(result.dids().get(1).monthlyPriceInHundredths()).isEqualTo(new BigDecimal("149"));
    assertThat(result.rawBody()).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "SUCCESS",
        "{\"RESULT\": \"SUCCESS\"}",
        "<html><body>SUCCESS</body></html>",
        "<html><RESPONSE><RESULT>SUCCESS</RESULT></RESPONSE></html>",
        "<REQUEST><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS></REQUEST>",
        "<response><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS></response>",
        "<RESPONSE xmlns=\"urn:x\"><RESULT>SUCCESS</RESULT></RESPONSE>",
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS></RESPONSE>more",
        "<RESPONSE/><RESPONSE/>",
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID/></DIDS></RESPONSE>",
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"\"/></DIDS></RESPONSE>",
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/><DID/></DIDS></RESPONSE>",
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID e164=\"1\"/></DIDS></RESPONSE>",
        "<!DOCTYPE RESPONSE><RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS></RESPONSE>",
        "<!DOCTYPE RESPONSE [<!ENTITY e \"SUCCESS\">]><RESPONSE><RESULT>&e;</RESULT></RESPONSE>",
        "<!DOCTYPE RESPONSE [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<RESPONSE><ERROR>&e;</ERROR></RESPONSE>",
        "<!DOCTYPE RESPONSE SYSTEM \"http://127.0.0.1:1/x.dtd\"><RESPONSE><ERROR>no</ERROR></RESPONSE>",
        "<RESPONSE><ERROR>&undefined;</ERROR></RESPONSE>"
      })
  void orderDids_whenBodyIsNotTheResponseOfTheContract_isUnreadable(String body) {
    InwardException failure = anveo.failure(xml(body), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.httpStatus()).isEqualTo(200);
    assertThat(failure.rawBody()).isEqualTo(body);
  }

  static Stream<String> errors() {
    return Markup.of("Not enough money");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void orderDids_whenErrorHasMarkup_isRejectedWithAllWords(String error) {
    String body = document("<ERROR>" + error + "</ERROR>");

    InwardException failure = anveo.failure(xml(body), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.vendorMessage()).isEqualTo(error);
    assertThat(failure.rawBody()).isEqualTo(body);
  }

  @ParameterizedTest
  @MethodSource("errors")
  @ValueSource(strings = "<br/>")
  void orderDids_whenErrorWithMarkupIsBesideSuccess_isUnknownWithAllWords(String error) {
    String body =
        document(
            "<RESULT>SUCCESS</RESULT><ERROR>" + error + "</ERROR><DIDS><DID E164=\"1\"/></DIDS>");

    InwardException failure = anveo.failure(xml(body), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.vendorMessage()).isEqualTo(error);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void orderDids_whenNamedValueHasMarkup_isBoughtWithTheWholeValue(String value) {
    String body =
        document(
            "<RESULT>SUCCESS</RESULT><VALUE NAME=\"NOTE\">"
                + value
                + "</VALUE><DIDS><DID E164=\"1\"/></DIDS>");

    DidOrderResult result = anveo.result(xml(body), OrderCall.ofOne());

    assertThat(result.values()).extracting(NamedValue::value).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<RESULT><b>SUCCESS</b></RESULT><ERROR/><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESULT>SUCCESS<br/></RESULT><ERROR/><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESULT><br/>FAILED</RESULT><ERROR>no</ERROR>",
        "<RESULT>FAILED<br/>SUCCESS</RESULT><ERROR/><DIDS><DID E164=\"1\"/></DIDS>"
      })
  void orderDids_whenTextThatDecidesHasChildElements_isUnreadable(String children) {
    InwardException failure = anveo.failure(xml(document(children)), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.rawBody()).isEqualTo(document(children));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS><DIDS><DID E164=\"2\"/></DIDS>",
        "<RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS><RESULT>FAILURE</RESULT>"
            + "<ERROR>no</ERROR><DIDS/>",
        "<RESULT>FAILURE</RESULT><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS>",
        "<RESULT>SUCCESS</RESULT><ERROR>no</ERROR><ERROR/><DIDS><DID E164=\"1\"/></DIDS>"
      })
  void orderDids_whenAnElementComesTwice_isUnreadable(String children) {
    InwardException failure = anveo.failure(xml(document(children)), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
  }

  @Test
  void orderDids_whenElementsNestWithoutEnd_isUnreadable() {
    InwardException failure = anveo.failure(xml(document("<A>".repeat(20_000))), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
  }

  @Test
  void orderDids_whenBodyIsCutOnTheWay_isUnreadable() {
    MockResponse cut =
        xml(SAMPLE)
            .newBuilder()
            .setHeader("Content-Length", "10000")
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build();

    InwardException failure = anveo.failure(cut, OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.rawBody()).isEqualTo(SAMPLE);
  }

  @Test
  void orderDids_whenConnectionEndsWithoutResponse_isUnknown() {
    MockResponse none =
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();

    InwardException failure = anveo.failure(none, OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.httpStatus()).isNull();
    assertThat(failure.rawBody()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "201, OTHER",
    "302, OTHER",
    "307, OTHER",
    "400, OTHER",
    "401, AUTHENTICATION",
    "429, RATE_LIMITED",
    "500, VENDOR_FAULT",
    "503, VENDOR_FAULT"
  })
  void orderDids_whenHttpStatusIsNot200AndTheBodySaysSuccess_isUnknown(int status, Reason reason) {
    MockResponse response =
        response(status, "application/xml", SAMPLE)
            .newBuilder()
            .setHeader("Location", "/elsewhere")
            .build();

    InwardException failure = anveo.failure(response, OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.httpStatus()).isEqualTo(status);
    assertThat(failure.mayHaveSpent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body>No</body></html>", "", "<RESPONSE/>"})
  void orderDids_whenHttpRefusesAndTheBodySaysNothing_isRejectedOnAnAssumption(String body) {
    InwardException failure = anveo.failure(response(403, "text/html", body), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(((RejectedException) failure).evidence()).isEqualTo(Evidence.ASSUMED);
    assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
  }

  @Test
  void orderDids_whenHttpStatusIsAnErrorAndTheBodyRefuses_isRejected() {
    InwardException failure =
        anveo.failure(response(500, "text/html", document("<ERROR>no</ERROR>")), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.httpStatus()).isEqualTo(500);
  }

  @Test
  void orderDids_whenRedirectedWithoutBody_isUnknownAndNotFollowed() {
    MockResponse redirect =
        new MockResponse.Builder().code(307).setHeader("Location", "/api/v2.asp").build();

    // FakeVendor expects one request for each call.
    InwardException failure = anveo.failure(redirect, OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.headers()).doesNotContainKey("Location");
  }
}
