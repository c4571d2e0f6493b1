package dev.inward.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server that plays a scene on each connection, and keeps the requests that arrived whole. */
final class FaultServer implements AutoCloseable {

  private final ServerSocket server;
  private final Scene scene;
  private final @Nullable FaultServer elsewhere;
  private final ExecutorService threads;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();

  FaultServer(Scene scene, @Nullable FaultServer elsewhere, ExecutorService threads)
      throws IOException {
    // All addresses of loopback, so that a host can have several.
    this.server = new ServerSocket(0, 50, InetAddress.getByName("0.0.0.0"));
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

  void received(String request) {
    requests.add(request);
  }

  int connections() {
    return connections.get();
  }

  /** How many requests arrived whole that ask for a number. */
  long requestsFor(String number) {
    return requests.stream().filter(request -> request.contains(number)).count();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        sockets.add(socket);
        connections.incrementAndGet();
        threads.execute(() -> serve(socket));
      } catch (IOException | RejectedExecutionException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      scene.play(new Conversation(socket, this));
    } catch (IOException e) {
      // The client went away; a fault is no less one for that.
      return;
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
