package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A lack of memory is seen, and leaves nobody waiting. */
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
  void service_whenItLacksMemory_isNotRespondedForAndNotHidden() throws Exception {
    try (HttpPort port = HttpPort.open(0, new Echo());
        RawCaller caller = new RawCaller(port.port());
        RawCaller next = new RawCaller(port.port())) {
      assertThat(caller.send(RawCaller.get("/memory")).readToEnd()).isEmpty();
      assertThat(seen.get(10, TimeUnit.SECONDS)).isInstanceOf(OutOfMemoryError.class);
      assertThat(next.send(RawCaller.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @Test
  void relay_whenItsThreadHasDied_saysSoToWhoAsksForSomething() throws Exception {
    try (HeldPort held = HeldPort.open(0)) {
      Relay relay = Relay.start(held, HeldPort.loopback(1), Duration.ofSeconds(1));
      relay.execute(
          () -> {
            throw new OutOfMemoryError("as if");
          });
      assertThat(seen.get(10, TimeUnit.SECONDS)).isInstanceOf(OutOfMemoryError.class);

      assertThatIllegalStateException().isThrownBy(relay::refuse).withMessage("the port is closed");
    }
  }
}
