package dev.inward.crazytel;

import static dev.inward.testing.Refusals.assertMissing;
import static dev.inward.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The arguments that a purchase refuses before anything is sent. */
class PurchaseInputTest {

  private FakeCrazytel crazytel;

  @BeforeEach
  void start() {
    crazytel = new FakeCrazytel();
  }

  @AfterEach
  void nothingWasSent() {
    assertThat(crazytel.server.getRequestCount()).isZero();
    crazytel.close();
  }

  private void buy(PurchaseRequest.Builder request) {
    crazytel.client.purchase(request.build());
  }

  @Test
  void build_whenARequiredArgumentIsMissing_isRefused() {
    assertMissing(
        "didNumber",
        () ->
            buy(
                PurchaseRequest.builder()
                    .addressId("a")
                    .personId("p")
                    .primaryRoute(PrimaryRoute.DEVICE)));
    assertMissing(
        "addressId",
        () ->
            buy(
                PurchaseRequest.builder()
                    .didNumber("61400000000")
                    .personId("p")
                    .primaryRoute(PrimaryRoute.DEVICE)));
    assertMissing(
        "personId",
        () ->
            buy(
                PurchaseRequest.builder()
                    .didNumber("61400000000")
                    .addressId("a")
                    .primaryRoute(PrimaryRoute.DEVICE)));
    assertMissing(
        "primaryRoute",
        () -> buy(PurchaseRequest.builder().didNumber("61400000000").addressId("a").personId("p")));
  }

  @Test
  void build_whenARequiredArgumentIsEmpty_isRefused() {
    assertRefused("didNumber", "", () -> buy(PurchaseCall.request().didNumber("")));
    assertRefused("addressId", "", () -> buy(PurchaseCall.request().addressId("")));
    assertRefused("personId", "", () -> buy(PurchaseCall.request().personId("")));
  }

  @Test
  void build_whenIdsAreOpaque_isAccepted() {
    PurchaseRequest request =
        PurchaseCall.request()
            .addressId("not a uuid / ☎")
            .personId("..")
            .primaryRoute(PrimaryRoute.of("voicemail"))
            .build();

    assertThat(request.addressId()).isEqualTo("not a uuid / ☎");
    assertThat(request.primaryRoute().isKnown()).isFalse();
  }
}
