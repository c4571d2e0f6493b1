package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonLossesTest {

  @Test
  void value_thatIsWrittenInAnotherWay_isNotLost() throws Exception {
    JsonLosses losses =
        losses(
            "{\"a\":1.0,\"b\":\"2024-01-02T03:04:05Z\",\"c\":[{}]}",
            "{\"c\":[{\"more\":1}],\"b\":\"2024-01-02T04:04:05.000+01:00\",\"a\":1}");
    assertThat(losses.members()).isEmpty();
    assertThat(losses.nulls()).isZero();
  }

  @Test
  void value_thatIsAbsentOrAnother_isLost() throws Exception {
    JsonLosses losses =
        losses(
            "{\"a\":1,\"b\":{\"c\":\"x\",\"d\":null},\"e\":[1,2],\"f\":1,\"g\":null,\"h\":null}",
            "{\"b\":{\"c\":\"y\"},\"e\":[1],\"f\":\"1\",\"g\":0,\"h\":null}");
    assertThat(losses.members()).containsExactly("/a", "/b/c", "/e", "/f", "/g");
    assertThat(losses.nulls()).isEqualTo(1);
  }

  private static JsonLosses losses(String sent, String kept) throws Exception {
    return JsonLosses.between(
        SurveyedContract.JSON.readTree(sent), SurveyedContract.JSON.readTree(kept));
  }
}
