package dev.inward.runtime;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Passes a proxy's challenge to the user's authenticator only for CONNECT, which precedes the
 * request. Authenticating after the request would send it a second time, so such a challenge is
 * returned as the response. OkHttp shares connections only between calls with equal authenticators.
 */
final class TunnelAuthenticator implements Authenticator {

  private final Authenticator users;

  private TunnelAuthenticator(Authenticator users) {
    this.users = users;
  }

  static Authenticator of(Authenticator users) {
    return users instanceof TunnelAuthenticator ? users : new TunnelAuthenticator(users);
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response)
      throws IOException {
    return response.request().method().equals("CONNECT")
        ? users.authenticate(route, response)
        : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TunnelAuthenticator that && users.equals(that.users);
  }

  @Override
  public int hashCode() {
    return users.hashCode();
  }
}
