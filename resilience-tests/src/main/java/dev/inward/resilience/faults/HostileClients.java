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

/** Users' clients, from harmless to hostile, and what they have in common. */
final class HostileClients implements AutoCloseable {

  private final Dispatcher dispatcher = new Dispatcher();
  private final ConnectionPool pool = new ConnectionPool();
  private final Cache cache;

  HostileClients(Path folder) {
    cache = new Cache(folder.toFile(), 1 << 20);
    dispatcher.setMaxRequests(256);
    dispatcher.setMaxRequestsPerHost(256);
  }

  /** The client to bring for a caller; null if it brings none. */
  @Nullable OkHttpClient of(Caller caller, Road road, int port) {
    if (caller == Caller.OWN && !road.needsVehicle()) {
      return null;
    }
    OkHttpClient.Builder client = new OkHttpClient.Builder().dispatcher(dispatcher);
    if (caller != Caller.OWN) {
      makeEager(client);
    }
    if (caller == Caller.INSISTENT) {
      client.interceptors().add(0, new Insisting());
    }
    return road.vehicle().equip(client, port).build();
  }

  private void makeEager(OkHttpClient.Builder client) {
    Authenticator stubborn = new Stubborn("Authorization");
    Authenticator stubbornProxy = new Stubborn("Proxy-Authorization");
    CookieJar cookies = new Cookies();
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

  /** Responses every challenge with the same key, however often it is refused. */
  private record Stubborn(String header) implements Authenticator {

    @Override
    public Request authenticate(@Nullable Route route, Response response) {
      return response.request().newBuilder().header(header, "Basic " + Canaries.PROXY_KEY).build();
    }
  }

  /** Brings a cookie to everybody. */
  private static final class Cookies implements CookieJar {

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return List.of(new Cookie.Builder().name("a").value("b").domain("localhost").build());
    }
  }

  /** Sends again whatever came, and then a clone of the call. */
  private static final class Insisting implements Interceptor {

    private final Set<Request> seen = ConcurrentHashMap.newKeySet();

    @Override
    public Response intercept(Chain chain) throws IOException {
      if (!seen.add(chain.call().request())) {
        // The clone, which comes by here too.
        return chain.proceed(chain.request());
      }
      try {
        chain.proceed(chain.request()).close();
        return chain.proceed(chain.request());
      } catch (IOException e) {
        return onceMore(chain);
      }
    }

    private static Response onceMore(Chain chain) throws IOException {
      try {
        return chain.proceed(chain.request());
      } catch (IOException e) {
        return chain.call().clone().execute();
      }
    }
  }
}
