package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.CallListener;
import dev.inward.CallOutcome;
import dev.inward.CallOutcome.Kind;
import dev.inward.ClassPathException;
import dev.inward.Effect;
import dev.inward.InwardException;
import dev.inward.ObservedCall;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
final class CallListenerTest {

  private final Recorder recorder = new Recorder();

  /** Keeps what it is told. */
  private static final class Recorder implements CallListener {

    final List<ObservedCall> started = new CopyOnWriteArrayList<>();
    final List<ObservedCall> ended = new CopyOnWriteArrayList<>();
    final BlockingQueue<CallOutcome> outcomes = new LinkedBlockingQueue<>();

    @Override
    public void started(ObservedCall call) {
      started.add(call);
    }

    @Override
    public void ended(ObservedCall call, CallOutcome outcome) {
      ended.add(call);
      outcomes.add(outcome);
    }

    /** Returns the outcome of the only call, which may be on its way. */
    CallOutcome outcome() throws InterruptedException {
      CallOutcome outcome = requireNonNull(outcomes.poll(10, TimeUnit.SECONDS), "not told");
      assertThat(started).hasSize(1).isEqualTo(ended);
      return outcome;
    }
  }

  private Shop shop(RawServer server) {
    return new Shop(server.url(), settings -> settings.callListener(recorder));
  }

  @Test
  void purchase_isToldBeforeTheCallerHasItsResult() throws Exception {
    try (RawServer server = new RawServer(sending(response("201 Created", "bought")));
        Shop shop = shop(server)) {
      assertThat(shop.buy()).isEqualTo("bought");

      assertThat(recorder.outcomes)
          .singleElement()
          .isEqualTo(new CallOutcome(Kind.RESULT, null, 201, 1, Duration.ZERO));
      ObservedCall call = recorder.ended.get(0);
      assertThat(call.vendor()).isEqualTo("acme");
      assertThat(call.operation()).isEqualTo("buy");
      assertThat(call.effect()).isEqualTo(Effect.PURCHASE);
      assertThat(call).hasToString("acme buy").isSameAs(recorder.started.get(0));
    }
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(Kind.REJECTED, sending(response("402 No", "")), 402),
        Arguments.of(Kind.UNKNOWN, sending(response("500 No", "")), 500),
        Arguments.of(Kind.UNKNOWN, (RawServer.Script) (socket, n) -> RawServer.reset(socket), null),
        Arguments.of(
            Kind.UNREADABLE,
            sending("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx"),
            200));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_isToldAsTheCallerGetsIt(Kind kind, RawServer.Script script, Integer status)
      throws Exception {
    try (RawServer server = new RawServer(script);
        Shop shop = shop(server)) {
      InwardException failure = Shop.failure(shop::buy);

      CallOutcome outcome = recorder.outcome();
      assertThat(outcome.kind()).isEqualTo(kind);
      assertThat(outcome.failure()).isSameAs(failure);
      assertThat(outcome.httpStatus()).isEqualTo(status);
    }
  }

