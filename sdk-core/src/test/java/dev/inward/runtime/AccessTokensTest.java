package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.CallListener;
import dev.inward.CallOutcome;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.ObservedCall;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tokens that the client fetches with its own credentials, from a server that also has the shop.
 */
@Timeout(60)
class AccessTokensTest {

  private static final String SECRET = "hush+/ hush";
  private static final String BEARER = "Authorization: Bearer ";

  private final TokenSource source =
      TokenSource.fetched("oauth", "me@example", SECRET).from("https://id.example/oauth/token");

  /** The status of each call of the shop, before it is always 200. */
  private final Deque<String> statuses = new ArrayDeque<>();

  private final List<String> tokenRequests = new CopyOnWriteArrayList<>();
  private final List<String> bearers = new CopyOnWriteArrayList<>();
  private volatile String life = ", \"expires_in\": 100";

  private RawServer server() throws IOException {
    return server((socket, number) -> RawServer.send(socket, token("t" + number)));
  }

  /**
   * Starts a server.
   *
   * @param tokens responds to the requests for tokens
   */
  private RawServer server(RawServer.Script tokens) throws IOException {
    RawServer[] self = new RawServer[1];
    self[0] =
        new RawServer(
            (socket, number) -> {
              String request = self[0].requests().get(number - 1);
              if (request.startsWith("POST /oauth/token ")) {
                tokenRequests.add(request);
                tokens.play(socket, tokenRequests.size());
              } else {
                shop(socket, request);
              }
            });
    return self[0];
  }

  private synchronized void shop(Socket socket, String request) throws IOException {
    request
        .lines()
        .filter(line -> line.startsWith(BEARER))
        .forEach(line -> bearers.add(line.substring(BEARER.length())));
    RawServer.send(socket, response(statuses.isEmpty() ? "200 OK" : statuses.remove(), "done"));
  }

  private String token(String value) {
    return response(
        "200 OK", "{\"token_type\": \"bearer\", \"access_token\": \"" + value + "\"" + life + "}");
  }

  private String list(Shop shop) {
    return shop.api.list(Shop.LIST).bearer(source, "").execute(Shop::map);
  }

  private CompletableFuture<String> listing(Shop shop) {
    return shop.api.list(Shop.LIST).bearer(source, "").executeAsync(Shop::map);
  }

  private String buy(Shop shop) {
    return shop.buying().bearer(source, "").execute(Shop::map);
  }

  @Test
  void token_isKeptUntilShortlyBeforeItExpires() throws Exception {
    try (RawServer server = server();
        Shop shop = Shop.at(server)) {
      assertThat(list(shop)).isEqualTo("done");
      shop.time.pass(Duration.ofSeconds(89));
      assertThat(buy(shop)).isEqualTo("done");
      shop.time.pass(Duration.ofSeconds(1));
      assertThat(listing(shop).get(50, TimeUnit.SECONDS)).isEqualTo("done");
      life = ", \"expires_in\": \"3600\"";
      shop.time.pass(Duration.ofSeconds(90));
      list(shop);
      shop.time.pass(Duration.ofSeconds(3539));
      list(shop);
      life = ", \"expires_in\": null";
      shop.time.pass(Duration.ofSeconds(1));
      list(shop);
      shop.time.pass(Duration.ofDays(999));
      list(shop);
    }
    assertThat(bearers).containsExactly("t1", "t1", "t2", "t3", "t3", "t4", "t4");
  }

  @Test
  void request_hasTheCredentialsAndTheScope() throws Exception {
    try (RawServer server = server();
        Shop shop = Shop.at(server)) {
      list(shop);
      shop.api.list(Shop.LIST).bearer(source, "read write").execute(Shop::map);
      shop.api.list(Shop.LIST).bearer(source, "read write").execute(Shop::map);
      shop.api.list(Shop.LIST).bearer(source.inForm(), "form").execute(Shop::map);
      shop.api.list(Shop.LIST).bearer(TokenSource.of("oauth", "own"), "").execute(Shop::map);
      shop.api.list(Shop.LIST).bearer(null, "").execute(Shop::map);
    }
    assertThat(bearers).containsExactly("t1", "t2", "t2", "t3", "own");
    // me%40example:hush%2B%2F+hush
    assertThat(tokenRequests.get(0))
        .contains("Authorization: Basic bWUlNDBleGFtcGxlOmh1c2glMkIlMkYraHVzaA==")
        .endsWith("\r\n\r\ngrant_type=client_credentials");
    assertThat(tokenRequests.get(1)).endsWith("grant_type=client_credentials&scope=read+write");
    assertThat(tokenRequests.get(2))
        .doesNotContain("Authorization")
        .endsWith("&scope=form&client_id=me%40example&client_secret=hush%2B%2F+hush");
  }

