package dev.inward.runtime;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Responses a proxy's challenge to CONNECT, which comes before the request itself; a challenge to
 * the request would be responded to by sending it again, and is a response like any other. It is a
 * record because connections are shared only between calls whose authenticators are equal.
 */
record TunnelAuthenticator(Authenticator users) implements Authenticator {

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
}
