package dev.inward.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * HTTP/1.1 server on a port of the loopback interface. Accepts requests of any method with a body
 * of at most 1 MiB, and serves at most 1,000 connections at a time. Closes a connection whose
 * client takes longer than half a minute to send a request or to read a response.
 */
public final class StubServer implements AutoCloseable {

  private static final Duration CLIENT_TIMEOUT = Duration.ofSeconds(30);
  private static final long CLOSE_SECONDS = 5;

  private final ReservedPort port;
  private final RequestHandler handler;
  private final Duration clientTimeout;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(new DaemonThreads("connection"));
  private Listener listener;
  private boolean closed;

  private StubServer(ReservedPort port, RequestHandler handler, Duration clientTimeout)
      throws IOException {
    this.port = port;
    this.handler = handler;
    this.clientTimeout = clientTimeout;
    this.listener = listen();
  }

  /**
   * Starts a server.
   *
   * @param port the port, or 0 for any free one
   * @param handler the handler of all requests
   * @return the running server, which the caller must close
   * @throws IOException if the port is not available
   */
  public static StubServer start(int port, RequestHandler handler) throws IOException {
    return start(port, handler, CLIENT_TIMEOUT);
  }

  static StubServer start(int port, RequestHandler handler, Duration clientTimeout)
      throws IOException {
    ReservedPort reserved = ReservedPort.open(port);
    try {
      return new StubServer(reserved, handler, clientTimeout);
    } catch (IOException e) {
      reserved.close();
      throw e;
    }
  }

  private Listener listen() throws IOException {
    return Listener.start(port.listener(), handler, clientTimeout, threads);
  }

  /** {@return the number of the port, which never changes} */
  public int port() {
    return port.address().getPort();
  }

  /** {@return scheme, host and port, without a slash at the end} */
  public String baseUrl() {
    InetSocketAddress address = port.address();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /**
   * Closes all connections and refuses new ones. The port stays reserved.
   *
   * @throws IllegalStateException if the server is closed
   */
  public synchronized void refuseConnections() {
    checkOpen();
    listener.close();
  }

  /**
   * Accepts connections again.
   *
   * @throws UncheckedIOException if another program has taken the port
   * @throws IllegalStateException if the server is closed
   */
  public synchronized void acceptConnections() {
    checkOpen();
    if (listener.isClosed()) {
      try {
        listener = listen();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the server is closed");
    }
  }

  /** Closes the port and all connections, including those of delayed and stalled responses. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      listener.close();
      try {
        port.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    threads.shutdownNow();
    try {
      // A handler that does not end is abandoned.
      boolean ignored = threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
