package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stages that depend on a future and block, which must not keep other calls from their turn. */
@Timeout(60)
class DependentStageTest {

  private static final int CALLS = 20;

  private static CompletableFuture<String> list(Shop shop) {
    return shop.api.list(Shop.LIST).executeAsync(Shop::map);
  }

  @Test
  void stages_whenTheyWaitForFurtherCalls_allEnd() throws Exception {
    try (RawServer server = new RawServer(sending(response("200 OK", "yes")));
        Shop shop = Shop.at(server)) {
      List<CompletableFuture<String>> all = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        all.add(list(shop).thenApply(first -> first + list(shop).join()));
      }

      for (CompletableFuture<String> each : all) {
        assertThat(each.get(20, TimeUnit.SECONDS)).isEqualTo("yesyes");
      }
      assertThat(server.requests()).hasSize(2 * CALLS);
    }
  }

  @Test
  void stages_whenTheyWaitAfterAFailure_allEnd() throws Exception {
    try (RawServer server = new RawServer(sending(response("402 No", "")));
        Shop shop = Shop.at(server)) {
      List<CompletableFuture<String>> all = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        all.add(
            shop.buying()
                .executeAsync(Shop::map)
                .exceptionally(failure -> list(shop).handle((r, e) -> "ended").join()));
      }

      for (CompletableFuture<String> each : all) {
        assertThat(each.get(20, TimeUnit.SECONDS)).isEqualTo("ended");
      }
    }
  }

  @Test
  void stage_whenItBlocks_keepsNeitherASlotNorTheClientNorTheJvm() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<Thread> running = new CompletableFuture<>();
    try (RawServer server = new RawServer(sending(response("200 OK", "yes")));
        Shop shop = Shop.at(server)) {
      CompletableFuture<Boolean> stage =
          list(shop)
              .thenApply(
                  result -> {
                    running.complete(Thread.currentThread());
                    try {
                      return end.await(50, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                      return false;
                    }
                  });
      Thread thread = running.get(5, TimeUnit.SECONDS);

      assertThat(thread.isDaemon()).isTrue();
      Await.until(() -> shop.transport.client(Shop.LIST).dispatcher().runningCallsCount() == 0);
      shop.transport.close();

      end.countDown();
      assertThat(stage.get(5, TimeUnit.SECONDS)).isTrue();
      Await.until(() -> !thread.isAlive());
    }
  }

  @Test
  void stage_whenARetryHasNoTimeLeft_doesNotRunOnTheTimersThread() throws Exception {
    try (RawServer server = new RawServer(sending(response("503 Busy", "")));
        Shop shop = Shop.at(server)) {
      shop.time.standStill();
      CompletableFuture<Thread> ran =
          list(shop).handle((result, failure) -> Thread.currentThread());
      CompletableFuture<Boolean> wait = shop.time.nextWait();
      shop.time.pass(Duration.ofSeconds(10));
      wait.complete(true);

      assertThat(ran.get(5, TimeUnit.SECONDS)).isNotEqualTo(Thread.currentThread());
      assertThat(server.requests()).hasSize(1);
      assertThat(shop.log).hasSize(1);
    }
  }

  @Test
  void copy_whenItTimesOut_leavesTheOutcomeInTheFuture() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  arrived.countDown();
                  await(end);
                  RawServer.send(socket, response("200 OK", "bought"));
                });
        Shop shop = Shop.at(server)) {
      CompletableFuture<String> purchase = shop.buying().executeAsync(Shop::map);
      arrived.await();

      assertThat(purchase.copy().completeOnTimeout("late", 1, TimeUnit.MILLISECONDS).get())
          .isEqualTo("late");

      assertThat(purchase).isNotDone();
      end.countDown();
      assertThat(purchase.get(5, TimeUnit.SECONDS)).isEqualTo("bought");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
