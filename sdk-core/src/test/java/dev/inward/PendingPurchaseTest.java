package dev.inward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PendingPurchaseTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");

  private static final PendingPurchase WHOLE =
      new PendingPurchase(
          "acme", "buy", Map.of("b", "\"2\"", "a", "1"), "t1", TIME, List.of("7", "8"));

  @Test
  void json_isReadBack() {
    PendingPurchase bare = new PendingPurchase("acme", "buy", Map.of(), null, TIME, null);

    assertThat(WHOLE.toJson())
        .isEqualTo(
            "{\"vendor\":\"acme\",\"operation\":\"buy\",\"arguments\":{\"a\":\"1\",\"b\":\"\\\"2\\\"\"},"
                + "\"tag\":\"t1\",\"preparedAt\":\"2026-01-02T03:04:05.678Z\",\"ownedBefore\":[\"7\",\"8\"]}");
    assertThat(PendingPurchase.fromJson(WHOLE.toJson())).isEqualTo(WHOLE);
    assertThat(PendingPurchase.fromJson(bare.toJson())).isEqualTo(bare);
  }

  @Test
  void json_ofALaterVersion_isRead() {
    String later = WHOLE.toJson().replaceFirst("\\{", "{\"more\":{\"x\":[1]},");

    assertThat(PendingPurchase.fromJson(later)).isEqualTo(WHOLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|it is no JSON object",
        "{\"vendor\":\"secret\"} {}|text follows the object",
        "{}|vendor is missing",
        "{\"vendor\":\"secret\",\"operation\":[]}|operation is not readable",
        "{\"preparedAt\":\"secret\"}|preparedAt is not readable",
        "{\"ownedBefore\":{}}|ownedBefore is not readable",
        "{\"vendor\":\"secret\"|vendor is not readable"
      })
  void json_ofAnotherForm_isRefusedByTheNameOfTheMember(String json, String problem) {
    assertThatThrownBy(() -> PendingPurchase.fromJson(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text is no pending purchase: " + problem)
        .hasNoCause();
  }

  @Test
  void toString_showsNoValues() {
    assertThat(WHOLE)
        .hasToString("PendingPurchase[acme buy, [a, b], preparedAt=2026-01-02T03:04:05.678Z]");
  }
}
