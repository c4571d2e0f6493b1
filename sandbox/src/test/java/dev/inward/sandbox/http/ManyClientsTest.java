package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many clients at the same time, well-behaved ones among others. */
class ManyClientsTest {

  private static final int CLIENTS = 64;
  private static final int CALLS = 50;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void clients_whenThereAreMany_areAllServed(boolean kept) throws Exception {
    EchoHandler handler = new EchoHandler();
    ExecutorService threads = Executors.newFixedThreadPool(2 * CLIENTS);
    List<Future<?>> good = new ArrayList<>();
    try (StubServer server = StubServer.start(0, handler)) {
      for (int i = 0; i < CLIENTS; i++) {
        String name = "client " + i;
        good.add(threads.submit(() -> callWell(server.port(), name, kept)));
        Future<?> bad = threads.submit(() -> callBadly(server.port()));
        assertThat(bad).isNotNull();
      }
      for (Future<?> call : good) {
        call.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(handler.requests().stream().filter(request -> request.path().equals("/good")))
        .hasSize(CLIENTS * CALLS);
  }

  private static Void callWell(int port, String name, boolean kept) throws IOException {
    RawClient client = new RawClient(port);
    for (int i = 0; i < CALLS; i++) {
      String body = name + " call " + i;
      assertThat(client.send(RawClient.post("/good", body)).readResponse())
          .startsWith("HTTP/1.1 200 ")
          .endsWith("\r\n\r\n" + body);
      if (!kept) {
        client.close();
        client = new RawClient(port);
      }
    }
    client.close();
    return null;
  }

  private static Void callBadly(int port) throws IOException {
    for (ResponseFault fault : ResponseFault.values()) {
      try (RawClient client = new RawClient(port)) {
        client.send(RawClient.post("/" + fault, "bad"));
      }
      try (RawClient client = new RawClient(port)) {
        client.send("garbage\r\n\r\nPOST");
      }
    }
    return null;
  }
}
