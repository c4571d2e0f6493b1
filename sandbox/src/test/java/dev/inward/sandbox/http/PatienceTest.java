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

/** Callers who take their time. */
class PatienceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Echo echo = new Echo();
  private HttpPort port;
  private RawCaller caller;

  @BeforeEach
  void open() throws IOException {
    port = HttpPort.open(0, echo, PATIENCE);
    caller = new RawCaller(port.port());
  }

  @AfterEach
  void close() throws IOException {
    caller.close();
    port.close();
  }

  private void assertNextIsServed() throws IOException {
    try (RawCaller next = new RawCaller(port.port())) {
      assertThat(next.send(RawCaller.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET / HTTP/1.1\r\nHo",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n12345"
      })
  void caller_whenHeGoesSilent_isDisconnected(String part) throws IOException {
    long start = System.nanoTime();
    assertThat(caller.send(part).readToEnd()).isEmpty();
    assertThat(System.nanoTime() - start).isGreaterThan(PATIENCE.toNanos() / 2);
    assertNextIsServed();
    assertThat(echo.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET / HTTP/1.1\r\nHost: ", "POST / HTTP/1.1\r\nContent-Length: 9999\r\n\r\n"})
  void caller_whenHeSendsAByteNowAndThen_isDisconnected(String part) throws IOException {
    caller.send(part).waitAtMost(20);
    for (int i = 0; !isOverAfterAnother("x"); i++) {
      assertThat(i).isLessThan(1000);
      assertNextIsServed();
    }
    assertNextIsServed();
  }

  private boolean isOverAfterAnother(String piece) throws IOException {
    try {
      return caller.send(piece).read() == -1;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (SocketException e) {
      return true;
    }
  }

  @Test
  void caller_whenHisHeadDoesNotEnd_isDisconnected() throws IOException {
    caller.send("GET /").waitAtMost(1);
    String much = "x".repeat(16 * 1024);
    for (int i = 0; !isOverAfterAnother(much); i++) {
      assertThat(i).isLessThan(1000);
      assertNextIsServed();
    }
    assertNextIsServed();
  }

  @Test
  void caller_whenHeDoesNotTakeHisResponse_isDisconnected() throws IOException {
    caller.send(RawCaller.get("/large")).readHead();
    try (RawCaller later = new RawCaller(port.port())) {
      // Whose patience ends later than that with the other.
      assertThat(later.readToEnd()).isEmpty();
    }
    assertThat(lengthOfTheRest()).isLessThan(Echo.LARGE);
    assertNextIsServed();
  }

  private int lengthOfTheRest() throws IOException {
    try {
      return caller.readToEnd().length();
    } catch (SocketException e) {
      return 0;
    }
  }

  @Test
  void caller_whenItIsUsWhoTakeTheTime_isResponded() throws IOException {
    caller.send(RawCaller.post("/late", Long.toString(3 * PATIENCE.toMillis() / 2)));
    assertThat(caller.readResponse()).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void caller_whenHisResponseIsStalled_decidesHimselfHowLongHeWaits() throws IOException {
    caller.send(RawCaller.get("/STALLED"));
    assertNextIsServed();
    try (RawCaller later = new RawCaller(port.port())) {
      assertThat(later.readToEnd()).isEmpty();
    }
    assertThatExceptionOfType(SocketTimeoutException.class)
        .isThrownBy(() -> caller.waitAtMost(1).read());
  }

  @Test
  void connection_whenUsedAgainAndAgain_outlivesThePatience() throws IOException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < 3 * PATIENCE.toNanos() / 2) {
      assertThat(caller.send(RawCaller.post("/late", "20")).readResponse()).endsWith("\r\n\r\n20");
    }
  }
}
