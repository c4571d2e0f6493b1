package dev.inward.runtime;

import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Notes how far an attempt has come on its way to the server, for the words of a failure. Hosts and
 * ports are no secret; a URL's path and query may be.
 */
final class Progress extends EventListener {

  private enum Stage {
    LOOKUP,
    CONNECTION,
    TLS_HANDSHAKE,
    EXCHANGE
  }

  private final HttpUrl url;
  private volatile @Nullable Stage stage;
  private volatile @Nullable String lookup;
  private volatile @Nullable Proxy proxy;

  Progress(HttpUrl url) {
    this.url = url;
  }

  @Override
  public void dnsStart(Call call, String domainName) {
    lookup = domainName;
    stage = Stage.LOOKUP;
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    this.proxy = proxy;
    stage = Stage.CONNECTION;
  }

  @Override
  public void secureConnectStart(Call call) {
    stage = Stage.TLS_HANDSHAKE;
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    proxy = connection.route().proxy();
    stage = Stage.EXCHANGE;
  }

  /** Returns where a call has failed, with a blank before; empty before the host was looked up. */
  String place(Throwable failure) {
    Stage reached = stage;
    if (reached == null) {
      return "";
    }
    return switch (reached) {
      case LOOKUP -> " while looking up " + lookedUp();
      case CONNECTION -> " while connecting to " + connected(failure);
      case TLS_HANDSHAKE -> " in the TLS handshake with " + throughProxy();
      case EXCHANGE -> " in the exchange with " + throughProxy();
    };
  }

  private String lookedUp() {
    return url.host().equals(lookup) ? url.host() : "the proxy " + lookup;
  }

  /** Only a refused connection is certainly one to the proxy and not one behind it. */
  private String connected(Throwable failure) {
    String at = proxyAddress();
    boolean refused =
        failure instanceof ConnectException || failure instanceof NoRouteToHostException;
    return at != null && refused ? "the proxy " + at : throughProxy();
  }

  private String throughProxy() {
    String at = proxyAddress();
    String server = hostAndPort(url.host(), url.port());
    return at == null ? server : server + " through the proxy " + at;
  }

  private @Nullable String proxyAddress() {
    Proxy used = proxy;
    return used != null && used.address() instanceof InetSocketAddress address
        ? hostAndPort(address.getHostString(), address.getPort())
        : null;
  }

  private static String hostAndPort(String host, int port) {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
