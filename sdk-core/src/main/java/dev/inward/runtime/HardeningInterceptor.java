package dev.inward.runtime;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The last application interceptor. It resets the call settings that an earlier interceptor may
 * have changed, makes the request's body one-shot, and decompresses the response.
 */
final class HardeningInterceptor implements Interceptor {

  private final ConnectionPool pool;

  HardeningInterceptor(ConnectionPool pool) {
    this.pool = pool;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response =
        chain
            .withRetryOnConnectionFailure(false)
            .withAuthenticator(Authenticator.NONE)
            .withProxyAuthenticator(TunnelAuthenticator.of(chain.getProxyAuthenticator()))
            .withCookieJar(CookieJar.NO_COOKIES)
            .withCache(null)
            // Calls must use the pool of this client, not one that an interceptor has set.
            .withConnectionPool(pool)
            .proceed(ContentCoding.accept(oneShot(chain.request())));
    return ContentCoding.undo(response);
  }

  private static Request oneShot(Request request) {
    RequestBody body = request.body();
    return body == null
        ? request
        : request.newBuilder().method(request.method(), new OneShotBody(body)).build();
  }
}
