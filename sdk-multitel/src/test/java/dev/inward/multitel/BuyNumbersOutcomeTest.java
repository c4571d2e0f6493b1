package dev.inward.multitel;

import static dev.inward.testing.FakeVendor.json;
import static dev.inward.testing.FakeVendor.response;
import static dev.inward.testing.FakeVendor.xml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.Scalar;
import dev.inward.UnreadableResponseException;
import dev.inward.testing.Markup;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of each response to a purchase, which is the same for both ways of calling. */
class BuyNumbersOutcomeTest {

  private static final String SUCCESS =
      "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": 200, \"DESCRIPTION\": \"\"}]}";
  private static final String ENTRY = "{\"RETURN\": \"18003863003\", \"STATUS\": 200}";
  private static final String ALREADY_SOLD =
      "{\"DATA\": [{\"RETURN\": -165, \"STATUS\": -165,"
          + " \"DESCRIPTION\": \"Number has already been sold\"}]}";

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  /** The document's table: code, reason, and whether the code rules out a purchase. */
  private static final List<Arguments> CODES =
      List.of(
          Arguments.of("-1325", Reason.NUMBER_RESERVED, true),
          Arguments.of("-1320", Reason.NUMBER_RESERVED, true),
          Arguments.of("404", Reason.NUMBER_UNAVAILABLE, true),
          Arguments.of("100", Reason.AUTHENTICATION, true),
          Arguments.of("99", Reason.INSUFFICIENT_FUNDS, true),
          Arguments.of("-1265", Reason.DOCUMENTS_REQUIRED, true),
          Arguments.of("403", Reason.NUMBER_UNAVAILABLE, true),
          Arguments.of("88", Reason.CAPACITY, true),
          Arguments.of("500", Reason.VENDOR_FAULT, false),
          Arguments.of("505", Reason.VENDOR_FAULT, true),
          Arguments.of("888", Reason.VENDOR_FAULT, false),
          Arguments.of("-220", Reason.NUMBER_RESERVED, true),
          Arguments.of("-165", Reason.NUMBER_UNAVAILABLE, true),
          Arguments.of("-275", Reason.NUMBER_UNAVAILABLE, true),
          Arguments.of("-1210", Reason.NUMBER_UNAVAILABLE, true));

  private static Stream<Arguments> everyCodeInEveryForm() {
    return CODES.stream()
        .flatMap(
            row -> {
              Object[] it = row.get();
              String quoted = "\"" + it[0] + "\"";
              return Stream.of(BuyingCall.values())
                  .flatMap(
                      call ->
                          Stream.of(
                                  new Object[] {it[0], it[0]},
                                  new Object[] {quoted, quoted},
                                  new Object[] {quoted, it[0]},
                                  new Object[] {it[0], quoted})
                              .limit(call.isXml() ? 1 : 4)
                              .map(form -> Arguments.of(call, form[0], form[1], it[1], it[2])));
            });
  }

  @ParameterizedTest
  @MethodSource("everyCodeInEveryForm")
  void buyNumbers_whenCodeIsOfTheTable_meansWhatTheContractSays(
      BuyingCall call, String number, String status, Reason reason, boolean rulesOut) {
    InwardException failure =
        multitel.failure(call.response(number, status, "\"the vendor's message\""), call);

    assertThat(failure)
        .isExactlyInstanceOf(rulesOut ? RejectedException.class : OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isEqualTo(!rulesOut);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.vendorCode()).isEqualTo(status.replace("\"", ""));
    assertThat(failure.vendorMessage()).isEqualTo("the vendor's message");
    assertThat(failure.httpStatus()).isEqualTo(200);
    assertThat(failure.operation()).isEqualTo(call.operation());
    assertThat(failure.rawBody()).contains("the vendor's message");
    assertThat(failure).hasMessageNotContaining("the vendor's message");
  }

  private static Stream<Arguments> successes() {
    return Stream.of(BuyingCall.values())
        .flatMap(
            call ->
                Stream.of("200", "\"200\"")
                    .flatMap(
                        status ->
                            Stream.of("\"18003863003\"", "18003863003")
                                .map(number -> Arguments.of(call, number, status))));
  }

