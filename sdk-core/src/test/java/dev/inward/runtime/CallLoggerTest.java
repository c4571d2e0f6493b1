package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

final class CallLoggerTest {

  private static final Attempt ATTEMPT =
      new Attempt(
          Operation.purchase("acme", "pay", "POST /pay"), HttpUrl.get("https://acme.example/pay"));

  private final List<String> lines = new CopyOnWriteArrayList<>();

  /** A logger that does something before it keeps a line. */
  private System.Logger logger(Runnable before) {
    return new System.Logger() {
      @Override
      public String getName() {
        return "test";
      }

      @Override
      public boolean isLoggable(Level level) {
        return true;
      }

      @Override
      public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
        before.run();
        lines.add(text);
      }

      @Override
      public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        before.run();
        lines.add(format);
      }
    };
  }

  @Test
  void ends_whenTwo_logTheFirst() {
    CallLogger log = new CallLogger(logger(() -> {}), ATTEMPT);

    log.succeeded(200);
    log.failed(new IllegalStateException(), null);

    assertThat(lines).singleElement().asString().startsWith("acme pay: POST /pay, result,");
  }

  @Test
  void secondEnd_whenTheFirstIsBeingWritten_waitsForTheLine() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch mayWrite = new CountDownLatch(1);
    CallLogger log =
        new CallLogger(
            logger(
                () -> {
                  writing.countDown();
                  await(mayWrite);
                }),
            ATTEMPT);

    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> log.succeeded(200));
    await(writing);
    CompletableFuture<List<String>> seenBySecond = new CompletableFuture<>();
    Thread second =
        new Thread(
            () -> {
              log.failed(new IllegalStateException(), null);
              seenBySecond.complete(List.copyOf(lines));
            });
    second.start();
    while (second.getState() != Thread.State.WAITING && second.isAlive()) {
      Thread.onSpinWait();
    }
    mayWrite.countDown();

    assertThat(seenBySecond.get(10, TimeUnit.SECONDS)).hasSize(1);
    first.get(10, TimeUnit.SECONDS);
  }

  @Test
  void end_whenTheLogFails_throwsNothing() {
    CallLogger log =
        new CallLogger(
            logger(
                () -> {
                  throw new IllegalStateException("disk full");
                }),
            ATTEMPT);

    assertThatCode(() -> log.succeeded(200)).doesNotThrowAnyException();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
