package dev.inward.resilience.faults;

import okhttp3.OkHttpClient;

/**
 * The way from a client to a server.
 *
 * @param url makes the base URL from the server's port
 * @param clientSetup the settings of an HTTP client that this path needs
 * @param needsOwnClient whether there are any
 */
record NetworkPath(Url url, ClientSetup clientSetup, boolean needsOwnClient) {

  @FunctionalInterface
  interface Url {
    String of(int port);
  }

  @FunctionalInterface
  interface ClientSetup {
    OkHttpClient.Builder apply(OkHttpClient.Builder client, int port);
  }

  static NetworkPath direct() {
    return direct(port -> "http://localhost:" + port);
  }

  static NetworkPath direct(Url url) {
    return new NetworkPath(url, (client, port) -> client, false);
  }

  static NetworkPath of(Url url, ClientSetup clientSetup) {
    return new NetworkPath(url, clientSetup, true);
  }
}
