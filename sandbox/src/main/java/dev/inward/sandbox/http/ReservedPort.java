package dev.inward.sandbox.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Port of the loopback interface that other programs cannot take while no one listens on it. */
final class ReservedPort implements Closeable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int BACKLOG = 1024;

  /** Bound to the port until it is closed; null where two sockets cannot share a port. */
  private final @Nullable Socket placeholder;

  private final InetSocketAddress address;
  private ServerSocket listener;

  private ReservedPort(@Nullable Socket placeholder, ServerSocket listener) {
    this.placeholder = placeholder;
    this.listener = listener;
    this.address = (InetSocketAddress) listener.getLocalSocketAddress();
  }

  /** Reserves a port, or any free one if the number is 0, and listens on it. */
  static ReservedPort open(int port) throws IOException {
    try {
      return withPlaceholder(port);
    } catch (IOException e) {
      // Only Linux binds a listener beside another socket.
      return new ReservedPort(null, listenOn(loopback(port)));
    }
  }

  private static ReservedPort withPlaceholder(int port) throws IOException {
    Socket placeholder = new Socket();
    try {
      placeholder.setReuseAddress(true);
      placeholder.bind(loopback(port));
      return new ReservedPort(placeholder, listenOn(loopback(placeholder.getLocalPort())));
    } catch (IOException e) {
      placeholder.close();
      throw e;
    }
  }

  private static InetSocketAddress loopback(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
  }

  private static ServerSocket listenOn(InetSocketAddress address) throws IOException {
    ServerSocket listener = new ServerSocket();
    try {
      listener.bind(address, BACKLOG);
      return listener;
    } catch (IOException e) {
      listener.close();
      throw e;
    }
  }

  InetSocketAddress address() {
    return address;
  }

  /** {@return the open listener, opening it again if it has been closed} */
  ServerSocket listener() throws IOException {
    if (listener.isClosed()) {
      listener = listenOn(address);
    }
    return listener;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    if (placeholder != null) {
      placeholder.close();
    }
  }
}
