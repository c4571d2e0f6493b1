package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Calls that the caller cancels or interrupts, and calls that end on another thread. */
class CancellationTest {

  @Test
  void future_whenResponded_completes() throws Exception {
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = Shop.at(server)) {
      assertThat(shop.buying().executeAsync(Shop::map).get(5, TimeUnit.SECONDS))
          .isEqualTo("bought");
    }
  }

  @Test
  void future_whenRejected_completesExceptionally() throws Exception {
    try (RawServer server = new RawServer(sending(response("402 No", "")));
        Shop shop = Shop.at(server)) {
      CompletableFuture<String> future = shop.buying().executeAsync(Shop::map);

      assertThat(Shop.failure(future)).isInstanceOf(RejectedException.class);
      assertThatThrownBy(future::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(RejectedException.class);
    }
  }

  @Test
  void future_whenMapperFails_isUnreadable() throws Exception {
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = Shop.at(server)) {
      CompletableFuture<String> future =
          shop.buying()
              .executeAsync(
                  response -> {
                    throw new StackOverflowError();
                  });

      assertThat(Shop.failure(future)).isInstanceOf(UnreadableResponseException.class);
    }
  }

  @Test
  void future_whenInterceptorThrows_completesByWhatWasSent() throws Exception {
    OkHttpClient.Builder failing =
        new OkHttpClient.Builder()
            // The dispatcher rethrows other exceptions; this keeps the test's output clean.
            .dispatcher(new Dispatcher(quietThreads()))
            .addInterceptor(
                chain -> {
                  throw new IllegalStateException("secret");
                });
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = Shop.at(server, failing)) {
      assertThat(Shop.failure(shop.buying().executeAsync(Shop::map)))
          .isInstanceOf(NotSentException.class)
          .hasMessageNotContaining("secret");
    }
  }

  private static ExecutorService quietThreads() {
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task, "quiet");
          thread.setDaemon(true);
          thread.setUncaughtExceptionHandler((failed, error) -> {});
          return thread;
        });
  }

  @Test
  void future_whenCancelledAfterTheRequest_isUnknown() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  arrived.countDown();
                  RawServer.stall(socket);
                });
        Shop shop = Shop.at(server)) {
      CompletableFuture<String> future = shop.buying().executeAsync(Shop::map);
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();

      assertThat(future.cancel(true)).isFalse();

      assertThat(Shop.failure(future)).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(future.isCancelled()).isFalse();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void future_whenCancelledInTheQueue_isNotSentAtOnceAndNever() throws Exception {
    Dispatcher oneAtATime = new Dispatcher();
    oneAtATime.setMaxRequests(1);
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  arrived.countDown();
                  RawServer.stall(socket);
                });
        Shop shop = Shop.at(server, new OkHttpClient.Builder().dispatcher(oneAtATime))) {
      CompletableFuture<String> first = shop.buying().executeAsync(Shop::map);
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<String> second = shop.buying().executeAsync(Shop::map);

      second.cancel(true);

      assertThat(second).isCompletedExceptionally();
      assertThat(Shop.failure(second)).isInstanceOf(NotSentException.class);
      first.cancel(true);
      assertThat(Shop.failure(first)).isInstanceOf(OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void thread_whenInterruptedBefore_sendsNothingAndStaysInterrupted() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = Shop.at(server)) {
      Thread.currentThread().interrupt();
      InwardException failure = Shop.failure(shop::buy);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure).isInstanceOf(NotSentException.class);
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void thread_whenInterruptedOnTheWay_sendsNothingAndStaysInterrupted() throws IOException {
    OkHttpClient.Builder interrupting =
        new OkHttpClient.Builder()
            .addNetworkInterceptor(
                chain -> {
                  Thread.currentThread().interrupt();
                  return chain.proceed(chain.request());
                });
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = Shop.at(server, interrupting)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure).isInstanceOf(NotSentException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void call_whenCancelledOnTheWay_sendsNothing() throws IOException {
    OkHttpClient.Builder cancelling =
        new OkHttpClient.Builder()
            .addNetworkInterceptor(
                chain -> {
                  chain.call().cancel();
                  return chain.proceed(chain.request());
                });
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = Shop.at(server, cancelling)) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(NotSentException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void thread_whenInterruptedAfterTheRequest_isUnknownAndStaysInterrupted() throws IOException {
    Thread caller = Thread.currentThread();
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  caller.interrupt();
                  RawServer.send(socket, "HTTP/1.1 200 OK\r\n");
                  RawServer.stall(socket);
                });
        Shop shop = Shop.at(server)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void client_whenClosed_sendsNothing() throws Exception {
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = Shop.at(server)) {
      shop.buy();
      PreparedCall prepared = shop.buying();

      shop.transport.close();
      shop.transport.close();

      assertThat(shop.transport.client(Shop.BUY).dispatcher().executorService().isShutdown())
          .isTrue();
      assertThat(Shop.failure(() -> prepared.execute(Shop::map)))
          .isInstanceOf(NotSentException.class)
          .hasMessage("acme buy: not sent: the client is closed");
      assertThat(Shop.failure(shop.buying().executeAsync(Shop::map)))
          .isInstanceOf(NotSentException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void client_whenClosedWhileARequestIsOut_letsItEndAndKeepsNoConnection() throws Exception {
    CountDownLatch arrived = new CountDownLatch(2);
    CountDownLatch closed = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  arrived.countDown();
                  await(closed);
                  RawServer.send(socket, response("200 OK", "yes"));
                });
        Shop shop = Shop.at(server)) {
      CompletableFuture<String> purchase = shop.buying().executeAsync(Shop::map);
      CompletableFuture<String> read = shop.api.list(Shop.LIST).executeAsync(Shop::map);
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();

      shop.transport.close();
      closed.countDown();

      assertThat(purchase.get(5, TimeUnit.SECONDS)).isEqualTo("yes");
      assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo("yes");
      assertThat(shop.transport.client(Shop.BUY).connectionPool().connectionCount()).isZero();
      assertThat(shop.transport.client(Shop.LIST).connectionPool().connectionCount()).isZero();
    }
  }

  @Test
  void client_whenClosedWhileARequestIsOut_doesNotRepeatARead() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  arrived.countDown();
                  await(closed);
                  RawServer.send(socket, response("503 Busy", ""));
                });
        Shop shop = Shop.at(server)) {
      CompletableFuture<String> read = shop.api.list(Shop.LIST).executeAsync(Shop::map);
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();

      shop.transport.close();
      closed.countDown();

      assertThat(Shop.failure(read).httpStatus()).isEqualTo(503);
      assertThat(shop.time.waits).isEmpty();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void client_whenClosedWhileCallsWaitForTheirTurn_doesNotSendThem() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  await(closed);
                  RawServer.send(socket, response("200 OK", "bought"));
                });
        Shop shop = Shop.at(server)) {
      int atOnce = shop.transport.client(Shop.BUY).dispatcher().getMaxRequestsPerHost();
      List<CompletableFuture<String>> first = new ArrayList<>();
      for (int i = 0; i < atOnce; i++) {
        first.add(shop.buying().executeAsync(Shop::map));
      }
      CompletableFuture<String> waiting = shop.buying().executeAsync(Shop::map);
      Await.until(() -> server.requests().size() == atOnce);

      shop.transport.close();
      closed.countDown();

      for (CompletableFuture<String> call : first) {
        assertThat(call.get(5, TimeUnit.SECONDS)).isEqualTo("bought");
      }
      assertThat(Shop.failure(waiting)).isInstanceOf(NotSentException.class);
      assertThat(server.requests()).hasSize(atOnce);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void client_whenClosed_leavesTheUsersOwnOpen() throws Exception {
    OkHttpClient users = new OkHttpClient();
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")))) {
      try (Shop shop = new Shop(server.url(), settings -> settings.okHttpClient(users))) {
        shop.buying().executeAsync(Shop::map).get(5, TimeUnit.SECONDS);
      }

      assertThat(users.dispatcher().executorService().isShutdown()).isFalse();
      users.dispatcher().executorService().shutdown();
    }
  }
}
