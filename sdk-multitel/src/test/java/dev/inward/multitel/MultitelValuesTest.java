package dev.inward.multitel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.Scalar;
import dev.inward.testing.FakeVendor;
import dev.inward.testing.ValueRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests the client's requests, results and enums as values. */
@Tag("any-jdk")
class MultitelValuesTest extends ValueRules {

  MultitelValuesTest() {
    super(MultitelClient.class);
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