  @ParameterizedTest
  @MethodSource("successes")
  void buyNumbers_whenStatusIs200AndTheNumberIsTheOneRequested_isBought(
      BuyingCall call, String number, String status) {
    BuyNumbersResult result = multitel.result(call.response(number, status, "\"\""), call);

    assertThat(result.number().text()).isEqualTo("18003863003");
    assertThat(result.number().kind())
        .isEqualTo(
            call.isXml() || number.startsWith("\"") ? Scalar.Kind.STRING : Scalar.Kind.NUMBER);
    assertThat(result.status()).isSameAs(BuyNumbersStatus.SUCCESS);
    assertThat(result.description()).isEmpty();
    assertThat(result.rawBody()).contains("18003863003", "RETURN");
    assertThat(result.additionalProperties()).isEmpty();
  }

  @Test
  void buyNumbers_whenSoldInXmlAsTheDocumentPrintsIt_isRejected() {
    InwardException failure =
        multitel.failure(
            xml(
                """
                <?xml version="1.0"?>
                <DATA>
                  <RETURN>-165</RETURN>
                  <STATUS>-165</STATUS>
                  <DESCRIPTION>Number has already been sold</DESCRIPTION>
                </DATA>
                """),
            BuyingCall.POST_XML);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.vendorCode()).isEqualTo("-165");
    assertThat(failure.vendorMessage()).isEqualTo("Number has already been sold");
    assertThat(failure)
        .hasMessageStartingWith(
            "multitel buyNumbers: rejected by the vendor (HTTP 200): code -165");
  }

  @ParameterizedTest
  @CsvSource({
    "-165, 200",
    "18003863003, -165",
    "18003863004, 200",
    "0, 200",
    "200, 200",
    "-165, 500",
    "500, -165",
    "18003863003, 0",
    "18003863003, 201",
    "18003863003, -200",
    "-165, 12345",
    "-999, -999",
    "1, 1",
    "200, -165"
  })
  void buyNumbers_whenReturnAndStatusContradict_isUnknown(String number, String status) {
    for (BuyingCall call : BuyingCall.values()) {
      InwardException failure = multitel.failure(call.response(number, status, "\"\""), call);

      assertThat(failure).as("%s", call).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure.vendorCode()).isEqualTo(status);
    }
  }

  @Test
  void buyNumbers_whenTwoCodesOfTheTableRuleThePurchaseOut_isRejectedByTheStatus() {
    InwardException failure =
        multitel.failure(BuyingCall.POST_JSON.response("-165", "99", "\"\""), BuyingCall.POST_JSON);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.reason()).isEqualTo(Reason.INSUFFICIENT_FUNDS);
  }

  @ParameterizedTest
  @CsvSource({
    "018003863003",
    "1800386300",
    "1.8003863003E10",
    "180038630030",
    "'18003863003.0'",
    "'+18003863003'",
    "''"
  })
  void buyNumbers_whenAnotherNumberIsReturned_isUnknown(String number) {
    for (BuyingCall call : BuyingCall.values()) {
      InwardException failure =
          multitel.failure(call.response("\"" + number + "\"", "200", "\"\""), call);

      assertThat(failure).as("%s", call).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.rawBody()).contains(number);
    }
  }

  private static final List<BuyingCall> JSON_CALLS =
      List.of(BuyingCall.POST_JSON, BuyingCall.GET_JSON);

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "[\"a\"]", "{\"a\":1}", "null"})
  void buyNumbers_whenDescriptionOfASuccessIsNoText_isBought(String description) {
    for (BuyingCall call : JSON_CALLS) {
      BuyNumbersResult result =
          multitel.result(call.response("18003863003", "200", description), call);

      assertThat(result.description()).isNull();
      assertThat(result.rawBody()).contains(description);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"Passport\",\"Proof of address\"]", "{\"documents\":[1.0]}"})
  void buyNumbers_whenDescriptionOfARefusalIsNoText_isRejectedWithItsJson(String description) {
    for (BuyingCall call : JSON_CALLS) {
      InwardException failure =
          multitel.failure(call.response("-1265", "-1265", description), call);

      assertThat(failure).isExactlyInstanceOf(RejectedException.class);
      assertThat(failure.reason()).isEqualTo(Reason.DOCUMENTS_REQUIRED);
      assertThat(failure.vendorCode()).isEqualTo("-1265");
      assertThat(failure.vendorMessage()).isEqualTo(description);
    }
  }

  @Test
  void buyNumbers_whenDescriptionComesTwice_isBought() {
    for (String body :
        List.of(
            "{\"DATA\": [{\"DESCRIPTION\": \"a\", \"RETURN\": \"18003863003\", \"STATUS\": 200,"
                + " \"DESCRIPTION\": []}]}",
            "{\"DATA\": [{\"DESCRIPTION\": \"a\", \"RETURN\": \"18003863003\", \"STATUS\": 200,"
                + " \"DESCRIPTION\": \"b\"}]}")) {
      assertThat(multitel.result(json(body), BuyingCall.POST_JSON).description()).isEqualTo("a");
    }
    assertThat(
            multitel
                .result(
                    xml(
                        "<DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS>"
                            + "<DESCRIPTION>a</DESCRIPTION><DESCRIPTION/></DATA>"),
                    BuyingCall.POST_XML)
                .rawBody())
        .contains("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"18003863003.0", "1.8003863003e10", "18003863003.00"})
  void buyNumbers_whenReturnIsAnIntegerWithAFraction_isBought(String number) {
    for (BuyingCall call : JSON_CALLS) {
      BuyNumbersResult result = multitel.result(call.response(number, "200", "\"\""), call);

      assertThat(result.number()).isEqualTo(Scalar.of(Scalar.Kind.NUMBER, number));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"18003863003.5", "18003863004.0", "1.8003863003e11", "1e999999999"})
  void buyNumbers_whenReturnIsAnotherNumber_isUnknown(String number) {
    assertThat(
            multitel.failure(
                BuyingCall.POST_JSON.response(number, "200", "\"\""), BuyingCall.POST_JSON))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void buyNumbers_whenDataIsOneObject_isJudgedAsAListOfOne() {
    for (BuyingCall call : JSON_CALLS) {
      assertThat(multitel.result(json("{\"DATA\": " + ENTRY + "}"), call).number().text())
          .isEqualTo("18003863003");
      assertThat(multitel.failure(json("{\"DATA\": {\"RETURN\": -165, \"STATUS\": -165}}"), call))
          .isExactlyInstanceOf(RejectedException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "{}",
        "\"\"",
        "200",
        "{\"DATA\": \"\"}",
        "{\"DATA\": null}",
        "{\"DATA\": []}",
        "{\"DATA\": {}}",
        "{\"DATA\": 200}",
        "{\"DATA\": [\"\"]}",
        "{\"DATA\": [200]}",
        "{\"DATA\": [{}]}",
        "{\"DATA\": [{\"STATUS\": 200}]}",
        "{\"DATA\": [{\"RETURN\": null, \"STATUS\": 200}]}",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": \"\"}]}",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": \"OK\"}]}",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": [200]}]}",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": 200.5}]}",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": 4294967496}]}",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": 200, \"STATUS\": -165}]}",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"RETURN\": -165, \"STATUS\": -165}]}",
        "{\"DATA\": [" + ENTRY + ", " + ENTRY + "]}",
        "{\"DATA\": [" + ENTRY + ", {\"RETURN\": -165, \"STATUS\": -165}]}",
        "{\"DATA\": [" + ENTRY + "], \"DATA\": [" + ENTRY + "]}",
        "{\"DATA\": [" + ENTRY + "]} {\"DATA\": [" + ENTRY + "]}",
        "{\"DATA\": [" + ENTRY + "]",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": 200",
        "[" + ENTRY + "]",
        ENTRY,
        "{\"data\": [" + ENTRY + "]}",
        "{\"RESPONSE\": [" + ENTRY + "]}",
        "<html><body>18003863003 200 Success</body></html>",
        "<?xml version=\"1.0\"?><DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS></DATA>"
      })
  void buyNumbers_whenJsonIsNotTheResponseOfTheContract_isUnreadable(String body) {
    for (BuyingCall call : List.of(BuyingCall.POST_JSON, BuyingCall.GET_JSON)) {
      assertUnreadable(multitel.failure(json(body), call), body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<DATA/>",
        "<DATA></DATA>",
        "<DATA><STATUS>200</STATUS></DATA>",
        "<DATA><RETURN>18003863003</RETURN><STATUS/></DATA>",
        "<DATA><RETURN>18003863003</RETURN><STATUS>OK</STATUS></DATA>",
        "<DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS>",
        "<DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS></DATA><DATA/>",
        "<DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS></DATA>trailing",
        "<DATA><DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS></DATA></DATA>",
        "<data><RETURN>18003863003</RETURN><STATUS>200</STATUS></data>",
        "<RESPONSE><RETURN>18003863003</RETURN><STATUS>200</STATUS></RESPONSE>",
        "<x:DATA xmlns:x=\"urn:x\"><RETURN>18003863003</RETURN><STATUS>200</STATUS></x:DATA>",
        "<html><body>18003863003 200 Success</body></html>",
        "<!DOCTYPE html><html><body><RETURN>18003863003</RETURN><STATUS>200</STATUS></body></html>",
        "<!DOCTYPE DATA [<!ENTITY n \"18003863003\">]>"
            + "<DATA><RETURN>&n;</RETURN><STATUS>200</STATUS></DATA>",
        "<!DOCTYPE DATA SYSTEM \"file:///etc/passwd\">"
            + "<DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS></DATA>",
        "{\"DATA\": [" + ENTRY + "]}"
      })
  void buyNumbers_whenXmlIsNotTheResponseOfTheContract_isUnreadable(String body) {
    for (BuyingCall call : List.of(BuyingCall.POST_XML, BuyingCall.GET_XML)) {
      assertUnreadable(multitel.failure(xml(body), call), body);
    }
  }

  static Stream<Arguments> xmlDescriptions() {
    return Stream.of(BuyingCall.POST_XML, BuyingCall.GET_XML)
        .flatMap(
            call ->
                Markup.of("Please send a passport copy.")
                    .map(description -> Arguments.of(call, description)));
  }

  @ParameterizedTest
  @MethodSource("xmlDescriptions")
  void buyNumbers_whenDescriptionHasMarkup_keepsAllWords(BuyingCall call, String description) {
    String end = "<DESCRIPTION>" + description + "</DESCRIPTION></DATA>";
    String bought = "<DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS>" + end;
    String refused = "<DATA><RETURN>-1265</RETURN><STATUS>-1265</STATUS>" + end;

    BuyNumbersResult result = multitel.result(xml(bought), call);
    InwardException failure = multitel.failure(xml(refused), call);

    assertThat(result.description()).isEqualTo(description);
    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.reason()).isEqualTo(Reason.DOCUMENTS_REQUIRED);
    assertThat(failure.vendorMessage()).isEqualTo(description);
  }

  static Stream<Arguments> xmlCodes() {
    return Stream.of(BuyingCall.POST_XML, BuyingCall.GET_XML)
        .flatMap(
            call ->
                Stream.of("RETURN", "STATUS")
                    .flatMap(
                        element ->
                            Stream.of("200", "-165", "18003863003")
                                .flatMap(Markup::of)
                                .map(code -> Arguments.of(call, element, code))));
  }

  @ParameterizedTest
  @MethodSource("xmlCodes")
  void buyNumbers_whenCodeHasMarkup_isUnreadable(BuyingCall call, String element, String code) {
    boolean isReturn = element.equals("RETURN");
    String body =
        "<DATA><RETURN>"
            + (isReturn ? code : "18003863003")
            + "</RETURN><STATUS>"
            + (isReturn ? "200" : code)
            + "</STATUS></DATA>";

    assertUnreadable(multitel.failure(xml(body), call), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DATA><RETURN>18003863003</RETURN><STATUS>-165<br/>200</STATUS></DATA>",
        "<DATA><RETURN>18003863003</RETURN><STATUS><b>-165</b>200</STATUS></DATA>",
        "<DATA><RETURN><b>-165</b>18003863003</RETURN><STATUS>200</STATUS></DATA>"
      })
  void buyNumbers_whenTextThatDecidesHasChildElements_isUnreadable(String body) {
    for (BuyingCall call : List.of(BuyingCall.POST_XML, BuyingCall.GET_XML)) {
      assertUnreadable(multitel.failure(xml(body), call), body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DATA><RETURN>18003863003</RETURN><STATUS>-165</STATUS><STATUS>200</STATUS></DATA>",
        "<DATA><RETURN>-165</RETURN><RETURN>18003863003</RETURN><STATUS>200</STATUS></DATA>",
        "<DATA><RETURN>18003863003</RETURN><STATUS>200</STATUS>"
            + "<RETURN>-165</RETURN><STATUS>-165</STATUS></DATA>"
      })
  void buyNumbers_whenXmlHasAnElementTwice_isUnreadable(String body) {
    assertUnreadable(multitel.failure(xml(body), BuyingCall.POST_XML), body);
  }

  @ParameterizedTest
  @EnumSource(BuyingCall.class)
  void buyNumbers_whenBodyIsCutOnTheWay_isUnreadable(BuyingCall call) {
    MockResponse whole = call.response("18003863003", "200", "\"\"");
    MockResponse cut =
        whole
            .newBuilder()
            .setHeader("Content-Length", "10000")
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build();

    InwardException failure = multitel.failure(cut, call);

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.httpStatus()).isEqualTo(200);
    assertThat(failure.rawBody()).contains("18003863003");
  }

  @ParameterizedTest
  @EnumSource(BuyingCall.class)
  void buyNumbers_whenConnectionEndsWithoutResponse_isUnknown(BuyingCall call) {
    MockResponse none =
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();

    InwardException failure = multitel.failure(none, call);

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.httpStatus()).isNull();
    assertThat(failure.rawBody()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"500", "503", "201", "202", "206", "400", "401", "404", "418"})
  void buyNumbers_whenHttpStatusIsNot200AndTheBodySaysSuccess_isUnknown(int status) {
    for (BuyingCall call : BuyingCall.values()) {
      InwardException failure =
          multitel.failure(call.response(status, "18003863003", "200", "\"\""), call);

      assertThat(failure).as("%s", call).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure.httpStatus()).isEqualTo(status);
      assertThat(failure).hasMessageContaining("does not define the code");
    }
  }

  @Test
  void buyNumbers_whenXmlHasWhiteSpaceAroundValues_trimsIt() {
    String body =
        "<DATA>\n<RETURN>\n\t18003863003 </RETURN>\n<STATUS> 200\n</STATUS>"
            + "<DESCRIPTION> well </DESCRIPTION></DATA>";
    BuyNumbersResult result = multitel.result(xml(body), BuyingCall.POST_XML);

    assertThat(result.number()).isEqualTo(Scalar.of("18003863003"));
    assertThat(result.status()).isSameAs(BuyNumbersStatus.SUCCESS);
    assertThat(result.description()).isEqualTo(" well ");
    assertThat(result.rawBody()).isEqualTo(body);

    assertThat(
            multitel.failure(
                xml("<DATA><RETURN> -165 </RETURN><STATUS>\n-165</STATUS></DATA>"),
                BuyingCall.POST_XML))
        .isExactlyInstanceOf(RejectedException.class);
  }

  @ParameterizedTest
  @CsvSource({"500", "503", "400", "404"})
  void buyNumbers_whenHttpStatusIsAnErrorAndTheBodyRefuses_isRejected(int status) {
    for (BuyingCall call : BuyingCall.values()) {
      InwardException failure =
          multitel.failure(call.response(status, "-165", "-165", "\"sold\""), call);

      assertThat(failure).as("%s", call).isExactlyInstanceOf(RejectedException.class);
      assertThat(failure.reason()).isEqualTo(Reason.NUMBER_UNAVAILABLE);
      assertThat(failure.httpStatus()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({"500, VENDOR_FAULT", "400, OTHER", "418, OTHER", "429, RATE_LIMITED"})
  void buyNumbers_whenHttpErrorHasNoResponseOfTheContract_isUnknown(int status, Reason reason) {
    for (BuyingCall call : BuyingCall.values()) {
      InwardException failure =
          multitel.failure(response(status, "text/html", "<h1>Sorry</h1>"), call);

      assertThat(failure).as("%s", call).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure.rawBody()).isEqualTo("<h1>Sorry</h1>");
    }
  }

  @ParameterizedTest
  @CsvSource({"401, AUTHENTICATION", "403, AUTHENTICATION", "404, OTHER", "405, OTHER"})
  void buyNumbers_whenHttpRefusesAndTheBodySaysNothing_isRejectedOnAnAssumption(
      int status, Reason reason) {
    for (BuyingCall call : BuyingCall.values()) {
      for (String body : List.of("<h1>Sorry</h1>", "", "{\"detail\": \"no\"}", "<DATA/>")) {
        InwardException failure = multitel.failure(response(status, "text/html", body), call);

        assertThat(failure).as("%s %s", call, body).isInstanceOf(RejectedException.class);
        assertThat(((RejectedException) failure).evidence()).isEqualTo(Evidence.ASSUMED);
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.mayHaveSpent()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void buyNumbers_whenRedirected_isUnknownAndNotFollowed(int status) {
    for (BuyingCall call : BuyingCall.values()) {
      MockResponse redirect =
          new MockResponse.Builder().code(status).setHeader("Location", "/elsewhere").build();

      // FakeVendor expects one request for each call.
      InwardException failure = multitel.failure(redirect, call);

      assertThat(failure).as("%s", call).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure.httpStatus()).isEqualTo(status);
      assertThat(failure.headers()).doesNotContainKey("Location");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/html; charset=UTF-8", "application/octet-stream"})
  void buyNumbers_whenContentTypeLies_readsTheBody(String contentType) {
    BuyNumbersResult result =
        multitel.result(response(200, contentType, SUCCESS), BuyingCall.POST_JSON);
    InwardException failure =
        multitel.failure(response(200, contentType, ALREADY_SOLD), BuyingCall.GET_JSON);

    assertThat(result.status()).isEqualTo(BuyNumbersStatus.SUCCESS);
    assertThat(result.rawBody()).isEqualTo(SUCCESS);
    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.rawBody()).isEqualTo(ALREADY_SOLD);
  }

  @Test
  void buyNumbers_whenJsonHasUnknownMembers_keepsThemExactly() {
    BuyNumbersResult result =
        multitel.result(
            json(
                "{\"took\": 1, \"DATA\": [{\"PRICE\": 0.70, \"RETURN\": \"18003863003\","
                    + " \"STATUS\": \"200\", \"ID\": 12345678901234567890, \"TAGS\": [1.0]}]}"),
            BuyingCall.POST_JSON);

    assertThat(result.additionalProperties())
        .containsOnlyKeys("PRICE", "ID", "TAGS")
        .containsEntry("PRICE", new BigDecimal("0.70"))
        .containsEntry("ID", new BigDecimal("12345678901234567890"))
        .containsEntry("TAGS", List.of(new BigDecimal("1.0")));
    assertThat(result.description()).isNull();
  }

  @Test
  void buyNumbers_whenXmlElementsHaveAnotherOrder_isBought() {
    BuyNumbersResult result =
        multitel.result(
            xml(
                "<DATA><DESCRIPTION/><STATUS>200</STATUS><RETURN>%s</RETURN></DATA>"
                    .formatted(BuyingCall.NUMBER)),
            BuyingCall.POST_XML);

    assertThat(result.number()).isEqualTo(Scalar.of(BuyingCall.NUMBER));
    assertThat(result.status()).isSameAs(BuyNumbersStatus.SUCCESS);
  }

  @Test
  void buyNumbers_whenXmlHasUnknownElementsAndAttributes_readsTheRest() {
    BuyNumbersResult result =
        multitel.result(
            xml(
                "<DATA id=\"007\"><PRICE cur=\"USD\">0.70</PRICE><RETURN>18003863003</RETURN>"
                    + "<STATUS>200</STATUS><MORE><RETURN>-165</RETURN></MORE></DATA>"),
            BuyingCall.POST_XML);

    assertThat(result.number()).isEqualTo(Scalar.of("18003863003"));
    assertThat(result.additionalProperties()).containsOnlyKeys("id").containsEntry("id", "007");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;ul&gt;&lt;li&gt;Passport&lt;/li&gt;&lt;/ul&gt;",
        "<![CDATA[<ul><li>Passport</li></ul>]]>"
      })
  void buyNumbers_whenDocumentsAreListedInHtml_keepsTheHtml(String description) {
    InwardException failure =
        multitel.failure(
            xml(
                "<DATA><RETURN>-1265</RETURN><STATUS>-1265</STATUS><DESCRIPTION>"
                    + description
                    + "</DESCRIPTION></DATA>"),
            BuyingCall.POST_XML);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.reason()).isEqualTo(Reason.DOCUMENTS_REQUIRED);
    assertThat(failure.vendorMessage()).isEqualTo("<ul><li>Passport</li></ul>");
  }

  @Test
  void buyNumbers_whenDocumentsAreListedAsMarkup_isStillRejected() {
    InwardException failure =
        multitel.failure(
            xml(
                "<DATA><RETURN>-1265</RETURN><STATUS>-1265</STATUS>"
                    + "<DESCRIPTION><ul><li>Passport</li></ul></DESCRIPTION></DATA>"),
            BuyingCall.POST_XML);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.reason()).isEqualTo(Reason.DOCUMENTS_REQUIRED);
    assertThat(failure.rawBody()).contains("Passport");
  }

  @Test
  void buyNumbers_whenStatusIsUnknownToTheContract_keepsItAndIsUnknown() {
    InwardException failure =
        multitel.failure(
            BuyingCall.POST_JSON.response("-777", "-777", "\"new\""), BuyingCall.POST_JSON);

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.vendorCode()).isEqualTo("-777");
    assertThat(failure.vendorMessage()).isEqualTo("new");
    assertThat(failure.reason()).isEqualTo(Reason.OTHER);
  }

  private static void assertUnreadable(InwardException failure, String body) {
    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.httpStatus()).isEqualTo(200);
    assertThat(failure.vendorCode()).isNull();
    assertThat(failure.rawBody()).isEqualTo(body);
    assertThat(failure).hasMessageNotContaining("18003863003");
  }
}
