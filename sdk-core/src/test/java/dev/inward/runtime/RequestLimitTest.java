package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.CallOptions;
import dev.inward.CallOutcome;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The client's own limit of requests, on a clock that only waits move. */
@Timeout(60)
class RequestLimitTest {

  private static final String OK = response("200 OK", "done");
  private static final String NO_TURN =
      "not sent: the limit of 2 requests a minute (requestsPerMinute) leaves it no turn within"
          + " callTimeout";

  private static Shop shop(RawServer server, Duration callTimeout) {
    return new Shop(
        server.url(), settings -> settings.requestsPerMinute(2).callTimeout(callTimeout));
  }

  @Test
  void take_whenManyAsk_givesTurnsInOrderAndNeverMoreInAnyMinute() {
    RequestLimit limit = new RequestLimit(60);
    Duration patience = Duration.ofHours(1);
    List<Long> turns = new ArrayList<>();
    long now = Long.MAX_VALUE - Duration.ofSeconds(30).toNanos(); // nanoTime may overflow.

    for (int i = 0; i < 500; i++) {
      turns.add(now + requireNonNull(limit.take(now, patience)).toNanos());
      now += Duration.ofMillis(100L * (i % 7)).toNanos();
    }

    for (int i = 60; i < turns.size(); i++) {
      assertThat(turns.get(i) - turns.get(i - 60))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(61).toNanos());
      assertThat(turns.get(i) - turns.get(i - 1)).isNotNegative();
    }
  }

  @Test
  void take_whenTheTurnIsTooLate_leavesItToOthers() {
    RequestLimit limit = new RequestLimit(1);

    assertThat(limit.take(0, Duration.ofSeconds(1))).isZero();
    assertThat(limit.take(0, Duration.ofSeconds(59))).isNull();
    assertThat(limit.take(0, Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(61));
    assertThat(limit.take(0, Duration.ofSeconds(61))).isNull();
  }

  @Test
  void calls_inALoopWithTheDefaultTimeout_haveAllOfItAtTheirTurns() throws IOException {
    List<Duration> timeouts = new ArrayList<>();
    OkHttpClient users =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  timeouts.add(Duration.ofNanos(chain.call().timeout().timeoutNanos()));
                  return chain.proceed(chain.request());
                })
            .build();
    AtomicReference<Runnable> latency = new AtomicReference<>();
    try (RawServer server =
            new RawServer(
                (socket, number) -> {
                  requireNonNull(latency.get()).run();
                  RawServer.send(socket, OK);
                });
        Shop shop =
            new Shop(
                server.url(),
                settings ->
                    settings
                        .requestsPerMinute(2)
                        .callTimeout(Duration.ofSeconds(60))
                        .okHttpClient(users))) {
      latency.set(() -> shop.time.pass(Duration.ofNanos(1)));
      CallOptions options = CallOptions.builder().callTimeout(Duration.ofSeconds(60)).build();
      ShopApi sameTime = shop.transport.with(options).api(ShopApi.class);

      for (int i = 0; i < 5; i++) {
        shop.buy();
        sameTime.list(Shop.LIST).execute(Shop::map);
      }

      assertThat(timeouts).hasSize(10).containsOnly(Duration.ofSeconds(60));
      assertThat(shop.time.waits).hasSize(4).containsOnly(Duration.ofSeconds(61).minusNanos(2));
    }
  }

  @Test
  void call_whenTheMinuteIsFull_waitsForItsTurn() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = shop(server, Duration.ofSeconds(90))) {
      shop.list();
      shop.time.pass(Duration.ofSeconds(10));
      shop.buy();

      shop.list();

      assertThat(shop.time.waits).containsExactly(Duration.ofSeconds(51));
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void call_whenItsTurnIsAfterTheCallTimeout_isNotSentAtOnce() throws Exception {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = shop(server, Duration.ofSeconds(59))) {
      shop.list();
      shop.list();

      InwardException direct = Shop.failure(shop::buy);
      InwardException async = Shop.failure(shop.buying().executeAsync(Shop::map));

      assertThat(direct).isInstanceOf(NotSentException.class).hasMessage("acme buy: " + NO_TURN);
      assertThat(async).isInstanceOf(NotSentException.class).hasMessage("acme buy: " + NO_TURN);
      assertThat(shop.time.waits).isEmpty();
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void asyncCall_whileItWaits_occupiesNoThreadOfTheDispatcher() throws Exception {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = shop(server, Duration.ofSeconds(90))) {
      shop.list();
      shop.list();
      shop.time.standStill();

      CompletableFuture<String> later = shop.buying().executeAsync(Shop::map);
      CompletableFuture<Boolean> wait = shop.time.nextWait();

      assertThat(shop.transport.client(Shop.BUY).dispatcher().runningCallsCount()).isZero();
      assertThat(shop.transport.client(Shop.BUY).dispatcher().queuedCallsCount()).isZero();
      assertThat(later).isNotDone();
      wait.complete(true);
      assertThat(later.get(5, TimeUnit.SECONDS)).isEqualTo("done");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void waitingCall_whenCancelledOrClosed_isNotSent() throws Exception {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = shop(server, Duration.ofSeconds(90))) {
      shop.list();
      shop.list();
      shop.time.standStill();
      CompletableFuture<String> cancelled = shop.buying().executeAsync(Shop::map);
      assertThat(shop.time.nextWait()).isNotDone();
      CompletableFuture<String> closed = shop.buying().executeAsync(Shop::map);

      cancelled.cancel(true);
      shop.transport.close();

      assertThat(Shop.failure(cancelled))
          .isInstanceOf(NotSentException.class)
          .hasMessage("acme buy: not sent: cancelled");
      assertThat(Shop.failure(closed))
          .isInstanceOf(NotSentException.class)
          .hasMessage("acme buy: not sent: the client is closed");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void waitingCall_whenInterrupted_isNotSentAndStaysInterrupted() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = shop(server, Duration.ofSeconds(90))) {
      shop.list();
      shop.list();
      shop.time.meanwhile(() -> Thread.currentThread().interrupt());

      InwardException failure = Shop.failure(shop::buy);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure).hasMessage("acme buy: not sent: interrupted");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void retry_whenItsTurnComesTooLate_endsWithTheFailureBefore() throws IOException {
    try (RawServer server = new RawServer(sending(response("503 Busy", "")));
        Shop shop = shop(server, Duration.ofSeconds(30))) {
      InwardException failure = Shop.failure(shop::list);

      assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.httpStatus()).isEqualTo(503);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void retry_whenTheCallHasWaitedEnough_waitsForNoOtherTurn() throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, number) ->
                    RawServer.send(socket, number < 3 ? OK : response("503 Busy", "")));
        Shop shop =
            new Shop(
                server.url(),
                settings -> settings.requestsPerMinute(1).callTimeout(Duration.ofSeconds(90)))) {
      shop.list();
      shop.list();
      shop.time.waits.clear();

      InwardException failure = Shop.failure(shop::list);

      assertThat(failure.httpStatus()).isEqualTo(503);
      assertThat(shop.time.waits).hasSize(2).startsWith(Duration.ofSeconds(61));
    }
  }

  @Test
  void attempts_withoutATurn_areNotCounted() throws IOException {
    List<CallOutcome> outcomes = new ArrayList<>();
    try (RawServer server = new RawServer(sending(response("503 Busy", "")));
        Shop shop =
            new Shop(
                server.url(),
                settings ->
                    settings
                        .requestsPerMinute(1)
                        .callTimeout(Duration.ofSeconds(30))
                        .callListener((call, outcome) -> outcomes.add(outcome)))) {
      assertThat(Shop.failure(shop::list)).isInstanceOf(OutcomeUnknownException.class);
      assertThat(Shop.failure(shop::list)).isInstanceOf(NotSentException.class);

      assertThat(outcomes).extracting(CallOutcome::attempts).containsExactly(1, 0);
    }
  }

  @Test
  void requestsPerMinute_whenOutOfRange_isRefused() {
    ClientSettings.Builder builder = ClientSettings.builder("acme", "https://shop.example");

    for (int wrong : new int[] {-1, 0, 1_000_001}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder.requestsPerMinute(wrong))
          .withMessage("requestsPerMinute must be from 1 to 1,000,000");
    }
  }
}