  @Test
  void call_whenTheClientIsClosed_isToldAsNotSent() throws Exception {
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = shop(server)) {
      shop.transport.close();

      InwardException failure = Shop.failure(shop.buying().executeAsync(Shop::map));

      CallOutcome outcome = recorder.outcome();
      assertThat(outcome.kind()).isEqualTo(Kind.NOT_SENT);
      assertThat(outcome.failure()).isSameAs(failure);
    }
  }

  @Test
  void kind_ofAClassPathThatDoesNotFit_isItsOwn() {
    assertThat(Kind.of(new ClassPathException("old jar", new NoSuchMethodError())))
        .isEqualTo(Kind.CLASS_PATH);
  }

  @Test
  void attemptsOfARead_areOneCall() throws Exception {
    try (RawServer server =
            new RawServer(
                (socket, request) ->
                    RawServer.send(
                        socket, response(request == 3 ? "200 OK" : "503 Later", "list")));
        Shop shop = shop(server)) {
      shop.list();

      CallOutcome outcome = recorder.outcome();
      assertThat(outcome.kind()).isEqualTo(Kind.RESULT);
      assertThat(outcome.attempts()).isEqualTo(3);
      assertThat(outcome.duration())
          .isEqualTo(shop.time.waits.stream().reduce(Duration.ZERO, Duration::plus))
          .isPositive();
    }
  }

  static Stream<Throwable> thrown() {
    return Stream.of(new IllegalStateException("secret"), new AssertionError("secret"));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void listenerThatThrows_changesNoOutcomeAndIsNamed(Throwable thrown) throws Exception {
    CallListener failing =
        new CallListener() {
          @Override
          public void started(ObservedCall call) {
            CallListenerTest.<RuntimeException>raise(thrown);
          }

          @Override
          public void ended(ObservedCall call, CallOutcome outcome) {
            CallListenerTest.<RuntimeException>raise(thrown);
          }
        };
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop =
            new Shop(
                server.url(), settings -> settings.callListener(failing).callListener(recorder))) {
      assertThat(shop.buy()).isEqualTo("bought");
      assertThat(shop.buying().executeAsync(Shop::map).get(10, TimeUnit.SECONDS))
          .isEqualTo("bought");

      assertThat(server.requests()).hasSize(2);
      assertThat(recorder.started).hasSize(2).isEqualTo(recorder.ended);
      assertThat(shop.log)
          .filteredOn(line -> line.startsWith("WARNING"))
          .hasSize(4)
          .containsOnly("WARNING acme buy: a call listener failed: " + thrown.getClass().getName());
    }
  }

  @SuppressWarnings("unchecked") // Throws an error or an exception as it is.
  private static <E extends Throwable> void raise(Throwable thrown) throws E {
    throw (E) thrown;
  }

  @Test
  void outcome_whenTheCallerNoLongerWaits_isTold() throws Exception {
    CountDownLatch mayRespond = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  try {
                    mayRespond.await();
                  } catch (InterruptedException e) {
                    throw new AssertionError(e);
                  }
                  RawServer.send(socket, response("200 OK", "bought"));
                });
        Shop shop = shop(server)) {
      CompletableFuture<String> future =
          shop.buying().executeAsync(Shop::map).orTimeout(1, TimeUnit.MILLISECONDS);
      assertThatThrownBy(future::join).hasCauseInstanceOf(TimeoutException.class);

      mayRespond.countDown();

      assertThat(recorder.outcome().kind()).isEqualTo(Kind.RESULT);
    }
  }

  @Test
  void call_whenCancelledWhileItWaits_isToldOnce() throws Exception {
    try (RawServer server = new RawServer(sending(response("503 Later", "")));
        Shop shop = shop(server)) {
      shop.time.standStill();
      CompletableFuture<String> future = shop.api.list(Shop.LIST).executeAsync(Shop::map);
      CompletableFuture<Boolean> wait = shop.time.nextWait();

      future.cancel(true);
      InwardException failure = Shop.failure(future);
      wait.complete(true);

      assertThat(recorder.outcomes).hasSize(1);
      assertThat(recorder.outcome().failure()).isSameAs(failure);
    }
  }

  @Test
  void listOfRows_isToldWhenItsFirstRowIsThere() throws Exception {
    try (RawServer server = new RawServer(sending(response("200 OK", "[\"a\",\"b\"]")));
        Shop shop = shop(server)) {
      try (var rows =
          shop.api
              .list(Shop.LIST)
              .rows(JsonRows.openList(LenientJson::text), Shop::map, text -> List.of())) {
        assertThat(recorder.outcome().kind()).isEqualTo(Kind.RESULT);
        assertThat(rows.iterator().next()).isEqualTo("a");
      }
    }
  }

  @Test
  void interceptor_findsTheCallAsTag() throws Exception {
    List<ObservedCall> seen = new CopyOnWriteArrayList<>();
    OkHttpClient users =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add(requireNonNull(chain.request().tag(ObservedCall.class)));
                  return chain.proceed(chain.request());
                })
            .build();
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop =
            new Shop(
                server.url(), settings -> settings.callListener(recorder).okHttpClient(users))) {
      shop.buy();
    }
    assertThat(seen).isEqualTo(recorder.started).hasSize(1);
  }
}
