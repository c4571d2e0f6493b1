package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send or read slowly, or not at all. */
class SlowClientTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(1);

  private final EchoHandler handler = new EchoHandler();
  private StubServer server;
  private RawClient client;

  @BeforeEach
  void open() throws IOException {
    server = StubServer.start(0, handler, TIMEOUT);
    client = new RawClient(server.port());
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    server.close();
  }

  private void assertNextIsServed() throws IOException {
    try (RawClient next = new RawClient(server.port())) {
      assertThat(next.send(RawClient.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET / HTTP/1.1\r\nHo",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n12345"
      })
  void client_whenItGoesSilent_isDisconnected(String part) throws IOException {
    long start = System.nanoTime();
    assertThat(client.send(part).readToEnd()).isEmpty();
    assertThat(System.nanoTime() - start).isGreaterThan(TIMEOUT.toNanos() / 2);
    assertNextIsServed();
    assertThat(handler.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET / HTTP/1.1\r\nHost: ", "POST / HTTP/1.1\r\nContent-Length: 9999\r\n\r\n"})
  void client_whenItSendsAByteNowAndThen_isDisconnected(String part) throws IOException {
    client.send(part).timeout(20);
    for (int i = 0; !isOverAfterAnother("x"); i++) {
      assertThat(i).isLessThan(1000);
      assertNextIsServed();
    }
    assertNextIsServed();
  }

  private boolean isOverAfterAnother(String piece) throws IOException {
    try {
      return client.send(piece).read() == -1;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (SocketException e) {
      return true;
    }
  }

  @Test
  void client_whenItsHeadDoesNotEnd_isDisconnected() throws IOException {
    client.send("GET /").timeout(1);
    String much = "x".repeat(16 * 1024);
    for (int i = 0; !isOverAfterAnother(much); i++) {
      assertThat(i).isLessThan(1000);
      assertNextIsServed();
    }
    assertNextIsServed();
  }

  @Test
  void client_whenItDoesNotReadItsResponse_isDisconnected() throws IOException {
    client.send(RawClient.get("/large")).readHead();
    try (RawClient later = new RawClient(server.port())) {
      // Times out after the other one.
      assertThat(later.readToEnd()).isEmpty();
    }
    assertThat(lengthOfTheRest()).isLessThan(EchoHandler.LARGE);
    assertNextIsServed();
  }

  private int lengthOfTheRest() throws IOException {
    try {
      return client.readToEnd().length();
    } catch (SocketException e) {
      return 0;
    }
  }

  @Test
  void client_whenTheServerTakesTheTime_isServed() throws IOException {
    client.send(RawClient.post("/late", Long.toString(3 * TIMEOUT.toMillis() / 2)));
    assertThat(client.readResponse()).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void client_whenItsResponseIsStalled_isNotDisconnected() throws IOException {
    client.send(RawClient.get("/STALLED"));
    assertNextIsServed();
    try (RawClient later = new RawClient(server.port())) {
      assertThat(later.readToEnd()).isEmpty();
    }
    assertThatExceptionOfType(SocketTimeoutException.class)
        .isThrownBy(() -> client.timeout(1).read());
  }

  @Test
  void connection_whenUsedAgainAndAgain_outlivesTheTimeout() throws IOException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < 3 * TIMEOUT.toNanos() / 2) {
      assertThat(client.send(RawClient.post("/late", "20")).readResponse()).endsWith("\r\n\r\n20");
    }
  }
}
