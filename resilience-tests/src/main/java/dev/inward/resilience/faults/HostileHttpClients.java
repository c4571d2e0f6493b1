package dev.inward.resilience.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Authenticator;
import okhttp3.Cache;
import okhttp3.ConnectionPool;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** HTTP clients of users, from harmless to hostile, with the resources that they share. */
final class HostileHttpClients implements AutoCloseable {

  private final Dispatcher dispatcher = new Dispatcher();
  private final ConnectionPool pool = new ConnectionPool();
  private final Cache cache;

  HostileHttpClients(Path folder) {
    cache = new Cache(folder.toFile(), 1 << 20);
    dispatcher.setMaxRequests(256);
    dispatcher.setMaxRequestsPerHost(256);
  }

  /** Returns the client of a kind; null if the library is to use its default. */
  @Nullable OkHttpClient of(ClientKind kind, NetworkPath path, int port) {
    if (kind == ClientKind.DEFAULT && !path.needsOwnClient()) {
      return null;
    }
    OkHttpClient.Builder client = new OkHttpClient.Builder().dispatcher(dispatcher);
    if (kind != ClientKind.DEFAULT) {
      configure(client);
    }
    if (kind == ClientKind.RESENDING) {
      client.interceptors().add(0, new ResendingInterceptor());
    }
    return path.clientSetup().apply(client, port).build();
  }

  private void configure(OkHttpClient.Builder client) {
    Authenticator stubborn = new RepeatingAuthenticator("Authorization");
    Authenticator stubbornProxy = new RepeatingAuthenticator("Proxy-Authorization");
    CookieJar cookies = new FixedCookieJar();
    client
        .retryOnConnectionFailure(true)
        .followRedirects(true)
        .followSslRedirects(true)
        .authenticator(stubborn)
        .proxyAuthenticator(stubbornProxy)
        .cookieJar(cookies)
        .cache(cache)
        .connectionPool(pool)
        .protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1))
        .addInterceptor(
            chain ->
                chain
                    .withRetryOnConnectionFailure(true)
                    .withAuthenticator(stubborn)
                    .withProxyAuthenticator(stubbornProxy)
                    .withCookieJar(cookies)
                    .withCache(cache)
                    .withConnectionPool(pool)
                    .proceed(chain.request()));
  }

  @Override
  public void close() throws IOException {
    dispatcher.executorService().shutdown();
    pool.evictAll();
    cache.close();
  }

  /** Responds to every challenge with the same key, even after it was refused. */
  private record RepeatingAuthenticator(String header) implements Authenticator {

    @Override
    public Request authenticate(@Nullable Route route, Response response) {
      return response
          .request()
          .newBuilder()
          .header(header, "Basic " + CanarySecrets.PROXY_KEY)
          .build();
    }
  }

  /** Sends the same cookie to every host. */
  private static final class FixedCookieJar implements CookieJar {

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return List.of(new Cookie.Builder().name("a").value("b").domain("localhost").build());
    }
  }

  /** Discards the response and sends the call again, and then a clone of it. */
  private static final class ResendingInterceptor implements Interceptor {

    private final Set<Request> seen = ConcurrentHashMap.newKeySet();

    @Override
    public Response intercept(Chain chain) throws IOException {
      if (!seen.add(chain.call().request())) {
        // The clone passes this interceptor, too.
        return chain.proceed(chain.request());
      }
      try {
        chain.proceed(chain.request()).close();
        return chain.proceed(chain.request());
      } catch (IOException e) {
        return sendAgain(chain);
      }
    }

    private static Response sendAgain(Chain chain) throws IOException {
      try {
        return chain.proceed(chain.request());
      } catch (IOException e) {
        return chain.call().clone().execute();
      }
    }
  }
}
