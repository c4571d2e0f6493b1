package dev.inward.multitel;

import static dev.inward.testing.Refusals.assertMissing;
import static dev.inward.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arguments that a purchase refuses before anything is sent. */
class BuyNumbersInputTest {

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void nothingWasSent() {
    assertThat(multitel.server.getRequestCount()).isZero();
    multitel.close();
  }

  private static BuyNumbersRequest.Builder request() {
    return BuyNumbersRequest.builder().number("18003863003");
  }

  private static BuyNumbersCsvRequest.Builder csvRequest() {
    return BuyNumbersCsvRequest.builder().number("18003863003");
  }

  @Test
  void refusal_saysWhatFormAnArgumentHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().number("+18003863003").build())
        .withMessage("number must consist of digits, such as 18003863003");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().callNotifyUrl("calls").build())
        .withMessage("callNotifyUrl must be an http or https URL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().output(BuyNumbersOutput.of("csv")).build())
        .withMessage("output must be one of [json, xml]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().type(DestinationType.SIP_URI).uri("42").build())
        .withMessageContaining("must have the form number@domain");
  }

  @Test
  void build_whenNumberIsMissing_isRefused() {
    MultitelClient client = multitel.client;

    assertMissing("number", () -> client.buyNumbers(BuyNumbersRequest.builder().build()));
    assertMissing("number", () -> client.buyNumbersByGet(BuyNumbersByGetRequest.builder().build()));
    assertMissing("number", () -> client.buyNumbersCsv(BuyNumbersCsvRequest.builder().build()));
    assertMissing(
        "number", () -> client.buyNumbersCsvByGet(BuyNumbersCsvByGetRequest.builder().build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "+18003863003",
        "1800386300x",
        "1800/386",
        "18003863003\n",
        "180\u0000",
        "180\u007f3",
        "1800\u0085",
        "180 038",
        "\u0661\u0662"
      })
  void build_whenNumberIsNotDigits_isRefused(String number) {
    MultitelClient client = multitel.client;

    assertRefused(
        "number",
        number,
        () -> client.buyNumbers(BuyNumbersRequest.builder().number(number).build()));
    assertRefused(
        "number",
        number,
        () -> client.buyNumbersByGet(BuyNumbersByGetRequest.builder().number(number).build()));
    assertRefused(
        "number",
        number,
        () -> client.buyNumbersCsv(BuyNumbersCsvRequest.builder().number(number).build()));
    assertRefused(
        "number",
        number,
        () ->
            client.buyNumbersCsvByGet(BuyNumbersCsvByGetRequest.builder().number(number).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "JSON", "", "..", "json\n"})
  void build_whenOutputIsNotOfTheContract_isRefused(String output) {
    assertRefused(
        "output",
        output,
        () -> multitel.client.buyNumbers(request().output(BuyNumbersOutput.of(output)).build()));
    assertRefused(
        "output",
        output,
        () ->
            multitel.client.buyNumbersByGet(
                BuyNumbersByGetRequest.builder()
                    .number("18003863003")
                    .output(BuyNumbersOutput.of(output))
                    .build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+18003863003",
        "0018003863003",
        "01118003863003",
        "180038630031234567",
        "1800-386-3003",
        "18003863003@sip.example.com",
        "{E164}",
        "18003863003\n",
        ""
      })
  void build_whenForwardingNumberIsNotE164_isRefused(String uri) {
    assertRefused("uri", uri, () -> request().type(DestinationType.DIAL).uri(uri).build());
    assertRefused("uri2", uri, () -> request().type(DestinationType.DIAL).uri2(uri).build());
    assertRefused("uri3", uri, () -> request().type(DestinationType.DIAL).uri3(uri).build());
    assertRefused("uri", uri, () -> csvRequest().type(DestinationType.DIAL).uri(uri).build());
    assertRefused("uri", uri, () -> request().type(DestinationType.of(2)).uri(uri).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18003863003",
        "sip.example.com",
        "@sip.example.com",
        "18003863003@",
        "1 2@sip.example.com",
        "1@sip.example.com\n",
        "1@a@b",
        ""
      })
  void build_whenSipUriIsNotNumberAtDomain_isRefused(String uri) {
    assertRefused("uri", uri, () -> request().type(DestinationType.SIP_URI).uri(uri).build());
    assertRefused("uri2", uri, () -> request().type(DestinationType.SIP_URI).uri2(uri).build());
    assertRefused("uri3", uri, () -> request().type(DestinationType.SIP_URI).uri3(uri).build());
    assertRefused("uri3", uri, () -> csvRequest().type(DestinationType.SIP_URI).uri3(uri).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{E164}@sip.example.com", "18003863003@sip.example.com", "a@10.0.0.1:5060"})
  void build_whenSipUriHasNumberAndDomain_isAccepted(String uri) {
    assertThat(request().type(DestinationType.SIP_URI).uri(uri).uri2(uri).uri3(uri).build().uri())
        .isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"18003863003", "1", "123456789012345", "0118003863003x"})
  void build_whenForwardingNumberIsE164OrTypeIsAnother_isAccepted(String uri) {
    DestinationType type = uri.endsWith("x") ? DestinationType.CONFERENCE : DestinationType.DIAL;

    assertThat(request().type(type).uri(uri).build().uri()).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+18003863003", "0018003863003", "sip.example.com", "anything at all", ""})
  void build_whenTypeIsNotGiven_takesAnyUri(String uri) {
    BuyNumbersRequest request = request().uri(uri).uri2(uri).uri3(uri).build();

    assertThat(request.uri()).isEqualTo(uri);
    assertThat(request.uri2()).isEqualTo(uri);
    assertThat(request.uri3()).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void build_whenChannelsAreLessThanOne_isRefused(int channels) {
    // The message contains the bound, so that only longer values can be searched for.
    String value = Integer.toString(channels);
    assertRefused("channels", value, () -> request().channels(channels).build());
    assertRefused("channels", value, () -> csvRequest().channels(channels).build());
  }

  @Test
  @SuppressWarnings("deprecation") // Retired parameters can still be sent.
  void build_whenSecondsAreNegative_isRefused() {
    assertRefused("faxRingSeconds", "-17", () -> request().faxRingSeconds(-17).build());
    assertRefused("voicemailRingSeconds", "-17", () -> request().voicemailRingSeconds(-17).build());
    assertThat(request().faxRingSeconds(0).voicemailRingSeconds(0).channels(1).build()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://a.example/x", "a.example", "https://", "https://a b", "http:/x", ""})
  void build_whenCallNotifyUrlIsNotHttp_isRefused(String url) {
    assertRefused("callNotifyUrl", url, () -> request().callNotifyUrl(url).build());
    assertRefused("callNotifyUrl", url, () -> csvRequest().callNotifyUrl(url).build());
  }

  @ParameterizedTest
  @CsvSource({"1, https://a.example/sms", "2, support@example.com", "2, a.example/sms"})
  void build_whenSmsUriDoesNotFitItsKind_isRefused(int kind, String uri) {
    assertRefused(
        "smsUri",
        uri,
        () -> request().smsDestinationType(SmsDestinationType.of(kind)).smsUri(uri).build());
  }

  @ParameterizedTest
  @CsvSource({"1, support@example.com", "2, https://a.example/sms", "4, anything", "12, anything"})
  void build_whenSmsUriFitsItsKind_isAccepted(int kind, String uri) {
    BuyNumbersRequest request =
        request().smsDestinationType(SmsDestinationType.of(kind)).smsUri(uri).build();

    assertThat(request.smsUri()).isEqualTo(uri);
  }

  @Test
  void toBuilder_whenChangedToSomethingForbidden_isRefused() {
    BuyNumbersRequest dial = request().type(DestinationType.DIAL).uri("18003863003").build();

    assertRefused(
        "uri", "18003863003", () -> dial.toBuilder().type(DestinationType.SIP_URI).build());
  }
}
