package dev.inward.sandbox.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A port of the loopback interface that responds HTTP requests. Requests are of any method and have
 * a body of at most 1 MiB. A caller that keeps the port waiting, for a request or for its response
 * to be taken, is disconnected after half a minute.
 */
public final class HttpPort implements AutoCloseable {

  static {
    // Read once, when the first server is made. Without it each response waits for the client's
    // delayed acknowledgement.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int BACKLOG = 1024;
  private static final long END_SECONDS = 5;

  private final InetSocketAddress address;
  private final HttpServer server;
  private final Relay relay;
  private final Exchanges exchanges;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(new DaemonThreads("response"));

  private HttpPort(HeldPort port, HttpServer server, HttpService service, Duration patience)
      throws IOException {
    this.address = port.address();
    this.server = server;
    this.relay = Relay.start(port, server.getAddress(), patience);
    this.exchanges = new Exchanges(service, relay);
  }

  /**
   * Opens a port.
   *
   * @param port the port, or 0 for any that is free
   * @param service what responses the requests
   * @return the open port, which is to be closed
   * @throws IOException if the port cannot be had
   */
  public static HttpPort open(int port, HttpService service) throws IOException {
    return open(port, service, PATIENCE);
  }

  static HttpPort open(int port, HttpService service, Duration patience) throws IOException {
    HeldPort held = HeldPort.open(port);
    try {
      HttpServer server = HttpServer.create(HeldPort.loopback(0), BACKLOG);
      try {
        HttpPort opened = new HttpPort(held, server, service, patience);
        opened.start();
        return opened;
      } catch (IOException e) {
        server.stop(0);
        throw e;
      }
    } catch (IOException e) {
      held.close();
      throw e;
    }
  }

  private void start() {
    server.setExecutor(threads);
    server.createContext("/", exchanges);
    // The server's own thread is a daemon if it is started by one.
    Thread starter = new DaemonThreads("start").newThread(server::start);
    starter.start();
    Closing.join(starter);
  }

  /**
   * Returns the number of the port.
   *
   * @return the number, which stays the same until the port is closed
   */
  public int port() {
    return address.getPort();
  }

  /**
   * Returns where the port is.
   *
   * @return scheme, host and port, without a slash at the end
   */
  public String baseUrl() {
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /**
   * Refuses connections from now on, and closes those that are open. The port stays taken.
   *
   * @throws UncheckedIOException if the port cannot be left
   * @throws IllegalStateException if the port is closed
   */
  public void refuse() {
    relay.refuse();
  }

  /**
   * Takes connections again.
   *
   * @throws UncheckedIOException if somebody else has taken the port
   * @throws IllegalStateException if the port is closed
   */
  public void accept() {
    relay.accept();
  }

  /** Closes the port and all connections. Responses that are delayed or stalled end at once. */
  @Override
  public void close() {
    exchanges.end();
    relay.close();
    server.stop(0);
    threads.shutdownNow();
    try {
      // A service that does not end is left alone.
      boolean ignored = threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
