package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DefaultSleeperTest {

  private static final Duration LONG = Duration.ofDays(1);
  private static final String NAME = "sleeper under test";

  private static boolean hasThread() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(NAME));
  }

  @Test
  void sleep_whenTimePasses_isTrue() throws InterruptedException {
    try (DefaultSleeper sleeper = new DefaultSleeper(NAME)) {
      assertThat(sleeper.sleep(Duration.ofNanos(1))).isTrue();
    }
  }

  @Test
  void sleep_whenClosed_isFalse() throws Exception {
    DefaultSleeper sleeper = new DefaultSleeper(NAME);
    Thread closing = new Thread(sleeper::close);
    closing.start();

    assertThat(sleeper.sleep(LONG)).isFalse();
    closing.join();
  }

  @Test
  void sleep_whenInterrupted_throws() {
    try (DefaultSleeper sleeper = new DefaultSleeper(NAME)) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> sleeper.sleep(LONG)).isInstanceOf(InterruptedException.class);
    }
  }

  @Test
  void sleepAsync_whenTimePasses_isTrue() throws Exception {
    try (DefaultSleeper sleeper = new DefaultSleeper(NAME)) {
      assertThat(sleeper.sleepAsync(Duration.ofNanos(1)).get(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void sleepAsync_whenClosed_isFalseAndLeavesNoThread() {
    DefaultSleeper sleeper = new DefaultSleeper(NAME);
    CompletableFuture<Boolean> before = sleeper.sleepAsync(LONG);
    assertThat(hasThread()).isTrue();

    sleeper.close();

    assertThat(before).isCompletedWithValue(false);
    assertThat(sleeper.sleepAsync(LONG)).isCompletedWithValue(false);
    Await.until(() -> !hasThread());
  }

  @Test
  void sleepAsync_whenNothingWaits_hasNoThread() {
    try (DefaultSleeper sleeper = new DefaultSleeper(NAME + " never")) {
      assertThat(sleeper.nanoTime()).isLessThanOrEqualTo(System.nanoTime());
      assertThat(Thread.getAllStackTraces().keySet())
          .noneMatch(thread -> thread.getName().equals(NAME + " never"));
    }
  }
}
