package dev.inward.multitel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.Scalar;
import dev.inward.testing.FakeVendor;
import dev.inward.testing.ValueRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests the client's requests, results and enums as values. */
class MultitelValuesTest extends ValueRules {

  MultitelValuesTest() {
    super(MultitelClient.class);
  }

  /** One value of each model, with every member set. */
  @Override
  protected Stream<Object> fullValues() {
    RentalPrice price =
        RentalPrice.builder()
            .perMinute(new BigDecimal("0.0060"))
            .freeMinutes(BigDecimal.ZERO)
            .setupPrice(BigDecimal.ONE)
            .monthlyPrice(new BigDecimal("0.70"))
            .channels(BigDecimal.TEN)
            .overflow("1")
            .additionalProperty("token", HIDDEN)
            .build();
    Rental rental =
        Rental.builder()
            .number("33554530000")
            .price(price)
            .additionalProperty("token", HIDDEN)
            .build();
    RentNumberStatus status =
        RentNumberStatus.builder()
            .code(200)
            .message("fine")
            .additionalProperty("token", HIDDEN)
            .build();
    BuyNumbersResult result =
        BuyNumbersResult.builder()
            .number(Scalar.of("18003863003"))
            .status(BuyNumbersStatus.SUCCESS)
            .description("fine")
            .additionalProperty("token", HIDDEN)
            .build();
    return Stream.of(
        price,
        rental,
        status,
        RentNumberResult.builder()
            .status(status)
            .rental(rental)
            .additionalProperty("token", HIDDEN)
            .build(),
        result,
        BuyNumbersResponse.builder()
            .data(List.of(result))
            .additionalProperty("token", HIDDEN)
            .build(),
        CallNotification.builder()
            .event(Scalar.of("ringing"))
            .status(Scalar.of(true))
            .timestamp(Scalar.of(1546300800))
            .caller(Scalar.of("0012"))
            .called(Scalar.of("18003863003"))
            .callId(Scalar.of(new BigDecimal("1.0")))
            .additionalProperty("token", HIDDEN)
            .build(),
        buyNumbersRequest(),
        buyNumbersCsvRequest(),
        BuyNumbersByGetRequest.builder().output(BuyNumbersOutput.XML).number("18003863003").build(),
        BuyNumbersCsvByGetRequest.builder().number("18003863003").build(),
        RentNumberByGetRequest.builder().number("33554530000").priceUuid("4f79").build(),
        RentNumberRequest.builder()
            .number("33554530000")
            .priceUuid("4f79")
            .description("line")
            .uri("1@sip.example.com")
            .uri2("2@sip.example.com")
            .uri3("3@sip.example.com")
            .destinationType(RentDestinationType.SIP_URI)
            .smsUri("sms")
            .smsDestinationType(RentSmsDestinationType.EMAIL)
            .autoRenew("1")
            .overflow("0")
            .build());
  }

  @SuppressWarnings("deprecation") // Retired parameters are members, too.
  private static BuyNumbersRequest buyNumbersRequest() {
    return BuyNumbersRequest.builder()
        .output(BuyNumbersOutput.XML)
        .number("18003863003")
        .description("line")
        .type(DestinationType.SIP_URI)
        .ringType(RingType.RANDOM)
        .ringStyle(RingStyle.RING)
        .uri("1@sip.example.com")
        .uri2("2@sip.example.com")
        .uri3("3@sip.example.com")
        .callNotifyUrl("https://example.com")
        .smsDestinationType(SmsDestinationType.SIP)
        .smsUri("sms")
        .faxDetect(Switch.ON)
        .faxEmail("fax@example.com")
        .faxRingSeconds(1)
        .voicemail(Switch.ON)
        .voicemailRingSeconds(2)
        .voicemailSpeechToText(Switch.OFF)
        .voicemailEmail("vm@example.com")
        .cnam(Switch.ON)
        .record(Switch.OFF)
        .callScreening(Switch.ON)
        .channels(3)
        .antiTelemarketerCallDetection(Switch.OFF)
        .autoRenew(AutoRenew.EXPIRE)
        .overflow(Switch.ON)
        .build();
  }

