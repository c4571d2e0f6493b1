package dev.inward.runtime;

import java.io.IOException;
import okhttp3.Connection;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The last network interceptor: behind it only bytes are written. It lets one transmission of a
 * call pass, to the server that was checked, and none of a call that it does not know.
 */
final class AtMostOnceInterceptor implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    // The call's own request: one that an interceptor made has whatever tags it likes.
    Attempt attempt = chain.call().request().tag(Attempt.class);
    if (attempt == null) {
      throw new GuardException("a call that the client did not make was refused");
    }
    refuseOtherServer(chain, attempt.url());
    if (chain.call().isCanceled() || Thread.currentThread().isInterrupted()) {
      throw new GuardException("cancelled or interrupted before the request left");
    }
    if (!attempt.begin()) {
      throw new GuardException("a second transmission was refused");
    }
    try {
      Response response = chain.proceed(chain.request());
      attempt.received(ResponseHead.of(response));
      return withoutInvitationToRetry(response);
    } catch (IOException | RuntimeException e) {
      attempt.failed(e);
      throw e;
    }
  }

  private static void refuseOtherServer(Chain chain, HttpUrl checked) throws GuardException {
    Connection connection = chain.connection();
    if (!BaseUrl.sameServer(checked, chain.request().url())
        || connection == null
        || !BaseUrl.sameServer(checked, connection.route().address().url())) {
      throw new GuardException("an interceptor turned the request to another server");
    }
  }

  /** OkHttp obeys "503, Retry-After: 0" whatever its settings. */
  private static Response withoutInvitationToRetry(Response response) {
    return response.code() == 503
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
