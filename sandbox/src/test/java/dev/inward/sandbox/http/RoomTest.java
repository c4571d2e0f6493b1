package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More callers at a time than a port has room for. */
class RoomTest {

  private final Echo echo = new Echo();
  private final List<RawCaller> crowd = new ArrayList<>();

  @AfterEach
  void disperse() throws IOException {
    for (RawCaller one : crowd) {
      one.close();
    }
  }

  private void crowdIn(HttpPort port, int size, String sent) throws IOException {
    for (int i = 0; i < size; i++) {
      crowd.add(new RawCaller(port.port()).send(sent));
    }
  }

  @Test
  void room_whenTakenBySilentCallers_isMadeLongBeforeOurPatienceEnds() throws IOException {
    try (HttpPort port = HttpPort.open(0, echo, Duration.ofSeconds(12))) {
      crowdIn(port, Relay.MAX_CONNECTIONS + 50, "G");
      try (RawCaller next = new RawCaller(port.port()).waitAtMost(9_000)) {
        assertThat(next.send(RawCaller.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
      }
    }
  }

  @Test
  void room_whenTakenByThoseWhoWaitForUs_isWaitedFor() throws Exception {
    CountDownLatch full = new CountDownLatch(Relay.MAX_CONNECTIONS);
    HttpService service =
        request -> {
          full.countDown();
          return echo.response(request);
        };
    try (HttpPort port = HttpPort.open(0, service)) {
      crowdIn(port, Relay.MAX_CONNECTIONS, RawCaller.get("/STALLED"));
      full.await();
      try (RawCaller next = new RawCaller(port.port()).send(RawCaller.post("/", "next"))) {
        assertThatExceptionOfType(SocketTimeoutException.class)
            .isThrownBy(() -> next.waitAtMost(200).readResponse());
        crowd.get(0).close();
        assertThat(next.waitAtMost(20_000).readResponse()).endsWith("\r\n\r\nnext");
      }
    }
  }
}
