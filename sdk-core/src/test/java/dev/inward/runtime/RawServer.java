package dev.inward.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** A server that counts requests, and responds to each with exactly the given bytes and faults. */
final class RawServer implements AutoCloseable {

  /** Runs after a whole request was read; the connection then stays open for another. */
  @FunctionalInterface
  interface Script {
    void play(Socket socket, int request) throws IOException;
  }

  /** Wraps a connection before it is read, for example with TLS. */
  @FunctionalInterface
  interface Layer {
    Socket over(Socket connection) throws IOException;
  }

  static final String THREADS = "raw server";

  private final ServerSocket server;
  private final Layer layer;
  private final Script script;
  private final Thread acceptor;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();

  /** Listens on all loopback addresses, so that a host can have several. */
  RawServer(Script script) throws IOException {
    this("0.0.0.0", connection -> connection, script);
  }

  RawServer(String address, Layer layer, Script script) throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getByName(address));
    this.layer = layer;
    this.script = script;
    this.acceptor = start(this::accept);
  }

  static Script sending(String response) {
    return (socket, request) -> send(socket, response);
  }

  static String response(String statusAndHeaders, String body) {
    return "HTTP/1.1 "
        + statusAndHeaders
        + "\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  static void send(Socket socket, String text) throws IOException {
    send(socket, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static void send(Socket socket, byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** Sends nothing until the client gives up. */
  static void stall(Socket socket) {
    try {
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      return;
    }
  }

  String url() {
    return "http://localhost:" + server.getLocalPort();
  }

  int port() {
    return server.getLocalPort();
  }

  /** Returns the requests that arrived completely, with head and body. */
  List<String> requests() {
    return requests;
  }

  int connections() {
    return connections.get();
  }

  private static Thread start(Runnable task) {
    Thread thread = new Thread(task, THREADS);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        // What was sent has arrived when the script goes on.
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        connections.incrementAndGet();
        start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection;
        Socket socket = layer.over(connection)) {
      String request = read(socket.getInputStream());
      while (request != null) {
        requests.add(request);
        script.play(socket, requests.size());
        request = socket.isClosed() ? null : read(socket.getInputStream());
      }
    } catch (SocketException | SSLException e) {
      return;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable String read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next == -1) {
        return null;
      }
      bytes.write(next);
    }
    String head = bytes.toString(StandardCharsets.ISO_8859_1);
    int length =
        head.lines()
            .map(line -> line.toLowerCase(Locale.ROOT))
            .filter(line -> line.startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring("content-length:".length()).trim()))
            .findFirst()
            .orElse(0);
    return head + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    server.close();
    try {
      // Closes a connection that was accepted meanwhile; after this none is accepted.
      acceptor.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
