package dev.inward.resilience.faults;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server that runs a script on each connection, and keeps the complete requests. */
final class FaultServer implements AutoCloseable {

  private final ServerSocket server;
  private final ConnectionScript script;
  private final @Nullable FaultServer elsewhere;
  private final ExecutorService threads;
  private final Queue<ReceivedRequest> requests = new ConcurrentLinkedQueue<>();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final Phaser open = new Phaser(1);

  FaultServer(ConnectionScript script, @Nullable FaultServer elsewhere, ExecutorService threads)
      throws IOException {
    // All loopback addresses, so that a host can have several.
    this.server = new ServerSocket(0, 256, InetAddress.getByName("0.0.0.0"));
    this.script = script;
    this.elsewhere = elsewhere;
    this.threads = threads;
    threads.execute(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  String url() {
    return "http://localhost:" + port();
  }

  String elsewhere() {
    return elsewhere == null ? url() : elsewhere.url();
  }

  void received(ReceivedRequest request) {
    requests.add(request);
  }

  int connections() {
    return connections.get();
  }

  /** Counts the complete requests that contain a number. */
  long requestsFor(String number) {
    return requests.stream().filter(request -> request.text().contains(number)).count();
  }

  /** Returns the number of each complete request. */
  List<String> requestedNumbers() {
    return requests.stream().map(ReceivedRequest::number).toList();
  }

  /** Waits for at most five seconds until no connection is open. */
  void awaitNoConnections() throws InterruptedException, TimeoutException {
    open.awaitAdvanceInterruptibly(open.arrive(), 5, TimeUnit.SECONDS);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        sockets.add(socket);
        connections.incrementAndGet();
        open.register();
        threads.execute(() -> serve(socket));
      } catch (IOException | RejectedExecutionException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      runScript(socket);
    } catch (IOException e) {
      // The client has disconnected, which is part of many faults.
      return;
    } finally {
      sockets.remove(socket);
      open.arriveAndDeregister();
    }
  }

  private void runScript(Socket socket) throws IOException {
    try {
      script.run(new ServerConnection(socket, this));
    } catch (EOFException e) {
      // The client has closed. A reset frees its port at once instead of after a minute.
      socket.setSoLinger(true, 0);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
