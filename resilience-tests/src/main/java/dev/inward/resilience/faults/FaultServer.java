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

/** A server that plays a scene on each connection, and keeps the requests that arrived whole. */
final class FaultServer implements AutoCloseable {

  private final ServerSocket server;
  private final Scene scene;
  private final @Nullable FaultServer elsewhere;
  private final ExecutorService threads;
  private final Queue<Received> requests = new ConcurrentLinkedQueue<>();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final Phaser open = new Phaser(1);

  FaultServer(Scene scene, @Nullable FaultServer elsewhere, ExecutorService threads)
      throws IOException {
    // All addresses of loopback, so that a host can have several.
    this.server = new ServerSocket(0, 256, InetAddress.getByName("0.0.0.0"));
    this.scene = scene;
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

  void received(Received request) {
    requests.add(request);
  }

  int connections() {
    return connections.get();
  }

  /** How many requests arrived whole that ask for a number. */
  long requestsFor(String number) {
    return requests.stream().filter(request -> request.text().contains(number)).count();
  }

  /** The numbers that were asked for by all requests that arrived whole. */
  List<String> numbersAskedFor() {
    return requests.stream().map(Received::number).toList();
  }

  /** Waits, not for long, until no connection is open. */
  void awaitNobody() throws InterruptedException, TimeoutException {
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
      play(socket);
    } catch (IOException e) {
      // The client went away; a fault is no less one for that.
      return;
    } finally {
      sockets.remove(socket);
      open.arriveAndDeregister();
    }
  }

  private void play(Socket socket) throws IOException {
    try {
      scene.play(new Conversation(socket, this));
    } catch (EOFException e) {
      // The client has closed; a reset frees its port, which would else wait for a minute.
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