  @Test
  void token_whenManyCallsWaitForIt_isFetchedOnce() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    try (RawServer server =
            server(
                (socket, number) -> {
                  await(waiting);
                  RawServer.send(socket, token("t" + number));
                });
        Shop shop = Shop.at(server)) {
      List<CompletableFuture<String>> calls =
          Stream.generate(() -> listing(shop)).limit(20).toList();
      waiting.countDown();
      for (CompletableFuture<String> call : calls) {
        assertThat(call.get(50, TimeUnit.SECONDS)).isEqualTo("done");
      }
    }
    assertThat(tokenRequests).hasSize(1);
    assertThat(bearers).hasSize(20).containsOnly("t1");
  }

  @Test
  void token_whenCallsWaitForTheirTurns_isFetchedAtTheTurnAndNeedsNone() throws Exception {
    try (RawServer server = server();
        Shop shop =
            new Shop(
                server.url(),
                settings -> settings.requestsPerMinute(1).callTimeout(Duration.ofSeconds(60)))) {
      list(shop);
      buy(shop);
      buy(shop);

      assertThat(shop.time.waits).hasSize(2).containsOnly(Duration.ofSeconds(61));
    }
    // The token of the first call expires after 90 seconds, the third call is made after 122.
    assertThat(bearers).containsExactly("t1", "t1", "t2");
  }

  @Test
  void tokenRequest_isNoCallForListeners() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void started(ObservedCall call) {
            told.add("started " + call);
          }

          @Override
          public void ended(ObservedCall call, CallOutcome outcome) {
            told.add("ended " + call + " after " + outcome.attempts());
          }
        };
    List<String> tags = new CopyOnWriteArrayList<>();
    OkHttpClient users =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  tags.add(String.valueOf(chain.request().tag(ObservedCall.class)));
                  return chain.proceed(chain.request());
                })
            .build();
    try (RawServer server =
            server(
                (socket, number) ->
                    RawServer.send(socket, number == 1 ? token("t1") : response("400 No", "")));
        Shop shop =
            new Shop(
                server.url(), settings -> settings.callListener(listener).okHttpClient(users))) {
      list(shop);
      shop.time.pass(Duration.ofSeconds(100));
      assertThat(Shop.failure(() -> buy(shop))).isInstanceOf(NotSentException.class);
    }
    assertThat(told)
        .containsExactly(
            "started acme list",
            "ended acme list after 1",
            "started acme buy",
            "ended acme buy after 0");
    assertThat(tags).containsExactly("null", "acme list", "null");
  }

  @Test
  void read_whenItsTokenIsRefused_isMadeOnceMoreWithAnother() throws Exception {
    statuses.addAll(List.of("401 No", "200 OK", "401 No", "401 No"));
    try (RawServer server = server();
        Shop shop = Shop.at(server)) {
      assertThat(list(shop)).isEqualTo("done");
      assertThatThrownBy(() -> list(shop)).isInstanceOf(RejectedException.class);
      assertThat(listing(shop).get(50, TimeUnit.SECONDS)).isEqualTo("done");
      assertThat(shop.time.waits).isEmpty();
    }
    assertThat(bearers).containsExactly("t1", "t2", "t2", "t3", "t4");
  }

  @Test
  void read_whenReadsAreNotRetried_isNotMadeAgain() throws Exception {
    statuses.add("401 No");
    try (RawServer server = server();
        Shop shop = new Shop(server.url(), settings -> settings.retryReads(false))) {
      assertThatThrownBy(() -> list(shop)).isInstanceOf(RejectedException.class);
      list(shop);
    }
    assertThat(bearers).containsExactly("t1", "t2");
  }

  @Test
  void purchase_whenItsTokenIsRefused_isNotSentAgain() throws Exception {
    statuses.add("401 No");
    try (RawServer server = server();
        Shop shop = Shop.at(server)) {
      assertThatThrownBy(() -> buy(shop))
          .isInstanceOfSatisfying(
              RejectedException.class, refusal -> assertThat(refusal.mayHaveSpent()).isFalse());
      assertThat(bearers).containsExactly("t1");
      buy(shop);
    }
    assertThat(bearers).containsExactly("t1", "t2");
  }

  @Test
  void call_whenTheCredentialsAreRefused_isNotSent() throws Exception {
    RawServer.Script refusing =
        (socket, number) ->
            RawServer.send(
                socket,
                response(
                    "401 No",
                    "{\"error\": \""
                        + (number == 1 ? "invalid_client" : SECRET)
                        + "\", \"error_description\": \""
                        + SECRET
                        + "\"}"));
    try (RawServer server = server(refusing);
        Shop shop = Shop.at(server)) {
      InwardException bought = Shop.failure(() -> buy(shop));
      assertThat(bought)
          .isInstanceOf(NotSentException.class)
          .hasMessage(
              "acme buy: not sent: the vendor refused the client's credentials for an access"
                  + " token: HTTP 401, invalid_client");
      assertThat(bought.reason()).isEqualTo(Reason.AUTHENTICATION);
      assertThat(bought.mayHaveSpent()).isFalse();
      InwardException read = Shop.failure(listing(shop));
      assertThat(read).isInstanceOf(NotSentException.class).hasMessageEndingWith("HTTP 401");
      for (InwardException failure : List.of(bought, read)) {
        assertThat(stackTrace(failure)).doesNotContain("hush");
      }
      assertThat(server.requests()).hasSize(2);
      assertThat(String.join("\n", shop.log)).doesNotContain("hush");
    }
    assertThat(bearers).isEmpty();
  }

  @Test
  void call_whenTheTokenIsRefusedOtherwise_saysOnlyThat() throws Exception {
    List<String> responses =
        List.of(
            response("400 No", "{\"error\": \"invalid_client\"}"),
            response("400 No", "{\"error\": \"invalid_scope\"}"),
            response("404 No", "{}"));
    List<String> words =
        List.of(
            "the vendor refused the client's credentials for an access token: HTTP 400,"
                + " invalid_client",
            "no access token: HTTP 400, invalid_scope",
            "no access token: HTTP 404");
    try (RawServer server =
            server((socket, number) -> RawServer.send(socket, responses.get(number - 1)));
        Shop shop = Shop.at(server)) {
      for (int i = 0; i < words.size(); i++) {
        InwardException failure = Shop.failure(() -> buy(shop));
        assertThat(failure)
            .isInstanceOf(NotSentException.class)
            .hasMessage("acme buy: not sent: " + words.get(i));
        assertThat(failure.reason()).isEqualTo(i == 0 ? Reason.AUTHENTICATION : Reason.OTHER);
      }
    }
  }

  private static String stackTrace(Throwable failure) {
    java.io.StringWriter text = new java.io.StringWriter();
    failure.printStackTrace(new java.io.PrintWriter(text));
    return text.toString();
  }

  @Test
  void call_whenThereIsNoToken_isNotSent() throws Exception {
    List<String> bodies =
        List.of(
            "{}",
            "[]",
            "<html>",
            "{\"access_token\": \"" + SECRET + "\", \"token_type\": \"mac\"}",
            "{\"access_token\": \"a\\nb\"}");
    RawServer.Script odd =
        (socket, number) ->
            RawServer.send(socket, response("200 OK", bodies.get((number - 1) % bodies.size())));
    try (RawServer server = server(odd);
        Shop shop = Shop.at(server)) {
      for (int i = 0; i < bodies.size(); i++) {
        assertThat(Shop.failure(() -> buy(shop)))
            .isInstanceOf(NotSentException.class)
            .hasMessageContaining("no access token: acme oauth token: unreadable response")
            .hasMessageNotContaining("hush");
      }
    }
    assertThat(tokenRequests).hasSize(bodies.size());
    assertThat(bearers).isEmpty();
  }

  @Test
  void token_whenTheServerIsBusy_isAskedForAgain() throws Exception {
    try (RawServer server =
            server(
                (socket, number) ->
                    RawServer.send(
                        socket, number == 1 ? response("503 Busy", "") : token("t" + number)));
        Shop shop = Shop.at(server)) {
      assertThat(buy(shop)).isEqualTo("done");
      assertThat(shop.time.waits).hasSize(1);
    }
    assertThat(bearers).containsExactly("t2");
  }

  @Test
  void call_whenTheTokenServerStalls_isNotSentWhenItsTimeIsOver() throws Exception {
    try (RawServer server = server((socket, number) -> RawServer.stall(socket));
        Shop shop = Shop.impatient(server)) {
      assertThat(Shop.failure(() -> buy(shop)))
          .isInstanceOf(NotSentException.class)
          .hasMessageContaining("no access token: ")
          .hasMessageContaining("timed out");
      assertThat(Shop.failure(shop.buying().bearer(source, "").executeAsync(Shop::map)))
          .isInstanceOf(NotSentException.class)
          .hasMessageContaining("timed out");
    }
    assertThat(bearers).isEmpty();
  }

  @Test
  void call_whenStoppedWhileItWaits_isNotSentAndLeavesTheTokenToOthers() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (RawServer server =
            server(
                (socket, number) -> {
                  await(end);
                  RawServer.send(socket, token("t" + number));
                });
        Shop shop = Shop.at(server)) {
      CompletableFuture<String> other = listing(shop);
      CompletableFuture<String> cancelled =
          shop.buying().bearer(source, "").executeAsync(Shop::map);
      cancelled.cancel(true);
      assertThat(Shop.failure(cancelled))
          .isInstanceOf(NotSentException.class)
          .hasMessageEndingWith("no access token: cancelled");
      Thread.currentThread().interrupt();
      InwardException interrupted = Shop.failure(() -> buy(shop));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(interrupted)
          .isInstanceOf(NotSentException.class)
          .hasMessageEndingWith("no access token: interrupted");
      end.countDown();
      assertThat(other.get(50, TimeUnit.SECONDS)).isEqualTo("done");
    }
    assertThat(bearers).containsExactly("t1");
  }

  @Test
  void read_whenNoOtherTokenComes_endsWithTheRefusal() throws Exception {
    statuses.add("401 No");
    try (RawServer server =
            server(
                (socket, number) ->
                    RawServer.send(socket, number == 1 ? token("t1") : response("400 No", "")));
        Shop shop = Shop.at(server)) {
      assertThat(Shop.failure(() -> list(shop)))
          .isInstanceOf(RejectedException.class)
          .hasMessageContaining("HTTP 401");
    }
  }

  @Test
  void purchase_whenItsOutcomeIsUnknown_isNotTriedWithAnotherToken() throws Exception {
    statuses.add("500 No");
    try (RawServer server = server();
        Shop shop = Shop.at(server)) {
      assertThat(Shop.failure(() -> buy(shop))).isInstanceOf(OutcomeUnknownException.class);
    }
    assertThat(tokenRequests).hasSize(1);
  }

  @Test
  void url_whenItIsAPath_ignoresThatOfTheServer() {
    ClientSettings.Builder fixed = ClientSettings.builder("acme", "https://shop.example");
    Chosen chosen = new Chosen("https://shop.example/v1", "https://eu.shop.example/v1");
    Chosen relative = new Chosen("/v1", "/v2");

    assertThat(fixed.build().tokenUrl("/token")).hasToString("https://shop.example/token");
    assertThat(chosen.build().tokenUrl("/token")).hasToString("https://shop.example/token");
    assertThat(chosen.baseUrl("http://localhost:1/farm").build().tokenUrl("/token"))
        .hasToString("http://localhost:1/farm/token");
    assertThat(relative.baseUrl("http://localhost:1/farm").build().tokenUrl("/token"))
        .hasToString("http://localhost:1/farm/token");
  }

  /** Settings of a client whose contract has several servers. */
  private static final class Chosen extends ClientBuilder<Chosen> {

    Chosen(String... servers) {
      super("acme");
      allowBasePath();
      List.of(servers).forEach(this::addServer);
    }

    ClientSettings build() {
      return settings();
    }
  }

  @Test
  void url_followsTheBaseUrlUnlessTheUserNamesIt() {
    ClientSettings.Builder shop = ClientSettings.builder("acme", "https://shop.example");
    assertThat(shop.build().tokenUrl("https://id.example/token"))
        .hasToString("https://id.example/token");
    assertThat(shop.build().tokenUrl("/token")).hasToString("https://shop.example/token");
    assertThat(shop.baseUrl("http://localhost:1").build().tokenUrl("https://id.example/token"))
        .hasToString("http://localhost:1/token");
    assertThat(shop.build().tokenUrl("token")).hasToString("http://localhost:1/token");
    assertThat(
            ClientSettings.builder("acme", "https://shop.example/v1")
                .baseUrl("https://shop.example")
                .build()
                .tokenUrl("https://id.example/token"))
        .hasToString("https://id.example/token");
    ClientCredentials exact =
        TokenSource.fetched("oauth", "a", "b").fromExactly("https://eu.example/t").credentials();
    assertThat(requireNonNull(exact).request(shop.build(), "").url())
        .hasToString("https://eu.example/t");
    for (String url : List.of("http://eu.example/t", "https://eu.example/t?a=b", "/t", "hush")) {
      assertThatThrownBy(() -> TokenSource.fetched("oauth", "a", "b").fromExactly(url))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("tokenUrl")
          .hasMessageNotContaining("hush");
    }
  }

  @Test
  void credentials_areChecked_andNeverShown() {
    assertThatThrownBy(() -> TokenSource.fetched("oauth", "me", "hush\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("clientSecret")
        .hasMessageNotContaining("hush");
    assertThat(source).hasToString("***");
    assertThat(String.valueOf(source.credentials())).doesNotContain("hush", "example:");
    assertThatThrownBy(source::reveal).isInstanceOf(IllegalStateException.class);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
