package dev.inward.resilience.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;

/** Paths other than a direct connection, some of which lead nowhere. */
final class NetworkPaths {

  /** Bound and not listening: refuses every connection for as long as the JVM lives. */
  private static final Socket CLOSED = closed();

  private NetworkPaths() {}

  static NetworkPath tls() {
    return NetworkPath.of(
        port -> "https://localhost:" + port, (c, port) -> Certificates.trusted(c));
  }

  static NetworkPath refused() {
    return NetworkPath.direct(port -> "http://127.0.0.1:" + CLOSED.getLocalPort());
  }

  static NetworkPath unresolved() {
    return NetworkPath.of(
        port -> "http://localhost:" + port,
        (client, port) ->
            client.dns(
                host -> {
                  throw new UnknownHostException(host);
                }));
  }

  static NetworkPath twoAddresses() {
    return NetworkPath.of(
        port -> "http://localhost:" + port,
        (client, port) ->
            client.dns(
                host ->
                    List.of(
                        InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}),
                        InetAddress.getByAddress(host, new byte[] {127, 0, 0, 2}))));
  }

  /** A host whose first address refuses connections and whose second one accepts them. */
  static NetworkPath secondAddress() {
    return NetworkPath.of(
        port -> "http://localhost:" + port,
        (client, port) ->
            client
                .dns(
                    host ->
                        List.of(
                            InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}),
                            InetAddress.getByAddress(host, new byte[] {127, 0, 0, 2})))
                .socketFactory(new RefusingSocketFactory()));
  }

  static NetworkPath proxy() {
    return NetworkPath.of(
        port -> "http://localhost:" + CLOSED.getLocalPort(),
        (client, port) -> client.proxy(at(port)));
  }

  static NetworkPath tunnel() {
    return NetworkPath.of(
        port -> "https://vendor.invalid", (client, port) -> client.proxy(at(port)));
  }

  private static Proxy at(int port) {
    return new Proxy(
        Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  private static Socket closed() {
    try {
      Socket socket = new Socket();
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
