package dev.inward.runtime;

import java.io.IOException;
import okhttp3.Connection;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The last network interceptor; after it OkHttp only writes bytes. It passes one transmission of
 * each attempt, only to the server that {@link UrlGuard} has checked, and rejects every request
 * that this library did not start.
 */
final class AtMostOnceInterceptor implements Interceptor {

  private final @Nullable ConnectionReuse reuse;

  /**
   * Creates an interceptor.
   *
   * @param reuse decides whether a connection may be used again; null if any may
   */
  AtMostOnceInterceptor(@Nullable ConnectionReuse reuse) {
    this.reuse = reuse;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    // The call's original request: an interceptor can replace a request and its tags.
    Attempt attempt = chain.call().request().tag(Attempt.class);
    if (attempt == null) {
      throw new GuardException("a call that this client did not make was refused");
    }
    Connection connection = chain.connection();
    rejectOtherServer(chain, connection, attempt.url());
    if (chain.call().isCanceled() || Thread.currentThread().isInterrupted()) {
      throw new GuardException("cancelled or interrupted before the request left");
    }
    if (reuse != null && !reuse.mayCarry(connection)) {
      throw new StaleConnectionException();
    }
    if (!attempt.begin()) {
      throw new GuardException("a second transmission was refused");
    }
    try {
      Response response = chain.proceed(chain.request());
      attempt.received(ResponseHead.of(response));
      if (reuse != null) {
        reuse.used(connection, response);
      }
      return withoutRetryAfter(response);
    } catch (IOException | RuntimeException | LinkageError e) {
      attempt.failed(e);
      throw e;
    }
  }

  private static void rejectOtherServer(
      Chain chain, @Nullable Connection connection, HttpUrl checked) throws GuardException {
    if (!BaseUrl.sameServer(checked, chain.request().url())
        || connection == null
        || !BaseUrl.sameServer(checked, connection.route().address().url())) {
      throw new GuardException("an interceptor redirected the request to another server");
    }
  }

  /** Removes a header that makes OkHttp send a request again, whatever its settings. */
  private static Response withoutRetryAfter(Response response) {
    return response.code() == 503
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
