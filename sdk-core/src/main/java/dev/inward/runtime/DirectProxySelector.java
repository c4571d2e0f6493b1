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
    HttpUrl url = HttpUrl.get(uri);
    boolean direct = url != null && (!url.isHttps() || BaseUrl.isLoopback(url.host()));
    return direct ? List.of(Proxy.NO_PROXY) : users.select(uri);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    users.connectFailed(uri, address, failure);
  }
}
