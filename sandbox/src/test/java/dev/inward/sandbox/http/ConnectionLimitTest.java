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

/** More clients at a time than the server has connections for. */
class ConnectionLimitTest {

  private final EchoHandler handler = new EchoHandler();
  private final List<RawClient> crowd = new ArrayList<>();

  @AfterEach
  void closeCrowd() throws IOException {
    for (RawClient one : crowd) {
      one.close();
    }
  }

  private void crowdIn(StubServer server, int size, String sent) throws IOException {
    for (int i = 0; i < size; i++) {
      crowd.add(new RawClient(server.port()).send(sent));
    }
  }

  @Test
  void limit_whenReachedBySilentClients_closesTheSlowest() throws IOException {
    try (StubServer server = StubServer.start(0, handler, Duration.ofSeconds(12))) {
      crowdIn(server, Listener.MAX_CONNECTIONS + 50, "G");
      try (RawClient next = new RawClient(server.port()).timeout(9_000)) {
        assertThat(next.send(RawClient.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
      }
    }
  }

  @Test
  void limit_whenReachedByClientsThatAreWaiting_makesTheNextOneWait() throws Exception {
    CountDownLatch full = new CountDownLatch(Listener.MAX_CONNECTIONS);
    RequestHandler service =
        request -> {
          full.countDown();
          return handler.handle(request);
        };
    try (StubServer server = StubServer.start(0, service)) {
      crowdIn(server, Listener.MAX_CONNECTIONS, RawClient.get("/STALLED"));
      full.await();
      try (RawClient next = new RawClient(server.port()).send(RawClient.post("/", "next"))) {
        assertThatExceptionOfType(SocketTimeoutException.class)
            .isThrownBy(() -> next.timeout(200).readResponse());
        crowd.get(0).close();
        assertThat(next.timeout(20_000).readResponse()).endsWith("\r\n\r\nnext");
      }
    }
  }
}
