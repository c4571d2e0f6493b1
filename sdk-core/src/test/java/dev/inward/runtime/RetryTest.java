package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are retried, and which outcome the caller gets. No test waits in real time. */
class RetryTest {

  private static final String OK = response("200 OK", "yes");
  private static final Duration FIRST = Duration.ofMillis(375);
  private static final Duration SECOND = Duration.ofMillis(750);

  /** Sends one response after the other; null closes the connection instead. */
  private static RawServer.Script playing(@Nullable String... responses) {
    return (socket, request) -> play(socket, responses[Math.min(request, responses.length) - 1]);
  }

  private static void play(Socket socket, @Nullable String response) throws IOException {
    if (response == null) {
      RawServer.reset(socket);
    } else {
      RawServer.send(socket, response);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void read_whenStatusIsTransient_isRetriedTwice(int status) throws IOException {
    String no = response(status + " No", "no");
    try (RawServer server = new RawServer(playing(no, no, OK));
        Shop shop = Shop.at(server)) {
      assertThat(shop.list()).isEqualTo("yes");

      assertThat(server.requests()).hasSize(3);
      assertThat(shop.time.waits).containsExactly(FIRST, SECOND);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 301, 307, 400, 401, 403, 404, 409, 421, 425, 501, 505, 520})
  void read_whenStatusIsAnother_isNotRetried(int status) throws IOException {
    try (RawServer server =
            new RawServer(sending("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n"));
        Shop shop = Shop.at(server)) {
      InwardException failure =
          Shop.failure(
              () ->
                  shop.api
                      .list(Shop.LIST)
                      .execute(
                          response -> {
                            throw response.failure(null, true, Evidence.ASSUMED, null, null);
                          }));

      assertThat(failure.httpStatus()).isEqualTo(status);
      assertThat(server.requests()).hasSize(1);
      assertThat(shop.time.waits).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HT",
        "HTTP/1.1 503 Busy\r\nContent-Length: 9\r\n\r\nno",
        "HTTP/1.1 200 OK\r\n"
      })
  void read_whenConnectionIsLost_isRetried(String part) throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, request == 1 ? part : OK);
                  socket.close();
                });
        Shop shop = Shop.at(server)) {
      assertThat(shop.list()).isEqualTo("yes");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nno",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nno",
        "not HTTP at all\r\n\r\n"
      })
  void read_whenResponseIsUnreadable_isNotRetried(String response) throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, response);
                  socket.close();
                });
        Shop shop = Shop.at(server)) {
      assertThat(Shop.failure(shop::list)).isInstanceOf(OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void read_whenReaderFails_isNotRetried() throws IOException {
    ResponseReader<String> failing =
        body -> {
          throw new IOException("cut");
        };
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server)) {
      InwardException failure =
          Shop.failure(
              () -> shop.api.list(Shop.LIST).execute(response -> response.<String>read(failing)));

      assertThat(failure).isInstanceOf(UnreadableResponseException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void read_whenNothingIsEverSent_isNotSent() throws IOException {
    try (Shop shop = new Shop("http://127.0.0.1:" + freePort(), settings -> settings)) {
      InwardException failure = Shop.failure(shop::list);

      assertThat(failure).isInstanceOf(NotSentException.class);
      assertThat(shop.time.waits).containsExactly(FIRST, SECOND);
      assertThat(shop.log)
          .hasSize(3)
          .allMatch(line -> line.contains("NotSentException, status none"))
          .allMatch(line -> line.contains("0 transmission(s)"));
    }
  }

  @Test
  void read_whenAnEarlierAttemptLeft_isNeverCalledNotSent() throws IOException {
    try (RawServer server = new RawServer(sending(response("503 Busy\r\nConnection: close", "")));
        Shop shop = Shop.at(server)) {
      shop.time.meanwhile(() -> closeQuietly(server));

      InwardException failure = Shop.failure(shop::list);

      assertThat(failure)
          .isExactlyInstanceOf(OutcomeUnknownException.class)
          .hasMessage(
              "acme list: no result: java.net.ConnectException while connecting to localhost:"
                  + server.port());
      assertThat(failure.mayHaveSpent()).isFalse();
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static void closeQuietly(RawServer server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void read_whenAllAttemptsFail_lastFailureContainsTheEarlierOnes() throws IOException {
    try (RawServer server =
            new RawServer(
                playing(
                    response("503 Busy", "first"),
                    response("500 Oops", "second"),
                    response("502 Bad", "third")));
        Shop shop = Shop.at(server)) {
      InwardException third = Shop.failure(shop::list);

      assertThat(third.httpStatus()).isEqualTo(502);
      assertThat(third.rawBody()).isEqualTo("third");
      assertThat(third.getSuppressed()).hasSize(1);
      InwardException second = (InwardException) third.getSuppressed()[0];
      assertThat(second.httpStatus()).isEqualTo(500);
      InwardException first = (InwardException) second.getSuppressed()[0];
      assertThat(first.httpStatus()).isEqualTo(503);
      assertThat(first.getSuppressed()).isEmpty();
      assertThat(shop.log).hasSize(3);
      assertThat(shop.log.get(0))
          .startsWith("DEBUG acme list: GET /v1/list, OutcomeUnknownException, status 503, ")
          .endsWith(" ms, 1 transmission(s), retry in 375 ms");
      assertThat(shop.log.get(1)).endsWith(", 1 transmission(s), retry in 750 ms");
      assertThat(shop.log.get(2)).endsWith(", 1 transmission(s)");
    }
  }

  @Test
  void read_whenItHasABody_sendsItWholeEachTime() throws IOException {
    try (RawServer server = new RawServer(playing(null, response("503 Busy", ""), OK));
        Shop shop = Shop.at(server)) {
      assertThat(shop.search(Shop.body("{\"q\":1}"))).isEqualTo("yes");
      assertThat(server.requests()).hasSize(3).allMatch(request -> request.endsWith("{\"q\":1}"));
    }
  }

  @Test
  void read_whenItsBodyCanBeWrittenOnce_isNotRetried() throws IOException {
    RequestBody stream =
        new RequestBody() {
          @Override
          public @Nullable MediaType contentType() {
            return null;
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            sink.writeUtf8("once");
          }

          @Override
          public boolean isOneShot() {
            return true;
          }
        };
    try (RawServer server = new RawServer(sending(response("503 Busy\r\nConnection: close", "")));
        Shop shop = Shop.at(server)) {
      assertThat(Shop.failure(() -> shop.search(stream)).httpStatus()).isEqualTo(503);
      assertThat(shop.time.waits).isEmpty();
    }
  }

  @Test
  void read_whenRetriesAreOff_isMadeOnce() throws IOException {
    try (RawServer server = new RawServer(playing(response("503 Busy", ""), null));
        Shop shop = new Shop(server.url(), settings -> settings.retryReads(false))) {
      assertThat(Shop.failure(shop::list).httpStatus()).isEqualTo(503);
      assertThat(Shop.failure(shop::list).httpStatus()).isNull();
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 408, 429, 500, 502, 503, 504})
  void purchase_whateverItsMethodAndFailure_isNeverRetried(int status) throws Exception {
    String response = status == 0 ? null : response(status + " No\r\nRetry-After: 1", "");
    try (RawServer server = new RawServer(playing(response));
        Shop shop = Shop.at(server)) {
      Shop.failure(shop::buy);
      Shop.failure(shop::buyByGet);
      Shop.failure(shop.buying().executeAsync(Shop::map));
      Shop.failure(shop.buyingByGet().executeAsync(Shop::map));

      assertThat(server.requests()).hasSize(4);
      assertThat(shop.time.waits).isEmpty();
    }
  }

  @Test
  void purchase_whenItWasNotSent_isNeverRetried() throws IOException {
    try (Shop shop = new Shop("http://127.0.0.1:" + freePort(), settings -> settings)) {
      Shop.failure(shop::buy);
      Shop.failure(shop::buyByGet);

      assertThat(shop.time.waits).isEmpty();
      assertThat(shop.log).hasSize(2);
    }
  }

  @Test
  void attempt_whenMoneyIsSpent_hasNoNext() {
    Attempt attempt = new Attempt(Shop.BUY_BY_GET, HttpUrl.get("https://shop.example/v1/buy/1/"));
    InwardException failure = attempt.outcome(new IOException());

    assertThatIllegalStateException().isThrownBy(() -> attempt.next(failure));
  }

  @Test
  void retryAfter_whenItFits_isObeyed() throws IOException {
    String no = response("503 Busy\r\nRetry-After: 4", "");
    try (RawServer server = new RawServer(playing(no, no, OK));
        Shop shop = Shop.at(server)) {
      assertThat(shop.list()).isEqualTo("yes");
      assertThat(shop.time.waits).containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(4));
    }
  }

  @Test
  void retryAfter_whenItDoesNotFit_failsAtOnceAndIsKept() throws IOException {
    try (RawServer server = new RawServer(sending(response("429 Slow\r\nRetry-After: 10", "")));
        Shop shop = Shop.at(server)) {
      InwardException failure = Shop.failure(shop::list);

      assertThat(failure.headers().get("Retry-After")).containsExactly("10");
      assertThat(shop.time.waits).isEmpty();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void callTimeout_whenWaitsUseItUp_leavesNoFurtherAttempt() throws IOException {
    try (RawServer server = new RawServer(sending(response("503 Busy", "")));
        Shop shop =
            new Shop(server.url(), settings -> settings.callTimeout(Duration.ofSeconds(1)))) {
      Shop.failure(shop::list);

      assertThat(shop.time.waits).containsExactly(FIRST);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void callTimeout_whenAWaitOversleeps_leavesNoFurtherAttempt() throws Exception {
    try (RawServer server = new RawServer(sending(response("503 Busy", "")));
        Shop shop = Shop.at(server)) {
      shop.time.meanwhile(() -> shop.time.pass(Duration.ofSeconds(10)));
      assertThat(Shop.failure(shop::list).httpStatus()).isEqualTo(503);

      shop.time.standStill();
      CompletableFuture<String> future = shop.api.list(Shop.LIST).executeAsync(Shop::map);
      CompletableFuture<Boolean> wait = shop.time.nextWait();
      shop.time.pass(Duration.ofSeconds(10));
      wait.complete(true);

      assertThat(Shop.failure(future).httpStatus()).isEqualTo(503);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  @Timeout(20)
  void callTimeout_whenLaterAttemptStalls_hasOnlyWhatIsLeft() throws Exception {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  if (request % 2 == 1) {
                    RawServer.send(socket, response("503 Busy", ""));
                  } else {
                    RawServer.stall(socket);
                  }
                });
        Shop shop =
            new Shop(server.url(), settings -> settings.callTimeout(Duration.ofSeconds(30)))) {
      shop.time.meanwhile(() -> shop.time.pass(Duration.ofSeconds(30).minusMillis(700)));
      assertThat(Shop.failure(shop::list))
          .hasMessage(
              "acme list: no result: timed out in the exchange with localhost:" + server.port())
          .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));

      shop.time.standStill();
      CompletableFuture<String> future = shop.api.list(Shop.LIST).executeAsync(Shop::map);
      CompletableFuture<Boolean> wait = shop.time.nextWait();
      shop.time.pass(Duration.ofSeconds(30).minusMillis(700));
      wait.complete(true);

      assertThat(Shop.failure(future))
          .hasMessage(
              "acme list: no result: timed out in the exchange with localhost:" + server.port());
    }
  }

  @Test
  void wait_whenThreadIsInterrupted_endsWithTheFailureAndKeepsTheFlag() throws IOException {
    try (RawServer server = new RawServer(sending(response("503 Busy", "")));
        Shop shop = Shop.at(server)) {
      shop.time.meanwhile(() -> Thread.currentThread().interrupt());

      InwardException failure = Shop.failure(shop::list);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.httpStatus()).isEqualTo(503);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void wait_whenClientIsClosed_endsWithTheFailure() throws Exception {
    try (RawServer server = new RawServer(sending(response("503 Busy", "")))) {
      try (Shop shop = Shop.at(server)) {
        shop.time.meanwhile(shop.transport::close);
        assertThat(Shop.failure(shop::list).httpStatus()).isEqualTo(503);
      }
      try (Shop shop = Shop.at(server)) {
        shop.time.standStill();
        CompletableFuture<String> future = shop.api.list(Shop.LIST).executeAsync(Shop::map);
        CompletableFuture<Boolean> wait = shop.time.nextWait();
        shop.transport.close();
        wait.complete(false);
        assertThat(Shop.failure(future).httpStatus()).isEqualTo(503);
      }
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void wait_whenAsynchronous_takesNoThreadOfTheDispatcher() throws Exception {
    try (RawServer server = new RawServer(playing(response("503 Busy", ""), OK));
        Shop shop = Shop.at(server)) {
      shop.time.standStill();
      CompletableFuture<String> future = shop.api.list(Shop.LIST).executeAsync(Shop::map);
      CompletableFuture<Boolean> wait = shop.time.nextWait();

      Await.until(() -> shop.transport.client(Shop.LIST).dispatcher().runningCallsCount() == 0);
      assertThat(future).isNotDone();
      wait.complete(true);

      assertThat(future.get(5, TimeUnit.SECONDS)).isEqualTo("yes");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void wait_whenCancelled_endsAtOnceWithTheFailure() throws Exception {
    try (RawServer server = new RawServer(sending(response("503 Busy", "busy")));
        Shop shop = Shop.at(server)) {
      shop.time.standStill();
      CompletableFuture<String> future = shop.api.list(Shop.LIST).executeAsync(Shop::map);
      CompletableFuture<Boolean> wait = shop.time.nextWait();
      // The wait can be ended once its attempt has released the dispatcher's thread.
      Await.until(() -> shop.transport.client(Shop.LIST).dispatcher().runningCallsCount() == 0);

      assertThat(future.cancel(true)).isFalse();

      assertThat(wait).isCompletedWithValue(false);
      assertThat(future).isCompletedExceptionally();
      assertThat(Shop.failure(future).rawBody()).isEqualTo("busy");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void call_whenTheUsersClientCancelsIt_isNotRetried() throws IOException {
    OkHttpClient users = new OkHttpClient();
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  users.dispatcher().cancelAll();
                  RawServer.stall(socket);
                });
        Shop shop = new Shop(server.url(), settings -> settings.okHttpClient(users))) {
      assertThat(Shop.failure(shop::list)).isInstanceOf(OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(1);
      assertThat(shop.time.waits).isEmpty();
    }
  }

  @Test
  void attempt_whenAnInterceptorRepeatsIt_isStillOneTransmission() throws IOException {
    OkHttpClient.Builder repeating =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Response first = chain.proceed(chain.request());
                  if (first.code() == 503) {
                    first.close();
                    return chain.proceed(chain.request());
                  }
                  return first;
                });
    try (RawServer server = new RawServer(sending(response("503 Busy", "")));
        Shop shop = Shop.at(server, repeating)) {
      assertThat(Shop.failure(shop::list)).hasMessageContaining("second transmission was refused");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void attempts_whenCounted_areOneTransmissionEach() throws IOException {
    AtomicReference<@Nullable Attempt> seen = new AtomicReference<>();
    OkHttpClient.Builder looking =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Attempt attempt = chain.request().tag(Attempt.class);
                  assertThat(seen.getAndSet(attempt)).isNotSameAs(attempt);
                  return chain.proceed(chain.request());
                });
    try (RawServer server = new RawServer(sending(response("503 Busy", "")));
        Shop shop = Shop.at(server, looking)) {
      Shop.failure(shop::list);

      assertThat(server.requests()).hasSize(3);
      assertThat(shop.log).hasSize(3).allMatch(line -> line.contains("1 transmission(s)"));
    }
  }

  @Test
  void async_whenAttemptsFail_isRetriedTwice() throws Exception {
    try (RawServer server = new RawServer(playing(null, response("503 Busy", ""), OK));
        Shop shop = Shop.at(server)) {
      assertThat(shop.api.list(Shop.LIST).executeAsync(Shop::map).get(5, TimeUnit.SECONDS))
          .isEqualTo("yes");
      assertThat(shop.time.waits).isEqualTo(List.of(FIRST, SECOND));
    }
  }
}
