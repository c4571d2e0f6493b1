package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RealWaitingTest {

  private static final Duration LONG = Duration.ofDays(1);
  private static final String NAME = "waiting under test";

  private static boolean hasThread() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(NAME));
  }

  @Test
  void here_whenTimePasses_isTrue() throws InterruptedException {
    try (DefaultSleeper waiting = new DefaultSleeper(NAME)) {
      assertThat(waiting.here(Duration.ofNanos(1))).isTrue();
    }
  }

  @Test
  void here_whenClosed_isFalse() throws Exception {
    DefaultSleeper waiting = new DefaultSleeper(NAME);
    Thread closing = new Thread(waiting::close);
    closing.start();

    assertThat(waiting.here(LONG)).isFalse();
    closing.join();
  }

  @Test
  void here_whenInterrupted_throws() {
    try (DefaultSleeper waiting = new DefaultSleeper(NAME)) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> waiting.here(LONG)).isInstanceOf(InterruptedException.class);
    }
  }

  @Test
  void elsewhere_whenTimePasses_isTrue() throws Exception {
    try (DefaultSleeper waiting = new DefaultSleeper(NAME)) {
      assertThat(waiting.elsewhere(Duration.ofNanos(1)).get(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void elsewhere_whenClosed_isFalseAndLeavesNoThread() {
    DefaultSleeper waiting = new DefaultSleeper(NAME);
    CompletableFuture<Boolean> before = waiting.elsewhere(LONG);
    assertThat(hasThread()).isTrue();

    waiting.close();

    assertThat(before).isCompletedWithValue(false);
    assertThat(waiting.elsewhere(LONG)).isCompletedWithValue(false);
    Await.until(() -> !hasThread());
  }

  @Test
  void elsewhere_whenNothingWaits_hasNoThread() {
    try (DefaultSleeper waiting = new DefaultSleeper(NAME + " never")) {
      assertThat(waiting.nanoTime()).isLessThanOrEqualTo(System.nanoTime());
      assertThat(Thread.getAllStackTraces().keySet())
          .noneMatch(thread -> thread.getName().equals(NAME + " never"));
    }
  }
}