  @SuppressWarnings("deprecation") // Retired parameters are members, too.
  private static BuyNumbersCsvRequest buyNumbersCsvRequest() {
    return BuyNumbersCsvRequest.builder()
        .number("18003863003")
        .description("line")
        .type(DestinationType.SIP_URI)
        .ringType(RingType.RANDOM)
        .ringStyle(RingStyle.RING)
        .uri("1@sip.example.com")
        .uri2("2@sip.example.com")
        .uri3("3@sip.example.com")
        .callNotifyUrl("https://example.com")
        .smsDestinationType(SmsDestinationType.SIP)
        .smsUri("sms")
        .faxDetect(Switch.ON)
        .faxEmail("fax@example.com")
        .faxRingSeconds(1)
        .voicemail(Switch.ON)
        .voicemailRingSeconds(2)
        .voicemailSpeechToText(Switch.OFF)
        .voicemailEmail("vm@example.com")
        .cnam(Switch.ON)
        .record(Switch.OFF)
        .callScreening(Switch.ON)
        .channels(3)
        .antiTelemarketerCallDetection(Switch.OFF)
        .autoRenew(AutoRenew.EXPIRE)
        .overflow(Switch.ON)
        .build();
  }

  @Override
  protected Stream<Class<?>> enums() {
    return Stream.of(
        AutoRenew.class,
        BuyNumbersOutput.class,
        BuyNumbersStatus.class,
        DestinationType.class,
        RentDestinationType.class,
        RentSmsDestinationType.class,
        RingStyle.class,
        RingType.class,
        SmsDestinationType.class,
        Switch.class);
  }

  @Test
  void toString_whenResultWasReceived_doesNotRepeatTheResponse() {
    try (FakeMultitel multitel = new FakeMultitel()) {
      BuyNumbersResult result =
          multitel.result(
              FakeVendor.json(
                  "{\"x\": \"h1dd3n\", \"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": 200}]}"),
              BuyingCall.POST_JSON);

      assertThat(result.rawBody()).contains(HIDDEN);
      assertThat(result.toString()).doesNotContain(HIDDEN);
    }
  }

  @Test
  void clientAndBuilder_whenPrinted_showNoCredentials() {
    MultitelClient.Builder builder = MultitelClient.builder().credentials("shop-user", HIDDEN);
    try (MultitelClient client = builder.build()) {
      assertThat(List.of(builder, client).toString()).doesNotContain(HIDDEN, "shop-user");
    }
  }

  @Test
  void of_whenValueIsUnknown_survives() {
    assertThat(DestinationType.of(12).value()).isEqualTo(12);
    assertThat(DestinationType.of(12).isKnown()).isFalse();
    assertThat(DestinationType.of(12)).isEqualTo(DestinationType.of(12)).hasToString("12");
    assertThat(BuyNumbersOutput.of("csv").value()).isEqualTo("csv");
    assertThat(BuyNumbersOutput.of("csv").isKnown()).isFalse();
    assertThat(BuyNumbersStatus.of(-777).reason()).isNull();
    assertThat(BuyNumbersStatus.of(-777).text()).isNull();
    assertThat(BuyNumbersStatus.of(-777).rulesOutPurchase()).isFalse();
  }

  @Test
  void status_whenSuccess_isNoReasonAndRulesNothingOut() {
    assertThat(BuyNumbersStatus.SUCCESS.reason()).isNull();
    assertThat(BuyNumbersStatus.SUCCESS.rulesOutPurchase()).isFalse();
    assertThat(BuyNumbersStatus.values()).hasSize(16);
  }

  @Test
  void lists_whenTheCallerKeepsTheirs_areCopied() {
    BuyNumbersResult entry =
        BuyNumbersResult.builder().number(Scalar.of(1)).status(BuyNumbersStatus.SUCCESS).build();
    List<BuyNumbersResult> mine = new ArrayList<>(List.of(entry));
    BuyNumbersResponse response = BuyNumbersResponse.builder().data(mine).build();

    mine.clear();

    assertThat(response.data()).containsExactly(entry);
    assertThatThrownBy(() -> response.data().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> response.additionalProperties().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void toBuilder_whenChanged_leavesTheOriginalAlone() {
    Rental original = Rental.builder().number("1").additionalProperty("a", 1).build();

    Rental changed = original.toBuilder().number("2").additionalProperty("b", 2).build();

    assertThat(original.number()).isEqualTo("1");
    assertThat(original.additionalProperties()).isEqualTo(Map.of("a", 1));
    assertThat(changed.additionalProperties()).isEqualTo(Map.of("a", 1, "b", 2));
  }
}
