package dev.inward.conformance.pact;

import static dev.inward.Reason.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidOrderResult;
import dev.inward.anveo.DidType;
import dev.inward.anveo.NamedValue;
import dev.inward.sandbox.Vendor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anveo's client in every recorded interaction. */
class AnveoInteractionsTest {

  private static final String AREA = "123.123.123.123.123.123.123.123.123";

  @RegisterExtension
  static final Doubles<AnveoClient> DOUBLES =
      new Doubles<>(
          Vendor.ANVEO,
          baseUrl -> AnveoClient.builder().userKey("YOURAPIKEY").baseUrl(baseUrl).build());

  @Recorded("orderDids-success")
  void order_whenTheAreaHasDids_bringsThem(AnveoClient anveo) {
    DidOrderResult ordered =
        anveo.orderDids(
            DidOrderRequest.builder()
                .didType(DidType.GEOGRAPHIC)
                .areaId(AREA)
                .ratePlanId("SU")
                .quantity(1)
                .title("ABCDEF")
                .build());

    assertThat(ordered)
        .isEqualTo(
            DidOrderResult.builder()
                .result("SUCCESS")
                .dids(
                    List.of(
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
                            .build()))
                .build());
    assertThat(ordered.requestedQuantity()).isEqualTo(1);
    assertThat(ordered.isComplete()).isTrue();
  }

  @Recorded("orderDids-minimal")
  void order_whenNothingOptionalIsSent_bringsOne(AnveoClient anveo) {
    DidOrderResult ordered =
        anveo.orderDids(DidOrderRequest.builder().didType(DidType.NATIONAL).areaId(AREA).build());

    assertThat(ordered.dids()).containsExactly(Did.builder().e164("12121111113").build());
    assertThat(ordered.requestedQuantity()).isEqualTo(1);
    assertThat(ordered.isComplete()).isTrue();
  }

  @Recorded("orderDids-fewer")
  void order_whenFewerAreLeft_isASuccessThatShowsTheShortfall(AnveoClient anveo) {
    DidOrderResult ordered =
        anveo.orderDids(
            DidOrderRequest.builder()
                .didType(DidType.GEOGRAPHIC)
                .areaId(AREA)
                .ratePlanId("SU")
                .quantity(3)
                .accountNumber("1234567895")
                .title("FEWER")
                .build());

    assertThat(ordered.dids())
        .containsExactly(
            Did.builder()
                .e164("12121111112")
                .didType(DidType.GEOGRAPHIC)
                .status("Active")
                .monthlyPriceInHundredths(new BigDecimal("149"))
                .ratePlanId("SU")
                .title("FEWER")
                .accountNumber("1234567895")
                .additionalProperty("SMS_ENABLED", "1")
                .build());
    assertThat(ordered.dids().get(0).additionalProperties()).isEqualTo(Map.of("SMS_ENABLED", "1"));
    assertThat(ordered.values())
        .containsExactly(NamedValue.builder().name("ORDERED").value("1").build());
    assertThat(ordered.requestedQuantity()).isEqualTo(3);
    assertThat(ordered.isComplete()).isFalse();
  }

  @Recorded("orderDids-error")
  void order_whenThereIsAnError_isRejected(AnveoClient anveo, Outcome outcome) {
    assertThat(outcome.of(() -> anveo.orderDids(order(DidType.TOLLFREE, "ERROR"))))
        .isEqualTo(new Failure(RejectedException.class, OTHER, null, "Insufficient funds", false));
  }

  @Recorded("orderDids-no-dids")
  void order_whenASuccessNamesNoDid_isUnknown(AnveoClient anveo, Outcome outcome) {
    assertThat(outcome.of(() -> anveo.orderDids(order(DidType.MOBILE, "NO-DIDS"))))
        .isEqualTo(new Failure(OutcomeUnknownException.class, OTHER, null, null, true));
  }

  @Recorded("orderDids-error-and-dids")
  void order_whenAnErrorStandsBesideDids_isUnknown(AnveoClient anveo, Outcome outcome) {
    assertThat(outcome.of(() -> anveo.orderDids(order(DidType.GEOGRAPHIC, "ERROR-AND-DIDS"))))
        .isEqualTo(
            new Failure(
                OutcomeUnknownException.class, OTHER, null, "Order processed in part", true));
  }

  @Recorded("orderDids-failed-with-dids")
  void order_whenAFailureNamesDids_isUnknown(AnveoClient anveo, Outcome outcome) {
    assertThat(outcome.of(() -> anveo.orderDids(order(DidType.GEOGRAPHIC, "FAILED-AND-DIDS"))))
        .isEqualTo(new Failure(OutcomeUnknownException.class, OTHER, null, "Order failed", true));
  }

  @Recorded("orderDids-web-page")
  void order_whenAProxyResponses_isUnreadable(AnveoClient anveo, Outcome outcome) {
    assertThat(outcome.of(() -> anveo.orderDids(order(DidType.GEOGRAPHIC, "WEB-PAGE"))))
        .isEqualTo(new Failure(UnreadableResponseException.class, OTHER, null, null, true));
  }

  private static DidOrderRequest order(DidType type, String title) {
    return DidOrderRequest.builder().didType(type).areaId(AREA).quantity(1).title(title).build();
  }
}
