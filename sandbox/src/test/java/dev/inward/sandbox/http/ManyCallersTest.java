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

/** Many callers at the same time, good ones among bad. */
class ManyCallersTest {

  private static final int CALLERS = 64;
  private static final int CALLS = 50;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void callers_whenThereAreMany_areAllResponded(boolean kept) throws Exception {
    Echo echo = new Echo();
    ExecutorService threads = Executors.newFixedThreadPool(2 * CALLERS);
    List<Future<?>> good = new ArrayList<>();
    try (HttpPort port = HttpPort.open(0, echo)) {
      for (int i = 0; i < CALLERS; i++) {
        String name = "caller " + i;
        good.add(threads.submit(() -> callWell(port.port(), name, kept)));
        Future<?> bad = threads.submit(() -> callBadly(port.port()));
        assertThat(bad).isNotNull();
      }
      for (Future<?> call : good) {
        call.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(echo.requests().stream().filter(request -> request.path().equals("/good")))
        .hasSize(CALLERS * CALLS);
  }

  private static Void callWell(int port, String name, boolean kept) throws IOException {
    RawCaller caller = new RawCaller(port);
    for (int i = 0; i < CALLS; i++) {
      String body = name + " call " + i;
      assertThat(caller.send(RawCaller.post("/good", body)).readResponse())
          .startsWith("HTTP/1.1 200 ")
          .endsWith("\r\n\r\n" + body);
      if (!kept) {
        caller.close();
        caller = new RawCaller(port);
      }
    }
    caller.close();
    return null;
  }

  private static Void callBadly(int port) throws IOException {
    for (Ending ending : Ending.values()) {
      try (RawCaller caller = new RawCaller(port)) {
        caller.send(RawCaller.post("/" + ending, "bad"));
      }
      try (RawCaller caller = new RawCaller(port)) {
        caller.send("garbage\r\n\r\nPOST");
      }
    }
    return null;
  }
}
