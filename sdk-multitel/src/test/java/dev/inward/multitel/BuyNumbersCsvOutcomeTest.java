package dev.inward.multitel;

import static dev.inward.testing.FakeVendor.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No document describes the CSV response, so nothing is read from it. */
class BuyNumbersCsvOutcomeTest {

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  private RawResponse received(MockResponse response, CsvCall call) {
    multitel.server.enqueue(response);
    multitel.server.enqueue(response);
    RawResponse blocking = call.blocking(multitel.client);
    RawResponse asynchronous = call.asynchronous(multitel.client).join();

    assertThat(asynchronous.text()).isEqualTo(blocking.text());
    assertThat(asynchronous.status()).isEqualTo(blocking.status());
    assertThat(asynchronous.contentType()).isEqualTo(blocking.contentType());
    assertThat(multitel.server.getRequestCount()).isEqualTo(2);
    return blocking;
  }

  @ParameterizedTest
  @EnumSource(CsvCall.class)
  void buyNumbersCsv_whenResponded_returnsTheText(CsvCall call) {
    String text = "\"RETURN\";\"STATUS\"\r\n-165;-165;\"Number has already been sold\"\r\n";

    RawResponse response = received(response(200, "text/csv; charset=utf-8", text), call);

    assertThat(response.text()).isEqualTo(text);
    assertThat(response.rawBody()).isEqualTo(text);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo("text/csv; charset=utf-8");
    assertThat(response.toString()).doesNotContain("-165");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>Sorry</html>"})
  void buyNumbersCsv_whenResponseIsNotCsv_returnsTheText(String text) {
    assertThat(received(response(200, "text/html", text), CsvCall.POST).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "302, OTHER",
    "307, OTHER",
    "400, OTHER",
    "401, AUTHENTICATION",
    "404, OTHER",
    "429, RATE_LIMITED",
    "500, VENDOR_FAULT",
    "503, VENDOR_FAULT"
  })
  void buyNumbersCsv_whenStatusIsNot2xx_isUnknown(int status, Reason reason) {
    for (CsvCall call : CsvCall.values()) {
      MockResponse response =
          response(status, "text/csv", "18003863003;200;")
              .newBuilder()
              .setHeader("Location", "/elsewhere")
              .build();

      InwardException failure = multitel.failure(response, call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure.httpStatus()).isEqualTo(status);
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure.rawBody()).isEqualTo("18003863003;200;");
    }
  }
}
