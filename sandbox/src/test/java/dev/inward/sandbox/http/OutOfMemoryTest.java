package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Running out of memory is reported, and leaves no client waiting. */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class OutOfMemoryTest {

  private final CompletableFuture<Throwable> seen = new CompletableFuture<>();
  private @Nullable UncaughtExceptionHandler before;

  @BeforeEach
  void watch() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> seen.complete(e));
  }

  @AfterEach
  void stopWatching() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void handler_whenItLacksMemory_closesTheConnectionAndIsReported() throws Exception {
    try (StubServer server = StubServer.start(0, new EchoHandler());
        RawClient client = new RawClient(server.port());
        RawClient next = new RawClient(server.port())) {
      assertThat(client.send(RawClient.get("/memory")).readToEnd()).isEmpty();
      assertThat(seen.get(10, TimeUnit.SECONDS)).isInstanceOf(OutOfMemoryError.class);
      assertThat(next.send(RawClient.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }
}
