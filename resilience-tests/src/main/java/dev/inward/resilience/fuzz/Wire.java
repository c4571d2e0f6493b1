package dev.inward.resilience.fuzz;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/** Connects to nothing: each connection has the one answer, head and all. */
final class Wire extends SocketFactory {

  private final List<WireSocket> sockets = new ArrayList<>();
  private Answer answer = InputStream::nullInputStream;

  /** Begins anew; what was connected before is closed, so that no answer has what another left. */
  void answer(Answer next) {
    sockets.forEach(WireSocket::close);
    sockets.clear();
    answer = next;
  }

  /** How many connections a request was written to. */
  long requests() {
    return sockets.stream().filter(WireSocket::isSpokenTo).count();
  }

  @Override
  public Socket createSocket() {
    WireSocket socket = new WireSocket(answer.open());
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
