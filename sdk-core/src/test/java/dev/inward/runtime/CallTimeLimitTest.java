package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The call timeout, in phases that OkHttp's own does not limit. What blocks, blocks until the end.
 */
@Timeout(60)
class CallTimeLimitTest {

  private static final String OK = response("200 OK", "bought");

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  private final Dns blocking =
      host -> {
        block();
        return List.of(InetAddress.getLoopbackAddress());
      };

  private static Shop shop(String url, UnaryOperator<OkHttpClient.Builder> users) {
    return new Shop(
        url,
        settings ->
            settings
                .callTimeout(Duration.ofMillis(300))
                .okHttpClient(users.apply(new OkHttpClient.Builder()).build()));
  }

  private void block() {
    begun.countDown();
    boolean ended = false;
    while (!ended) {
      try {
        ended = end.await(50, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        ended = false;
      }
    }
  }

  @AfterEach
  void unblock() {
    end.countDown();
  }

  @Test
  void call_whenLookupBlocks_isNotSentWhenTimeIsOverAndNeverLater() throws Exception {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = shop(server.url(), users -> users.dns(blocking))) {
      InwardException direct = Shop.failure(shop::buy);
      InwardException async = Shop.failure(shop.buying().executeAsync(Shop::map));
      InwardException read = Shop.failure(shop::list);

      assertThat(List.of(direct, async, read))
          .hasOnlyElementsOfType(NotSentException.class)
          .allMatch(
              failure ->
                  failure.toString().endsWith(": not sent: timed out while looking up localhost"));
      end.countDown();
      Await.until(() -> shop.transport.client(Shop.BUY).dispatcher().runningCallsCount() == 0);
      assertThat(server.connections()).isZero();
      assertThat(shop.time.waits).isEmpty();
    }
  }

  @Test
  void call_whenLookupFails_isNotSent() throws Exception {
    Dns failing =
        host -> {
          throw new IllegalStateException("secret");
        };
    try (Shop shop = shop("http://localhost:1", users -> users.dns(failing))) {
      assertThat(Shop.failure(shop::buy))
          .isInstanceOf(NotSentException.class)
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void call_whenCancelledDuringLookup_isNotSentAtOnceAndFreesItsThread() throws Exception {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop =
            new Shop(
                server.url(),
                settings ->
                    settings.okHttpClient(new OkHttpClient.Builder().dns(blocking).build()))) {
      CompletableFuture<String> future = shop.buying().executeAsync(Shop::map);
      begun.await();

      future.cancel(true);

      assertThat(future).isCompletedExceptionally();
      assertThat(Shop.failure(future)).isInstanceOf(NotSentException.class);
      Await.until(() -> shop.transport.client(Shop.BUY).dispatcher().runningCallsCount() == 0);
      end.countDown();
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void read_whenMadeTwice_sharesItsConnection() throws Exception {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server)) {
      shop.list();
      shop.list();

      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void future_whenCallWaitsInTheQueue_isNotSentWhenTimeIsOver() throws Exception {
    Dispatcher oneAtATime = new Dispatcher();
    oneAtATime.setMaxRequests(1);
    Interceptor slow =
        chain -> {
          block();
          return chain.proceed(chain.request());
        };
    try (RawServer server = new RawServer(sending(OK));
        Shop shop =
            shop(server.url(), users -> users.dispatcher(oneAtATime).addInterceptor(slow))) {
      CompletableFuture<String> first = shop.buying().executeAsync(Shop::map);
      begun.await();
      CompletableFuture<String> queued = shop.buying().executeAsync(Shop::map);

      assertThat(Shop.failure(queued))
          .isInstanceOf(NotSentException.class)
          .hasMessage("acme buy: not sent: timed out");
      // The interceptor has not returned: the first call's thread is still in it.
      assertThat(oneAtATime.runningCallsCount()).isEqualTo(1);
      assertThat(Shop.failure(first)).isInstanceOf(NotSentException.class);
      end.countDown();
      Await.until(() -> oneAtATime.runningCallsCount() + oneAtATime.queuedCallsCount() == 0);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void future_whenInterceptorBlocksAfterTheResponse_isUnreadable() throws Exception {
    Interceptor slow =
        chain -> {
          var response = chain.proceed(chain.request());
          block();
          return response;
        };
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = shop(server.url(), users -> users.addInterceptor(slow))) {
      InwardException failure = Shop.failure(shop.buying().executeAsync(Shop::map));

      assertThat(end.getCount()).isEqualTo(1);
      assertThat(failure)
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageEndingWith(": timed out in the exchange with localhost:" + server.port());
      assertThat(failure.httpStatus()).isEqualTo(200);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void call_whenInterceptorBlocksBeforeTheRequest_isNotSentAfterwards() throws IOException {
    Interceptor slow =
        chain -> {
          // Returns when the call's time is over, as an interceptor that does not notice it.
          Await.until(() -> chain.call().isCanceled());
          return chain.proceed(chain.request());
        };
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = shop(server.url(), users -> users.addInterceptor(slow))) {
      assertThat(Shop.failure(shop::buy))
          .isInstanceOf(NotSentException.class)
          .hasMessage("acme buy: not sent: timed out");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void future_whenTheServerStalls_isUnknownWithWhatWasRead() throws Exception {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, "HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\nbou");
                  RawServer.stall(socket);
                });
        Shop shop = Shop.impatient(server)) {
      InwardException failure = Shop.failure(shop.buying().executeAsync(Shop::map));

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure)
          .hasMessageEndingWith(": timed out in the exchange with localhost:" + server.port());
      assertThat(failure.rawBody()).isEqualTo("bou");
    }
  }
}
