package dev.inward.runtime;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * Sends requests to a loopback host, and all plain text, without a proxy. A selector that applies
 * to the whole JVM would otherwise show a test's credentials to the proxy.
 */
final class DirectProxySelector extends ProxySelector {

  private final ProxySelector users;

  DirectProxySelector(ProxySelector users) {
    this.users = users;
  }

  @Override
  public List<Proxy> select(URI uri) {
    return isDirect(uri) ? List.of(Proxy.NO_PROXY) : users.select(uri);
  }

  private static boolean isDirect(URI uri) {
    if ("http".equals(uri.getScheme())) {
      return true; // No need to parse it for each connection.
    }
    HttpUrl url = HttpUrl.get(uri);
    return url != null && (!url.isHttps() || BaseUrl.isLoopback(url.host()));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    users.connectFailed(uri, address, failure);
  }
}
