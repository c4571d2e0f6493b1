package dev.inward.anveo;

import static dev.inward.anveo.OrderCall.order;
import static dev.inward.testing.Refusals.assertMissing;
import static dev.inward.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arguments that an order refuses before anything is sent. */
class DidOrderInputTest {

  private FakeAnveo anveo;

  @BeforeEach
  void start() {
    anveo = new FakeAnveo();
  }

  @AfterEach
  void nothingWasSent() {
    assertThat(anveo.server.getRequestCount()).isZero();
    anveo.close();
  }

  private void buy(DidOrderRequest.Builder request) {
    anveo.client.orderDids(request.build());
  }

  @Test
  void build_whenARequiredArgumentIsMissing_isRefused() {
    assertMissing("didType", () -> buy(DidOrderRequest.builder().areaId("123")));
    assertMissing("areaId", () -> buy(DidOrderRequest.builder().didType(DidType.MOBILE)));
  }

  @Test
  void build_whenAreaIsEmpty_isRefused() {
    assertRefused("areaId", "", () -> buy(order().areaId("")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -17, Integer.MIN_VALUE})
  void build_whenQuantityIsLessThanOne_isRefused(int quantity) {
    assertRefused("quantity", Integer.toString(quantity), () -> buy(order().quantity(quantity)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\r", "\tb", "a\u0000b", "a\u001f", "a\u007f", "\ufffeb", "\ud800b"})
  void build_whenXmlCannotCarryAnArgument_isRefused(String value) {
    assertRefused("areaId", value, () -> buy(order().areaId(value)));
    assertRefused("ratePlanId", value, () -> buy(order().ratePlanId(value)));
    assertRefused("accountNumber", value, () -> buy(order().accountNumber(value)));
    assertRefused("title", value, () -> buy(order().title(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHORT\u0000", "A\ufffe"})
  void build_whenXmlCannotCarryTheType_isRefused(String value) {
    assertRefused("didType", value, () -> buy(order().didType(DidType.of(value))));
  }

  @Test
  void build_whenArgumentsAreOpaque_isAccepted() {
    DidOrderRequest request =
        order().areaId("123.123.").ratePlanId("SU").title("<&>\"' 東京 😀").quantity(1).build();

    assertThat(request.areaId()).isEqualTo("123.123.");
    assertThat(request.quantity()).isEqualTo(1);
  }
}
