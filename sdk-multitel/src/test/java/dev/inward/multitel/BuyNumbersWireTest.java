package dev.inward.multitel;

import static dev.inward.multitel.FakeMultitel.PASSWORD;
import static dev.inward.multitel.FakeMultitel.USERNAME;
import static dev.inward.testing.FakeVendor.body;
import static dev.inward.testing.FakeVendor.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.testing.FakeVendor;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes of a purchase's request. */
class BuyNumbersWireTest {

  private static final String LOGIN = "username=" + USERNAME + "&password=" + PASSWORD;
  private static final String SUCCESS =
      "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": 200, \"DESCRIPTION\": \"\"}]}";

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  private RecordedRequest sentBy(BuyNumbersRequest request) {
    multitel.server.enqueue(FakeVendor.json(SUCCESS));
    multitel.client.buyNumbers(request);
    return multitel.request();
  }

  private static BuyNumbersRequest.Builder request() {
    return BuyNumbersRequest.builder().number("18003863003");
  }

  @Test
  void buyNumbers_whenOnlyTheNumberIsGiven_sendsCredentialsAndNumberOnly() {
    RecordedRequest request = sentBy(request().build());

    assertThat(request.getRequestLine()).isEqualTo("POST /json/buynumbers HTTP/1.1");
    assertThat(body(request)).isEqualTo(LOGIN + "&number=18003863003");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.getHeaders().get("User-Agent"))
        .isEqualTo(
            "inward-multitel/"
                + System.getProperty("inward.version")
                + " Java/"
                + System.getProperty("java.version"));
  }

  @Test
  @SuppressWarnings("deprecation") // Retired parameters can still be sent.
  void buyNumbers_whenEverythingIsGiven_sendsEachUnderItsName() {
    RecordedRequest request =
        sentBy(
            request()
                .description("Main office")
                .type(DestinationType.SIP_URI)
                .ringType(RingType.SIMULTANEOUS)
                .ringStyle(RingStyle.MUSIC_ON_HOLD)
                .uri("{E164}@sip.example.com")
                .uri2("2@sip.example.com")
                .uri3("3@sip.example.com")
                .callNotifyUrl("https://example.com/calls?a=b&c=d")
                .smsDestinationType(SmsDestinationType.MAILCHIMP)
                .smsUri("list")
                .faxDetect(Switch.ON)
                .faxEmail("fax@example.com")
                .faxRingSeconds(7)
                .voicemail(Switch.OFF)
                .voicemailRingSeconds(30)
                .voicemailSpeechToText(Switch.ON)
                .voicemailEmail("vm@example.com")
                .cnam(Switch.ON)
                .record(Switch.ON)
                .callScreening(Switch.ON)
                .channels(4)
                .antiTelemarketerCallDetection(Switch.ON)
                .autoRenew(AutoRenew.EXPIRE)
                .overflow(Switch.ON)
                .build());

    assertThat(body(request).split("&"))
        .containsExactly(
            "username=" + USERNAME,
            "password=" + PASSWORD,
            "number=18003863003",
            "description=Main+office",
            "type=1",
            "ringtype=3",
            "ringstyle=2",
            "uri=%7BE164%7D%40sip.example.com",
            "uri2=2%40sip.example.com",
            "uri3=3%40sip.example.com",
            "callnotifyurl=https%3A%2F%2Fexample.com%2Fcalls%3Fa%3Db%26c%3Dd",
            "smsringtype=11",
            "smsuri=list",
            "faxdetect=1",
            "faxemail=fax%40example.com",
            "faxring=7",
            "vm=0",
            "vmring=30",
            "vms2t=1",
            "vmemail=vm%40example.com",
            "cnam=1",
            "record=1",
            "screening=1",
            "channels=4",
            "atcd=1",
            "autorenew=2",
            "overflow=1");
  }

  @ParameterizedTest
  @CsvSource({
    "a+b, a%2Bb",
    "a&number=1, a%26number%3D1",
    "50% =, 50%25+%3D",
    "Zürich, Z%C3%BCrich",
    "東京 ☎, %E6%9D%B1%E4%BA%AC+%E2%98%8E",
    "😀, %F0%9F%98%80"
  })
  void buyNumbers_whenDescriptionHasSpecialCharacters_encodesThem(String text, String encoded) {
    RecordedRequest request = sentBy(request().description(text).build());

    assertThat(body(request)).isEqualTo(LOGIN + "&number=18003863003&description=" + encoded);
  }

  @Test
  void buyNumbers_whenDescriptionHasLines_keepsThem() {
    RecordedRequest request = sentBy(request().description("one\r\ntwo").build());

    assertThat(body(request)).endsWith("&description=one%0D%0Atwo");
  }

  @Test
  void buyNumbers_whenTypeIsUnknownToTheContract_sendsItAsItIs() {
    RecordedRequest request = sentBy(request().type(DestinationType.of(12)).build());

    assertThat(body(request)).isEqualTo(LOGIN + "&number=18003863003&type=12");
  }

  @Test
  void buyNumbers_whenNumberHasLeadingZeros_keepsThem() {
    multitel.server.enqueue(
        FakeVendor.json("{\"DATA\": [{\"RETURN\": \"0012\", \"STATUS\": \"200\"}]}"));

    BuyNumbersResult result =
        multitel.client.buyNumbers(BuyNumbersRequest.builder().number("0012").build());

    assertThat(body(multitel.request())).endsWith("&number=0012");
    assertThat(result.number().text()).isEqualTo("0012");
  }

  @Test
  void buyNumbers_whenOutputIsXml_asksForXml() {
    multitel.server.enqueue(BuyingCall.POST_XML.response("18003863003", "200", ""));
    multitel.client.buyNumbers(request().output(BuyNumbersOutput.XML).build());
    RecordedRequest request = multitel.request();

    assertThat(request.getRequestLine()).isEqualTo("POST /xml/buynumbers HTTP/1.1");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/xml");
    assertThat(body(request)).isEqualTo(LOGIN + "&number=18003863003");
  }

  @ParameterizedTest
  @EnumSource(
      value = BuyingCall.class,
      names = {"GET_JSON", "GET_XML"})
  void buyNumbersByGet_whenCalled_putsCredentialsAndNumberInThePath(BuyingCall call) {
    multitel.server.enqueue(call.response("18003863003", "200", "\"\""));
    call.blocking(multitel.client);
    RecordedRequest request = multitel.request();

    String output = call.isXml() ? "xml" : "json";
    assertThat(request.getRequestLine())
        .isEqualTo(
            "GET /%s/buynumbers/%s/%s/18003863003 HTTP/1.1".formatted(output, USERNAME, PASSWORD));
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/" + output);
    assertThat(request.getHeaders().get("Content-Type")).isNull();
    assertThat(body(request)).isEmpty();
  }

  @Test
  void buyNumbersByGet_whenCredentialsHaveSpecialCharacters_keepsEachInItsSegment() {
    try (FakeMultitel special = new FakeMultitel("a/b?c", "ü#%2F;x y")) {
      special.server.enqueue(FakeVendor.json(SUCCESS));
      BuyingCall.GET_JSON.blocking(special.client);
      RecordedRequest request = special.request();

      assertThat(request.getUrl().pathSegments())
          .containsExactly("json", "buynumbers", "a/b?c", "ü#%2F;x y", "18003863003");
      assertThat(request.getUrl().query()).isNull();
    }
  }

  @Test
  void buyNumbersCsv_whenCalled_asksForCsv() {
    MockResponse csv = FakeVendor.response(200, "text/csv", "18003863003,200,");
    multitel.server.enqueue(csv);
    multitel.server.enqueue(csv);
    multitel.client.buyNumbersCsv(
        BuyNumbersCsvRequest.builder().number("18003863003").channels(1).build());
    CsvCall.GET.blocking(multitel.client);
    RecordedRequest post = multitel.request();
    RecordedRequest get = multitel.request();

    assertThat(post.getRequestLine()).isEqualTo("POST /csv/buynumbers HTTP/1.1");
    assertThat(post.getHeaders().get("Accept")).isEqualTo("text/csv");
    assertThat(post.getHeaders().get("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(body(post)).isEqualTo(LOGIN + "&number=18003863003&channels=1");
    assertThat(get.getRequestLine())
        .isEqualTo("GET /csv/buynumbers/" + USERNAME + "/" + PASSWORD + "/18003863003 HTTP/1.1");
    assertThat(get.getHeaders().get("Accept")).isEqualTo("text/csv");
  }

  @ParameterizedTest
  @EnumSource(BuyingCall.class)
  void buyNumbers_whenCalled_sendsThePasswordOnceAndNoAuthorization(BuyingCall call) {
    multitel.server.enqueue(call.response("18003863003", "200", "\"\""));
    call.blocking(multitel.client);
    RecordedRequest request = multitel.request();

    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(sent(request)).containsOnlyOnce(PASSWORD).containsOnlyOnce(USERNAME);
    assertThat(request.getHeaders().toString()).doesNotContain(PASSWORD, USERNAME);
  }

  @ParameterizedTest
  @EnumSource(CsvCall.class)
  void buyNumbersCsv_whenCalled_sendsThePasswordOnceAndNoAuthorization(CsvCall call) {
    multitel.server.enqueue(FakeVendor.response(200, "text/csv", ""));
    call.blocking(multitel.client);
    RecordedRequest request = multitel.request();

    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(sent(request)).containsOnlyOnce(PASSWORD).containsOnlyOnce(USERNAME);
  }
}
