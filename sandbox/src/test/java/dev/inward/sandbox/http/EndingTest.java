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

/** What a caller sees of a response that does not arrive whole, byte by byte. */
class EndingTest {

  private static final String BODY = "0123456789".repeat(1000);

  private final Echo echo = new Echo();
  private HttpPort port;
  private RawCaller caller;

  @BeforeEach
  void open() throws IOException {
    port = HttpPort.open(0, echo);
    caller = new RawCaller(port.port());
  }

  @AfterEach
  void close() throws IOException {
    caller.close();
    port.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10_000, 1_000_000})
  void cutResponse_announcesMoreThanItSends(int length) throws IOException {
    String response = caller.send(RawCaller.post("/CUT", "x".repeat(length))).readToEnd();
    String head = response.substring(0, response.indexOf("\r\n\r\n") + 4);
    assertThat(head)
        .startsWith("HTTP/1.1 200 ")
        .contains("Content-length: " + Math.max(1, length) + "\r\n");
    assertThat(response.substring(head.length())).isEqualTo("x".repeat(length / 2));
  }

  @Test
  void cutResponse_whenThereCanBeNoBody_isNotBegun() throws IOException {
    caller.send("HEAD /CUT HTTP/1.1\r\nHost: h\r\n\r\n");
    assertThat(caller.readToEnd()).isEmpty();
  }

  @Test
  void closedResponse_isAnEndInOrder() throws IOException {
    assertThat(caller.send(RawCaller.post("/CLOSED", BODY)).readToEnd()).isEmpty();
  }

  @Test
  void closedResponse_whenTheCallerGoesOnSending_isNoReset() throws IOException {
    caller.send(RawCaller.post("/CLOSED", BODY));
    assertThat(caller.read()).isEqualTo(-1);
    caller.send(RawCaller.post("/", BODY));
    assertThat(caller.readToEnd()).isEmpty();
  }

  @Test
  void resetResponse_isAReset() throws IOException {
    caller.send(RawCaller.post("/RESET", BODY));
    assertThatExceptionOfType(SocketException.class)
        .isThrownBy(caller::read)
        .withMessageContaining("reset");
  }

  @Test
  void stalledResponse_endsWithThePortAndWithoutAByte() throws IOException {
    caller.send(RawCaller.post("/STALLED", BODY));
    try (RawCaller other = new RawCaller(port.port())) {
      // Not a proof that nothing is sent, but that it is sent by nobody else's request.
      assertThat(other.send(RawCaller.get("/")).readResponse()).startsWith("HTTP/1.1 200 ");
    }
    assertThatExceptionOfType(SocketTimeoutException.class)
        .isThrownBy(() -> caller.waitAtMost(50).read());
    port.close();
    assertThat(caller.waitAtMost(20_000).readToEnd()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT", "CLOSED"})
  void earlierResponse_whenALaterOneIsNotWhole_arrivesWhole(Ending ending) throws IOException {
    caller.send(RawCaller.post("/", BODY) + RawCaller.get("/" + ending));
    assertThat(caller.readResponse()).endsWith("\r\n\r\n" + BODY);
  }

  @ParameterizedTest
  @EnumSource
  void nextCaller_afterAnyEnding_isServed(Ending ending) throws IOException {
    caller.send(RawCaller.get("/" + ending));
    try (RawCaller next = new RawCaller(port.port())) {
      assertThat(next.send(RawCaller.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "STALLED", mode = EnumSource.Mode.EXCLUDE)
  void delayedResponse_comesNotBefore(Ending ending) throws IOException {
    Duration delay = Duration.ofMillis(60);
    try (HttpPort late =
            HttpPort.open(0, request -> echo.response(request).ending(ending).delayedBy(delay));
        RawCaller waiting = new RawCaller(late.port())) {
      long start = System.nanoTime();
      waiting.send(RawCaller.post("/", BODY));
      try {
        int ignored = waiting.read();
      } catch (SocketException e) {
        assertThat(ending).isEqualTo(Ending.RESET);
      }
      assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(delay.toNanos());
    }
  }

  @Test
  void delayedResponse_whenThePortIsClosed_endsAtOnce() throws IOException {
    try (RawCaller other = new RawCaller(port.port())) {
      caller.send(RawCaller.post("/late", "3600000"));
      other.send(RawCaller.get("/")).readResponse();
      port.close();
      assertThat(caller.readToEnd()).isEmpty();
    }
  }
}
