package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Authenticator;
import okhttp3.Cache;
import okhttp3.ConnectionPool;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile clients of users; requests are counted at the server. */
class HostileClientTest {

  private static final String OK = response("200 OK", "bought");
  private static final Authenticator STUBBORN =
      (route, response) ->
          response.request().newBuilder().header("Authorization", "Basic again").build();
  private static final CookieJar COOKIES =
      new CookieJar() {
        @Override
        public void saveFromResponse(HttpUrl url, List<Cookie> received) {
          throw new AssertionError("a cookie was stored");
        }

        @Override
        public List<Cookie> loadForRequest(HttpUrl url) {
          return List.of(new Cookie.Builder().name("a").value("b").domain("localhost").build());
        }
      };

  private static OkHttpClient.Builder with(Interceptor interceptor) {
    return new OkHttpClient.Builder().addInterceptor(interceptor);
  }

  private static Response again(Interceptor.Chain chain) throws IOException {
    chain.proceed(chain.request()).close();
    return chain.proceed(chain.request());
  }

  private static Response insisting(Interceptor.Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (IOException e) {
      return chain.proceed(chain.request());
    }
  }

  @Test
  void interceptor_whenItProceedsTwice_sendsOnceAndFirstResponseSurvives() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, with(HostileClientTest::again))) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(server.requests()).hasSize(1);
      assertThat(failure).isInstanceOf(UnreadableResponseException.class);
      assertThat(failure.httpStatus()).isEqualTo(200);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure).hasMessageContaining("a second transmission was refused");
    }
  }

  @Test
  void interceptor_whenItRetriesAnError_firstStatusSurvives() throws IOException {
    try (RawServer server = new RawServer(sending(response("429 Slow\r\nRetry-After: 7", "")));
        Shop shop = Shop.at(server, with(HostileClientTest::again))) {
      InwardException failure = Shop.failure(shop::buyByGet);

      assertThat(server.requests()).hasSize(1);
      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.httpStatus()).isEqualTo(429);
      assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
      assertThat(failure.headers().get("Retry-After")).containsExactly("7");
    }
  }

  @Test
  void interceptor_whenItRetriesALostConnection_firstFailureSurvives() throws IOException {
    try (RawServer server = new RawServer((socket, request) -> socket.close());
        Shop shop = Shop.at(server, with(HostileClientTest::insisting))) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(server.requests()).hasSize(1);
      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure).hasMessageContaining("refused after java.io.IOException");
    }
  }

  @Test
  void interceptor_whenItTurnsRetriesOn_isOverridden() throws IOException {
    ConnectionPool keeping = new ConnectionPool();
    OkHttpClient.Builder retrying =
        with(
            chain ->
                chain
                    .withRetryOnConnectionFailure(true)
                    .withAuthenticator(STUBBORN)
                    .withConnectionPool(keeping)
                    .withDns(Shop.TWO_ADDRESSES)
                    .proceed(chain.request()));
    AtomicInteger responses = new AtomicInteger();
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  if (responses.incrementAndGet() == 1) {
                    RawServer.send(socket, response("401 No", "who?"));
                  } else {
                    socket.close();
                  }
                });
        Shop shop = Shop.at(server, retrying)) {
      InwardException challenged = Shop.failure(shop::buyByGet);
      InwardException lost = Shop.failure(shop::buyByGet);

      assertThat(challenged.rawBody()).isEqualTo("who?");
      assertThat(lost.httpStatus()).isNull();
      assertThat(lost).hasMessageNotContaining("second transmission");
      assertThat(keeping.connectionCount()).isZero();
      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void networkInterceptor_whenItInvitesRetries_sendsOnce() throws IOException {
    OkHttpClient.Builder inviting =
        new OkHttpClient.Builder()
            .addNetworkInterceptor(
                chain ->
                    chain
                        .proceed(chain.request())
                        .newBuilder()
                        .code(503)
                        .header("Retry-After", "0")
                        .build());
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, inviting)) {
      InwardException failure = Shop.failure(shop::buyByGet);

      assertThat(server.requests()).hasSize(1);
      assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
    }
  }

  @Test
  void client_whenItHasRedirectsAuthenticatorsCookiesAndCache_usesNone(@TempDir Path folder)
      throws IOException {
    try (Cache cache = new Cache(folder.toFile(), 1 << 20);
        RawServer server =
            new RawServer(
                sending(
                    response("200 OK\r\nSet-Cookie: c=d\r\nCache-Control: max-age=60", "fresh")));
        Shop shop =
            Shop.at(
                server,
                new OkHttpClient.Builder()
                    .followRedirects(true)
                    .retryOnConnectionFailure(true)
                    .authenticator(STUBBORN)
                    .cookieJar(COOKIES)
                    .cache(cache))) {
      shop.list();
      shop.list();

      assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Cookie:"));
      assertThat(cache.requestCount()).isZero();
    }
  }

  @Test
  void interceptor_whenItTurnsCookiesAndCacheOn_isOverridden(@TempDir Path folder)
      throws IOException {
    try (Cache cache = new Cache(folder.toFile(), 1 << 20);
        RawServer server =
            new RawServer(sending(response("200 OK\r\nCache-Control: max-age=60", "")));
        Shop shop =
            Shop.at(
                server,
                with(
                    chain ->
                        chain.withCache(cache).withCookieJar(COOKIES).proceed(chain.request())))) {
      shop.list();
      shop.list();

      assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Cookie:"));
    }
  }

  @Test
  void interceptor_whenItTurnsToAnotherServer_isRefusedBeforeABytePasses() throws IOException {
    try (RawServer elsewhere = new RawServer(sending(OK));
        RawServer server = new RawServer(sending(OK));
        Shop shop =
            Shop.at(
                server,
                with(
                    chain -> {
                      Request request = chain.request();
                      HttpUrl url = request.url().newBuilder().port(elsewhere.port()).build();
                      return chain.proceed(request.newBuilder().url(url).build());
                    }))) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isInstanceOf(NotSentException.class);
      assertThat(failure).hasMessageContaining("another server");
      assertThat(elsewhere.requests()).isEmpty();
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void interceptor_whenItMakesARequestOfItsOwn_isGuarded() throws IOException {
    OkHttpClient.Builder replacing =
        with(
            chain -> {
              Request own = new Request.Builder().url(chain.request().url()).build();
              chain.proceed(own).close();
              return chain.proceed(own);
            });
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, replacing)) {
      assertThat(Shop.failure(shop::buyByGet)).isInstanceOf(UnreadableResponseException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void interceptor_whenItThrowsAnError_outcomeTellsWhetherBytesLeft() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop before =
            Shop.at(
                server,
                with(
                    chain -> {
                      throw new AssertionError("before");
                    }));
        Shop after =
            Shop.at(
                server,
                with(
                    chain -> {
                      chain.proceed(chain.request()).close();
                      throw new AssertionError("after");
                    }))) {
      assertThat(Shop.failure(before::buy)).isInstanceOf(NotSentException.class);
      assertThat(Shop.failure(after::buy)).isInstanceOf(UnreadableResponseException.class);
    }
  }

  @Test
  void proxy_whenItChallengesTheRequest_isAResponse() throws IOException {
    AtomicInteger challenges = new AtomicInteger();
    try (RawServer proxy =
            new RawServer(sending(response("407 No\r\nProxy-Authenticate: Basic", "")));
        Shop shop =
            new Shop(
                "http://127.0.0.1:9",
                settings ->
                    settings.okHttpClient(
                        new OkHttpClient.Builder()
                            .proxy(
                                new Proxy(
                                    Proxy.Type.HTTP,
                                    new InetSocketAddress(
                                        InetAddress.getLoopbackAddress(), proxy.port())))
                            .proxyAuthenticator(
                                (route, response) -> {
                                  challenges.incrementAndGet();
                                  return STUBBORN.authenticate(route, response);
                                })
                            .build()))) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure.httpStatus()).isEqualTo(407);
      assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
      assertThat(proxy.requests()).hasSize(1);
      assertThat(challenges).hasValue(0);
    }
  }

  @Test
  void proxy_whenItChallengesTheTunnel_isAuthenticatedBeforeAnythingIsSent() throws IOException {
    AtomicInteger challenges = new AtomicInteger();
    try (RawServer proxy =
            new RawServer(
                (socket, request) ->
                    RawServer.send(
                        socket,
                        response(
                            request == 1 ? "407 No\r\nProxy-Authenticate: Basic" : "403 No", "")));
        Shop shop =
            new Shop(
                "https://shop.example",
                settings ->
                    settings.okHttpClient(
                        new OkHttpClient.Builder()
                            .proxy(
                                new Proxy(
                                    Proxy.Type.HTTP,
                                    new InetSocketAddress(
                                        InetAddress.getLoopbackAddress(), proxy.port())))
                            .proxyAuthenticator(
                                (route, response) -> {
                                  if (response.challenges().stream()
                                      .anyMatch(c -> c.scheme().equals("OkHttp-Preemptive"))) {
                                    return null;
                                  }
                                  challenges.incrementAndGet();
                                  return response
                                      .request()
                                      .newBuilder()
                                      .header("Proxy-Authorization", "Basic eA==")
                                      .build();
                                })
                            .build()))) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isInstanceOf(NotSentException.class);
      assertThat(challenges).hasValue(1);
      assertThat(proxy.requests()).allMatch(request -> request.startsWith("CONNECT "));
    }
  }
}
