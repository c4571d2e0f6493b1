package dev.inward.crazytel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.RejectedException;
import dev.inward.testing.EncodedResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No encoding of a response hides its outcome. */
class EncodedResponsesTest {

  private FakeCrazytel crazytel;

  @BeforeEach
  void start() {
    crazytel = new FakeCrazytel();
  }

  @AfterEach
  void stop() {
    crazytel.close();
  }

  static Stream<EncodedResponse> purchases() {
    return EncodedResponse.of(200, "application/json", "{\"message\": \"Número adquirido\"}");
  }

  @ParameterizedTest
  @MethodSource("purchases")
  void purchase_whateverTheEncoding_isBought(EncodedResponse encoded) {
    PurchaseResult result = crazytel.result(encoded.response(), PurchaseCall.PURCHASE);

    assertThat(result.message()).isEqualTo("Número adquirido");
    assertThat(result.rawBody()).isEqualTo(encoded.text());
    assertThat(result.rawBytes()).isEqualTo(encoded.bytes().toByteArray());
  }

  static Stream<EncodedResponse> refusals() {
    return EncodedResponse.of(400, "application/json", "{\"detail\": \"Número ocupado\"}");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void purchase_whateverTheEncoding_isRejected(EncodedResponse encoded) {
    InwardException failure = crazytel.failure(encoded.response(), PurchaseCall.PURCHASE);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.vendorMessage()).isEqualTo("Número ocupado");
    assertThat(failure.rawBody()).isEqualTo(encoded.text());
    assertThat(failure.rawBytes()).isEqualTo(encoded.bytes().toByteArray());
  }

  static Stream<Arguments> lists() {
    return Arrays.stream(ListCall.values())
        .flatMap(
            call ->
                EncodedResponse.of(
                        200,
                        "application/json",
                        "[{\"" + call.idName + "\": \"61400000000\", \"note\": \"Número\"}]")
                    .map(encoded -> Arguments.of(call, encoded)));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_whateverTheEncoding_isRead(ListCall call, EncodedResponse encoded) {
    ListCall.Listing list = crazytel.result(encoded.response(), call);

    assertThat(list.items())
        .containsExactly(new ListCall.Item("61400000000", Map.of("note", "Número")));
    assertThat(list.raw()).isEqualTo(encoded.text());
  }
}
