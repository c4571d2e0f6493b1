package dev.inward.crazytel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads are retried; purchases are not. */
final class ReadRetryTest {

  private static final MockResponse UNAVAILABLE =
      new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build();

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void startServer() throws IOException {
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  private CrazytelClient crazytel() {
    return CrazytelClient.builder()
        .apiKey("your_api_key")
        .baseUrl("http://127.0.0.1:" + server.getPort())
        .callTimeout(Duration.ofSeconds(20))
        .build();
  }

  @Test
  void list_whenVendorIsBackAfterTwoFailures_isRead() {
    server.enqueue(UNAVAILABLE);
    server.enqueue(UNAVAILABLE);
    server.enqueue(new MockResponse.Builder().body("[{\"id\": \"a1\"}]").build());

    try (CrazytelClient crazytel = crazytel()) {
      assertThat(crazytel.listAddresses().items().get(0).id()).isEqualTo("a1");
    }
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void purchase_whenVendorIsUnavailable_isNotSentAgain() {
    server.enqueue(UNAVAILABLE);
    PurchaseRequest request =
        PurchaseRequest.builder()
            .didNumber("61400000000")
            .addressId("a1")
            .personId("p1")
            .primaryRoute(PrimaryRoute.DEVICE)
            .build();

    try (CrazytelClient crazytel = crazytel()) {
      assertThatExceptionOfType(OutcomeUnknownException.class)
          .isThrownBy(() -> crazytel.purchase(request))
          .satisfies(e -> assertThat(e.headers().get("Retry-After")).containsExactly("0"));
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }
}
