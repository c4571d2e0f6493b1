package dev.inward.multitel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.RawResponse;
import dev.inward.RejectedException;
import dev.inward.testing.EncodedResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No encoding of a response hides its outcome. */
class EncodedResponsesTest {

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  private static Stream<EncodedResponse> bodies(BuyingCall call, String number, String status) {
    return call.isXml()
        ? EncodedResponse.ofXml(
            "<DATA><RETURN>%s</RETURN><STATUS>%s</STATUS><DESCRIPTION>Número</DESCRIPTION></DATA>"
                .formatted(number, status))
        : EncodedResponse.of(
            200,
            "application/json",
            "{\"DATA\": [{\"RETURN\": %s, \"STATUS\": %s, \"DESCRIPTION\": \"Número\"}]}"
                .formatted(number, status));
  }

  static Stream<Arguments> purchases() {
    return Arrays.stream(BuyingCall.values())
        .flatMap(
            call ->
                bodies(call, BuyingCall.NUMBER, "200").map(encoded -> Arguments.of(call, encoded)));
  }

  @ParameterizedTest
  @MethodSource("purchases")
  void buyNumbers_whateverTheEncoding_isBought(BuyingCall call, EncodedResponse encoded) {
    BuyNumbersResult result = multitel.result(encoded.response(), call);

    assertThat(result.description()).isEqualTo("Número");
    assertThat(result.rawBody()).isEqualTo(encoded.text());
    assertThat(result.rawBytes()).isEqualTo(encoded.bytes().toByteArray());
  }

  static Stream<Arguments> refusals() {
    return Arrays.stream(BuyingCall.values())
        .flatMap(call -> bodies(call, "-165", "-165").map(encoded -> Arguments.of(call, encoded)));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void buyNumbers_whateverTheEncoding_isRejected(BuyingCall call, EncodedResponse encoded) {
    InwardException failure = multitel.failure(encoded.response(), call);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.vendorMessage()).isEqualTo("Número");
    assertThat(failure.rawBody()).isEqualTo(encoded.text());
    assertThat(failure.rawBytes()).isEqualTo(encoded.bytes().toByteArray());
  }

  static Stream<Arguments> rentals() {
    String body =
        "{\"status\":{\"code\":200,\"msg\":\"Número\"},\"response\":{\"number\":\"33554530000\","
            + "\"price\":{\"per_minute\":\"0.006\",\"free_minute\":\"0\",\"setup_price\":\"0\","
            + "\"monthly_price\":\"0.7\",\"channels\":\"0\",\"overflow\":\"1\"}}}";
    return Arrays.stream(RentingCall.values())
        .flatMap(
            call ->
                EncodedResponse.of(200, "application/json", body)
                    .map(encoded -> Arguments.of(call, encoded)));
  }

  @ParameterizedTest
  @MethodSource("rentals")
  void rentNumber_whateverTheEncoding_isRented(RentingCall call, EncodedResponse encoded) {
    RentNumberResult result = multitel.result(encoded.response(), call);

    assertThat(result.rawBody()).isEqualTo(encoded.text());
    assertThat(result.rawBytes()).isEqualTo(encoded.bytes().toByteArray());
  }

  static Stream<EncodedResponse> tables() {
    return EncodedResponse.of(200, "text/csv", "18003863003;200;Número\r\n");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void buyNumbersCsv_whateverTheEncoding_isReturned(EncodedResponse encoded) {
    for (CsvCall call : CsvCall.values()) {
      multitel.server.enqueue(encoded.response());
      multitel.server.enqueue(encoded.response());
      RawResponse blocking = call.blocking(multitel.client);
      RawResponse asynchronous = call.asynchronous(multitel.client).join();

      for (RawResponse response : List.of(blocking, asynchronous)) {
        assertThat(response.text()).isEqualTo(encoded.text());
        assertThat(response.rawBytes()).isEqualTo(encoded.bytes().toByteArray());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7b2261223a22e9227d, application/json; charset=iso-8859-1",
    "efbbbf7b2261223a22c3a9227d, application/json; charset=iso-8859-1",
    "feff007b00220061002200 3a002200e90022007d,"
  })
  void parse_whateverTheEncoding_readsTheNotification(String hex, String contentType) {
    byte[] body = ByteString.decodeHex(hex.replace(" ", "")).toByteArray();

    assertThat(CallNotification.parse(body, contentType).additionalProperties())
        .containsEntry("a", "é");
  }

  @Test
  void parse_whenTextHasByteOrderMark_readsTheNotification() {
    assertThat(CallNotification.parse("\ufeff{\"a\": \"é\"}").additionalProperties())
        .containsEntry("a", "é");
  }
}
