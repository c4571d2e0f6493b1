package dev.inward.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Executor;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The last application interceptor. It resets the call settings that an earlier interceptor may
 * have changed, makes the request's body one-shot and the host lookup interruptible, and
 * decompresses the response.
 */
final class HardeningInterceptor implements Interceptor {

  private final ConnectionPool pool;
  private final Executor threads;

  HardeningInterceptor(ConnectionPool pool, Executor threads) {
    this.pool = pool;
    this.threads = threads;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    try {
      Chain hardened = reset(chain).withDns(dns(chain));
      return ContentCoding.undo(proceed(hardened, safe(chain.request())));
    } catch (Exception e) {
      // OkHttp, written in Kotlin, throws this undeclared from the wait for a connection.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
      throw e;
    }
  }

  /** Goes on while a connection turns out to be stale, before anything was sent. */
  private static Response proceed(Chain chain, Request request) throws IOException {
    while (true) {
      try {
        return chain.proceed(request);
      } catch (StaleConnectionException e) {
        // It is closed now, so the next one is another.
      }
    }
  }

  /** Each change copies the chain, and hardly any is needed. */
  private Chain reset(Chain chain) {
    Chain reset = chain;
    if (reset.getRetryOnConnectionFailure()) {
      reset = reset.withRetryOnConnectionFailure(false);
    }
    if (reset.getAuthenticator() != Authenticator.NONE) {
      reset = reset.withAuthenticator(Authenticator.NONE);
    }
    if (reset.getCookieJar() != CookieJar.NO_COOKIES) {
      reset = reset.withCookieJar(CookieJar.NO_COOKIES);
    }
    if (reset.getCache() != null) {
      reset = reset.withCache(null);
    }
    Authenticator tunnel = TunnelAuthenticator.of(reset.getProxyAuthenticator());
    if (reset.getProxyAuthenticator() != tunnel) {
      reset = reset.withProxyAuthenticator(tunnel);
    }
    // Calls must use the pool of this client, not one that an interceptor has set.
    return reset.getConnectionPool() == pool ? reset : reset.withConnectionPool(pool);
  }

  private Dns dns(Chain chain) {
    Attempt attempt = chain.call().request().tag(Attempt.class);
    Dns users = chain.getDns();
    return attempt == null ? users : new InterruptibleDns(users, threads, attempt);
  }

  /** Returns a request whose body is sent once, and which accepts what can be read. */
  static Request safe(Request request) {
    RequestBody body = request.body();
    boolean isOneShot = body == null || body instanceof OneShotBody;
    boolean isAccepted = ContentCoding.isAccepted(request);
    if (isOneShot && isAccepted) {
      return request;
    }
    Request.Builder safe = request.newBuilder();
    if (!isOneShot) {
      safe.method(request.method(), new OneShotBody(body));
    }
    return isAccepted ? safe.build() : ContentCoding.accept(safe).build();
  }
}
