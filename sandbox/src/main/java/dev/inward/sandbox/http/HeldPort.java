package dev.inward.sandbox.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import org.jspecify.annotations.Nullable;

/** A port of the loopback interface that stays ours while nobody listens on it. */
final class HeldPort implements Closeable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int BACKLOG = 1024;

  /** Bound to the port as long as we have it, and null where two sockets cannot share a port. */
  private final @Nullable Socket placeholder;

  private final InetSocketAddress address;
  private ServerSocketChannel listener;

  private HeldPort(@Nullable Socket placeholder, ServerSocketChannel listener) throws IOException {
    this.placeholder = placeholder;
    this.listener = listener;
    this.address = (InetSocketAddress) listener.getLocalAddress();
  }

  /** Takes a port, or any that is free if it is 0, and listens on it. */
  static HeldPort open(int port) throws IOException {
    try {
      return withPlaceholder(port);
    } catch (IOException e) {
      // Only Linux lets a listener be bound beside another socket.
      return new HeldPort(null, listenerOn(loopback(port)));
    }
  }

  static InetSocketAddress loopback(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
  }

  private static HeldPort withPlaceholder(int port) throws IOException {
    Socket placeholder = new Socket();
    try {
      placeholder.setReuseAddress(true);
      placeholder.bind(loopback(port));
      return new HeldPort(placeholder, listenerOn(loopback(placeholder.getLocalPort())));
    } catch (IOException e) {
      placeholder.close();
      throw e;
    }
  }

  private static ServerSocketChannel listenerOn(InetSocketAddress address) throws IOException {
    ServerSocketChannel listener = ServerSocketChannel.open();
    try {
      listener.bind(address, BACKLOG);
      listener.configureBlocking(false);
      return listener;
    } catch (IOException e) {
      listener.close();
      throw e;
    }
  }

  InetSocketAddress address() {
    return address;
  }

  ServerSocketChannel listener() {
    return listener;
  }

  /** Listens again, unless it still does. */
  void listen() throws IOException {
    if (!listener.isOpen()) {
      listener = listenerOn(address);
    }
  }

  void stopListening() throws IOException {
    listener.close();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    if (placeholder != null) {
      placeholder.close();
    }
  }
}
