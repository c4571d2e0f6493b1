package dev.inward.multitel;

import static dev.inward.testing.FakeVendor.json;
import static dev.inward.testing.FakeVendor.xml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The older form of the response to a purchase, which has the number or a code, and no STATUS. */
class OlderFormTest {

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  private static MockResponse returning(BuyingCall call, String value) {
    return List.of(BuyingCall.POST_JSON, BuyingCall.GET_JSON).contains(call)
        ? json("{\"DATA\":[{\"RETURN\":" + value + "}]}")
        : xml("<DATA><RETURN>" + value + "</RETURN></DATA>");
  }

  @ParameterizedTest
  @EnumSource(BuyingCall.class)
  void purchase_whenItReturnsTheNumber_isBought(BuyingCall call) {
    BuyNumbersResult result = multitel.result(returning(call, "18003863003"), call);

    assertThat(result.number()).hasToString("18003863003");
    assertThat(result.status()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "99, INSUFFICIENT_FUNDS",
    "100, AUTHENTICATION",
    "-165, NUMBER_UNAVAILABLE",
    "-220, NUMBER_RESERVED",
    "-275, NUMBER_UNAVAILABLE",
    "-1210, NUMBER_UNAVAILABLE",
    "-1265, DOCUMENTS_REQUIRED"
  })
  void purchase_whenItReturnsACode_isRejectedByIt(String code, Reason reason) {
    for (BuyingCall call : BuyingCall.values()) {
      InwardException failure = multitel.failure(returning(call, code), call);

      assertThat(failure).isExactlyInstanceOf(RejectedException.class);
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure.vendorCode()).isEqualTo(code);
      assertThat(failure.mayHaveSpent()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"500", "888", "200", "0", "-100", "18003863009", "18003863003.5"})
  void purchase_whenItReturnsAnythingElse_isUnknown(String value) {
    for (BuyingCall call : BuyingCall.values()) {
      InwardException failure = multitel.failure(returning(call, value), call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
    }
  }
}
