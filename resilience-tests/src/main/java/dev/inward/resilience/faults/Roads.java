package dev.inward.resilience.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;

/** The roads that are not straight. */
final class Roads {

  /** Bound and not listening: whoever connects to it is refused, as long as the JVM lives. */
  private static final Socket CLOSED = closed();

  private Roads() {}

  static Road tls() {
    return Road.by(port -> "https://localhost:" + port, (c, port) -> Certificates.trusted(c));
  }

  static Road refused() {
    return new Road(
        port -> "http://127.0.0.1:" + CLOSED.getLocalPort(), (client, port) -> client, false);
  }

  static Road unresolved() {
    return Road.by(
        port -> "http://localhost:" + port,
        (client, port) ->
            client.dns(
                host -> {
                  throw new UnknownHostException(host);
                }));
  }

  static Road twoAddresses() {
    return Road.by(
        port -> "http://localhost:" + port,
        (client, port) ->
            client.dns(
                host ->
                    List.of(
                        InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}),
                        InetAddress.getByAddress(host, new byte[] {127, 0, 0, 2}))));
  }

  /** A host whose first address takes no connections, and whose second one does. */
  static Road secondAddress() {
    return Road.by(
        port -> "http://localhost:" + port,
        (client, port) ->
            client
                .dns(
                    host ->
                        List.of(
                            InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}),
                            InetAddress.getByAddress(host, new byte[] {127, 0, 0, 2})))
                .socketFactory(new PickyConnecting()));
  }

  static Road proxy() {
    return Road.by(
        port -> "http://localhost:" + CLOSED.getLocalPort(),
        (client, port) -> client.proxy(at(port)));
  }

  static Road tunnel() {
    return Road.by(port -> "https://vendor.invalid", (client, port) -> client.proxy(at(port)));
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
