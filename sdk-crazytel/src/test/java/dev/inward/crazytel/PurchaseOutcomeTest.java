package dev.inward.crazytel;

import static dev.inward.crazytel.PurchaseCall.PURCHASE;
import static dev.inward.testing.FakeVendor.json;
import static dev.inward.testing.FakeVendor.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.runtime.JsonOutput;
import java.math.BigDecimal;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of each response to a purchase, which the HTTP status determines. */
class PurchaseOutcomeTest {

  private static final String SUCCESS = "{\n\"message\": \"DID number successfully purchased\"\n}";

  private FakeCrazytel crazytel;

  @BeforeEach
  void start() {
    crazytel = new FakeCrazytel();
  }

  @AfterEach
  void stop() {
    crazytel.close();
  }

  @Test
  void purchase_whenResponseIsTheDocumentsSample_isBought() {
    PurchaseResult result = crazytel.result(json(SUCCESS), PURCHASE);

    assertThat(result.message()).isEqualTo("DID number successfully purchased");
    assertThat(result.orderId()).isNull();
    assertThat(result.rawBody()).isEqualTo(SUCCESS);
    assertThat(result.additionalProperties()).isEmpty();
  }

  @Test
  void purchase_whenResponseIsGzipped_isBought() throws Exception {
    Buffer gzipped = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(gzipped))) {
      sink.writeUtf8(SUCCESS);
    }
    MockResponse response =
        new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(gzipped).build();

    assertThat(crazytel.result(response, PURCHASE).rawBody()).isEqualTo(SUCCESS);
  }

  @Test
  void purchase_whenContentTypeLies_isBought() {
    PurchaseResult result = crazytel.result(response(200, "text/html", SUCCESS), PURCHASE);

    assertThat(result.message()).isEqualTo("DID number successfully purchased");
  }

  @Test
  void purchase_whenMembersAreUnknown_keepsThemExactlyAndWritesThemBack() {
    String body =
        "{\"message\":\"bought\",\"order_id\":\"0012\",\"price\":1.50,\"tax\":null,"
            + "\"lines\":[{\"n\":12345678901234567890}]}";

    PurchaseResult result = crazytel.result(json(body), PURCHASE);

    assertThat(result.orderId()).isEqualTo("0012");
    assertThat(result.additionalProperties())
        .containsOnlyKeys("price", "tax", "lines")
        .containsEntry("price", new BigDecimal("1.50"))
        .containsEntry("tax", null);
    assertThat(JsonOutput.text(PurchaseResultJsonAdapter.INSTANCE, result)).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({"77, 77", "0077.0, 0077.0", "'\"\"', ''", "true, true"})
  void purchase_whenOrderIdIsAnyScalar_keepsItsText(String orderId, String text) {
    String body = "{\"message\": \"bought\", \"order_id\": " + orderId + "}";
    if (orderId.startsWith("00")) {
      // Not JSON: leading zeros.
      assertThat(crazytel.failure(json(body), PURCHASE))
          .isExactlyInstanceOf(UnreadableResponseException.class);
      return;
    }

    assertThat(crazytel.result(json(body), PURCHASE).orderId()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "{}",
        "true",
        "\"bought\"",
        "{\"detail\": \"bought\"}",
        "{\"message\": null}",
        "{\"message\": \"\"}",
        "{\"message\": \" \"}",
        "{\"message\": {\"text\": \"bought\"}}",
        "{\"message\": \"bought\"",
        "{\"message\": \"bought\"}}",
        "{\"message\": \"bought\", \"message\": \"not bought\"}",
        "[{\"message\": \"bought\"}]",
        "<html><body>bought</body></html>"
      })
  void purchase_when200HasNoConfirmation_isUnreadable(String body) {
    InwardException failure = crazytel.failure(json(body), PURCHASE);

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.httpStatus()).isEqualTo(200);
    assertThat(failure.rawBody()).isEqualTo(body);
    assertThat(failure).hasMessageNotContaining("bought");
  }

  @Test
  void purchase_whenBodyIsCutOnTheWay_isUnreadable() {
    MockResponse cut =
        json(SUCCESS)
            .newBuilder()
            .setHeader("Content-Length", "10000")
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build();

    InwardException failure = crazytel.failure(cut, PURCHASE);

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.rawBody()).isEqualTo(SUCCESS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"detail\": \"Insufficient funds\"}            | Insufficient funds",
        "{\"message\": \"Insufficient funds\"}           | Insufficient funds",
        "{\"message\": \"second\", \"detail\": \"first\"} | first",
        "{\"detail\": null, \"message\": \"second\"}     | second",
        "{\"detail\": [{\"loc\":[\"body\"],\"n\":1.0}]}  | [{\"loc\":[\"body\"],\"n\":1.0}]",
        "{\"detail\": [{\"loc\":[],\"msg\":\"first\"}, {\"msg\": \"second\"}]} | first; second",
        "{\"error\": \"Insufficient funds\"}             |",
        "<html>Bad request</html>                        |",
        "``                                              |"
      })
  void purchase_when400_isRejectedForOtherReasonsWithTheVendorsMessage(
      String body, String message) {
    InwardException failure = crazytel.failure(response(400, "application/json", body), PURCHASE);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.reason()).isEqualTo(Reason.OTHER);
    assertThat(failure.mayHaveSpent()).isFalse();
    assertThat(failure.vendorCode()).isNull();
    assertThat(failure.vendorMessage()).isEqualTo(message);
    assertThat(failure.rawBody()).isEqualTo(body);
    assertThat(failure)
        .hasMessage(
            "crazytel purchase: rejected by the vendor (HTTP 400):"
                + " Insufficient funds or invalid request parameters");
  }

  @Test
  void purchase_when404_isRejectedAsUnavailable() {
    InwardException failure =
        crazytel.failure(response(404, "application/json", "{\"detail\": \"gone\"}"), PURCHASE);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.reason()).isEqualTo(Reason.NUMBER_UNAVAILABLE);
    assertThat(failure.vendorMessage()).isEqualTo("gone");
    assertThat(((RejectedException) failure).evidence()).isEqualTo(Evidence.DOCUMENTED);
    assertThat(failure.mayHaveSpent()).isFalse();
  }

  @Test
  void purchase_when429_isRejectedAndTellsWhenToComeBack() {
    MockResponse response =
        response(429, "application/json", "{}")
            .newBuilder()
            .setHeader("Retry-After", "17")
            .setHeader("Set-Cookie", "session=hidden")
            .build();

    InwardException failure = crazytel.failure(response, PURCHASE);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(failure.mayHaveSpent()).isFalse();
    assertThat(failure.headers()).containsEntry("retry-after", List.of("17"));
    assertThat(failure.headers()).doesNotContainKey("Set-Cookie");
  }

  @Test
  void purchase_when500_isUnknown() {
    InwardException failure =
        crazytel.failure(
            response(500, "application/json", "{\"detail\": \"API communication error\"}"),
            PURCHASE);

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.reason()).isEqualTo(Reason.VENDOR_FAULT);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.vendorMessage()).isEqualTo("API communication error");
  }

  @ParameterizedTest
  @CsvSource({
    "402, OTHER",
    "408, OTHER",
    "409, OTHER",
    "410, OTHER",
    "502, VENDOR_FAULT",
    "503, VENDOR_FAULT",
    "504, VENDOR_FAULT"
  })
  void purchase_whenStatusIsNotDocumented_isUnknownWithAReason(int status, Reason reason) {
    InwardException failure =
        crazytel.failure(response(status, "application/json", "{\"detail\": \"no\"}"), PURCHASE);

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.httpStatus()).isEqualTo(status);
    assertThat(failure.vendorMessage()).isEqualTo("no");
  }

  @ParameterizedTest
  @CsvSource({
    "401, AUTHENTICATION",
    "403, AUTHENTICATION",
    "405, OTHER",
    "415, OTHER",
    "422, OTHER"
  })
  void purchase_whenHttpItselfDefinesARefusal_isRejectedOnAnAssumption(int status, Reason reason) {
    InwardException failure =
        crazytel.failure(response(status, "application/json", "{\"detail\": \"no\"}"), PURCHASE);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(((RejectedException) failure).evidence()).isEqualTo(Evidence.ASSUMED);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.mayHaveSpent()).isFalse();
    assertThat(failure.vendorMessage()).isEqualTo("no");
  }

  @Test
  void purchase_when503InvitesARetry_isNotRepeatedAndKeepsTheHeader() {
    MockResponse response =
        response(503, "text/plain", "").newBuilder().setHeader("Retry-After", "0").build();

    // FakeVendor expects one request for each call.
    InwardException failure = crazytel.failure(response, PURCHASE);

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.headers()).containsEntry("Retry-After", List.of("0"));
  }

  @ParameterizedTest
  @CsvSource({"201", "202", "203", "206"})
  void purchase_whenStatusIsAnother2xx_isUnknownThoughTheBodyConfirms(int status) {
    InwardException failure =
        crazytel.failure(response(status, "application/json", SUCCESS), PURCHASE);

    assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void purchase_whenRedirected_isUnknownAndNotFollowed(int status) {
    MockResponse redirect =
        new MockResponse.Builder()
            .code(status)
            .setHeader("Location", "/api/v1/phone-numbers/purchase/")
            .build();

    InwardException failure = crazytel.failure(redirect, PURCHASE);

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
    assertThat(failure.httpStatus()).isEqualTo(status);
    assertThat(failure.headers()).doesNotContainKey("Location");
  }

  @Test
  void purchase_whenTheClientIsClosed_isNotSent() {
    crazytel.client.close();
    crazytel.server.enqueue(json(SUCCESS));

    InwardException failure = null;
    try {
      PURCHASE.blocking(crazytel.client);
    } catch (InwardException e) {
      failure = e;
    }

    assertThat(failure).isExactlyInstanceOf(NotSentException.class);
    assertThat(crazytel.server.getRequestCount()).isZero();
  }
}
