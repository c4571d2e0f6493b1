package dev.inward.resilience.fuzz;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/** Connects to nothing: each connection has the one response, head and all. */
final class Wire extends SocketFactory {

  private final List<WireSocket> sockets = new ArrayList<>();
  private VendorResponse response = InputStream::nullInputStream;

  /**
   * Begins anew; what was connected before is closed, so that no response has what another left.
   */
  void response(VendorResponse next) {
    sockets.forEach(WireSocket::close);
    sockets.clear();
    response = next;
  }

  /** How many connections a request was written to. */
  long requests() {
    return sockets.stream().filter(WireSocket::isSpokenTo).count();
  }

  @Override
  public Socket createSocket() {
    WireSocket socket = new WireSocket(response.open());
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
