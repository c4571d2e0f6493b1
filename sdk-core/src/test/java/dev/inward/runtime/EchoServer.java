package dev.inward.runtime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A fast server that returns each request's last path segment, key and body. */
final class EchoServer implements AutoCloseable {

  static final String THREADS = "echo server";

  private final ServerSocket server = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
  private final Queue<String> responses = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, THREADS);
            thread.setDaemon(true);
            return thread;
          });

  EchoServer() throws IOException {
    threads.execute(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  Queue<String> responses() {
    return responses;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String requestLine = line(in);
      while (requestLine != null) {
        String response = echo(requestLine, in);
        responses.add(response);
        RawServer.send(socket, RawServer.response("200 OK", response));
        requestLine = line(in);
      }
    } catch (IOException e) {
      return;
    }
  }

  private static String echo(String requestLine, InputStream in) throws IOException {
    String key = "";
    int length = 0;
    String header = line(in);
    while (header != null && !header.isEmpty()) {
      if (header.startsWith("X-Key: ")) {
        key = header.substring("X-Key: ".length());
      } else if (header.startsWith("Content-Length: ")) {
        length = Integer.parseInt(header.substring("Content-Length: ".length()));
      }
      header = line(in);
    }
    String path = requestLine.split(" ", -1)[1];
    String body = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    return path.substring(path.lastIndexOf('/') + 1) + " " + key + " " + body;
  }

  private static @Nullable String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next == -1) {
        return null;
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
