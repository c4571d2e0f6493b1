package dev.inward.multitel;

import static dev.inward.testing.Refusals.assertMissing;
import static dev.inward.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arguments that a rental refuses before anything is sent. */
class RentNumberInputTest {

  private static final String NUMBER = RentingCall.NUMBER;
  private static final String PRICE = RentingCall.PRICE_UUID;

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

  private void assertNumberRefused(String number) {
    assertRefused(
        "number",
        number,
        () ->
            multitel.client.rentNumber(
                RentNumberRequest.builder().number(number).priceUuid(PRICE).build()));
    assertRefused(
        "number",
        number,
        () ->
            multitel.client.rentNumberByGet(
                RentNumberByGetRequest.builder().number(number).priceUuid(PRICE).build()));
  }

  private void assertPriceRefused(String priceUuid) {
    assertRefused(
        "priceUuid",
        priceUuid,
        () ->
            multitel.client.rentNumber(
                RentNumberRequest.builder().number(NUMBER).priceUuid(priceUuid).build()));
    assertRefused(
        "priceUuid",
        priceUuid,
        () ->
            multitel.client.rentNumberByGet(
                RentNumberByGetRequest.builder().number(NUMBER).priceUuid(priceUuid).build()));
  }

  @Test
  void build_whenNumberOrPriceIsMissing_isRefused() {
    assertMissing("number", () -> RentNumberRequest.builder().priceUuid(PRICE).build());
    assertMissing("number", () -> RentNumberByGetRequest.builder().priceUuid(PRICE).build());
    assertMissing("priceUuid", () -> RentNumberRequest.builder().number(NUMBER).build());
    assertMissing("priceUuid", () -> RentNumberByGetRequest.builder().number(NUMBER).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "+33554530000", "3355/4530", "33554530000\n", "33\u0000"})
  void build_whenNumberIsNotDigits_isRefused(String number) {
    assertNumberRefused(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a\nb", "a\rb", "a\tb", "a\u0000", "a\u007f", "a\u0085b"})
  void build_whenPriceCannotStandInThePath_isRefused(String priceUuid) {
    assertPriceRefused(priceUuid);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "33554530000",
        "sip.example.com",
        "@sip.example.com",
        "1@",
        "1@sip.example.com\n",
        ""
      })
  void build_whenSipUriIsNotNumberAtHost_isRefused(String uri) {
    assertRefused(
        "uri",
        uri,
        () ->
            RentNumberRequest.builder()
                .number(NUMBER)
                .priceUuid(PRICE)
                .destinationType(RentDestinationType.SIP_URI)
                .uri(uri)
                .build());
  }

  @Test
  void build_whenUriIsOpaqueOrTypeIsNotGiven_isAccepted() {
    RentNumberRequest.Builder request =
        RentNumberRequest.builder().number(NUMBER).priceUuid("any opaque/price?");

    assertThat(request.uri("no at sign").build().uri()).isEqualTo("no at sign");
    assertThat(
            request
                .destinationType(RentDestinationType.SIP_URI)
                .uri("{E164}@sip.server.com")
                .uri2("failover")
                .build()
                .uri2())
        .isEqualTo("failover");
  }
}
