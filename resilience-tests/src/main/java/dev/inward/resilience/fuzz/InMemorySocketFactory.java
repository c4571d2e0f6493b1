package dev.inward.resilience.fuzz;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/** Creates connections in memory that all have the same response. */
final class InMemorySocketFactory extends SocketFactory {

  private final List<InMemorySocket> sockets = new ArrayList<>();
  private WireResponse response = InputStream::nullInputStream;

  /**
   * Sets the response of the next connections, and closes the earlier ones so that none is reused.
   */
  void response(WireResponse next) {
    sockets.forEach(InMemorySocket::close);
    sockets.clear();
    response = next;
  }

  /** Counts the connections to which a request was written. */
  long requests() {
    return sockets.stream().filter(InMemorySocket::hasRequest).count();
  }

  @Override
  public Socket createSocket() {
    InMemorySocket socket = new InMemorySocket(response.open());
    sockets.add(socket);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
    throw new UnsupportedOperationException();
  }
}
