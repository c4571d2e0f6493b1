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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sees of each fault, byte by byte. */
class ResponseFaultTest {

  private static final String BODY = "0123456789".repeat(1000);

  private final EchoHandler handler = new EchoHandler();
  private StubServer server;
  private RawClient client;

  @BeforeEach
  void open() throws IOException {
    server = StubServer.start(0, handler);
    client = new RawClient(server.port());
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10_000, 1_000_000})
  void truncatedBody_announcesMoreThanItSends(int length) throws IOException {
    String response =
        client.send(RawClient.post("/TRUNCATED_BODY", "x".repeat(length))).readToEnd();
    String head = response.substring(0, response.indexOf("\r\n\r\n") + 4);
    assertThat(head)
        .startsWith("HTTP/1.1 200 ")
        .containsIgnoringCase("Content-Length: " + Math.max(1, length) + "\r\n");
    assertThat(response.substring(head.length())).isEqualTo("x".repeat(length / 2));
  }

  @Test
  void truncatedBody_whenThereCanBeNoBody_isNotBegun() throws IOException {
    client.send("HEAD /TRUNCATED_BODY HTTP/1.1\r\nHost: h\r\n\r\n");
    assertThat(client.readToEnd()).isEmpty();
  }

  @Test
  void closedConnection_isAnEndInOrder() throws IOException {
    assertThat(client.send(RawClient.post("/CONNECTION_CLOSED", BODY)).readToEnd()).isEmpty();
  }

  @Test
  void closedConnection_whenTheClientGoesOnSending_isNoReset() throws IOException {
    client.send(RawClient.post("/CONNECTION_CLOSED", BODY));
    assertThat(client.read()).isEqualTo(-1);
    client.send(RawClient.post("/", BODY));
    assertThat(client.readToEnd()).isEmpty();
  }

  @Test
  void resetConnection_isAReset() throws IOException {
    client.send(RawClient.post("/CONNECTION_RESET", BODY));
    assertThatExceptionOfType(SocketException.class)
        .isThrownBy(client::read)
        .withMessageContaining("reset");
  }

  @Test
  void stalledResponse_endsWithTheServerAndWithoutAByte() throws IOException {
    client.send(RawClient.post("/STALLED", BODY));
    try (RawClient other = new RawClient(server.port())) {
      // Not a proof that nothing is sent, but that it is sent by nobody else's request.
      assertThat(other.send(RawClient.get("/")).readResponse()).startsWith("HTTP/1.1 200 ");
    }
    assertThatExceptionOfType(SocketTimeoutException.class)
        .isThrownBy(() -> client.timeout(50).read());
    server.close();
    assertThat(client.timeout(20_000).readToEnd()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"TRUNCATED_BODY", "CONNECTION_CLOSED"})
  void earlierResponse_whenALaterOneFails_arrivesWhole(ResponseFault fault) throws IOException {
    client.send(RawClient.post("/", BODY) + RawClient.get("/" + fault));
    assertThat(client.readResponse()).endsWith("\r\n\r\n" + BODY);
  }

  @ParameterizedTest
  @EnumSource
  void nextClient_afterAnyFault_isServed(ResponseFault fault) throws IOException {
    client.send(RawClient.get("/" + fault));
    try (RawClient next = new RawClient(server.port())) {
      assertThat(next.send(RawClient.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "STALLED", mode = EnumSource.Mode.EXCLUDE)
  void delayedResponse_comesNotBefore(ResponseFault fault) throws IOException {
    Duration delay = Duration.ofMillis(60);
    try (StubServer late =
            StubServer.start(
                0, request -> handler.handle(request).withFault(fault).withDelay(delay));
        RawClient waiting = new RawClient(late.port())) {
      long start = System.nanoTime();
      waiting.send(RawClient.post("/", BODY));
      try {
        int ignored = waiting.read();
      } catch (SocketException e) {
        assertThat(fault).isEqualTo(ResponseFault.CONNECTION_RESET);
      }
      assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(delay.toNanos());
    }
  }

  @Test
  void delayedResponse_whenTheServerIsClosed_endsAtOnce() throws IOException {
    try (RawClient other = new RawClient(server.port())) {
      client.send(RawClient.post("/late", "3600000"));
      other.send(RawClient.get("/")).readResponse();
      server.close();
      assertThat(client.readToEnd()).isEmpty();
    }
  }
}
