package dev.inward.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/**
 * A server that sends the same responses from memory and does as little as it can, so that the
 * client is what is measured. It runs in a process of its own, ends with its standard input, and
 * prints its port.
 */
final class FixedServer {

  private final byte[] list;
  private final byte[] purchase;

  private FixedServer(int rows) {
    list = response(Wire.list(rows));
    purchase = response(Wire.PURCHASE);
  }

  @SuppressWarnings("SystemOut") // The port is what the parent waits for.
  public static void main(String[] args) throws IOException {
    FixedServer server = new FixedServer(Integer.parseInt(args[0]));
    ServerSocket socket = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    Thread acceptor = new Thread(() -> server.accept(socket), "acceptor");
    acceptor.setDaemon(true);
    acceptor.start();
    System.out.println(socket.getLocalPort());
    System.in.readAllBytes();
  }

  private void accept(ServerSocket server) {
    while (true) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        Thread thread = new Thread(() -> serve(socket), "connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        boolean isPurchase = line.startsWith("POST ");
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
          if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
            length = Integer.parseInt(header.substring("content-length:".length()).strip());
          }
        }
        in.skipNBytes(length);
        out.write(isPurchase ? purchase : list);
      }
    } catch (IOException e) {
      return; // The client has closed the connection.
    }
  }

  /** Returns a line without its end; empty at the end of the connection. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** Returns a whole response with a body. */
  static byte[] response(byte[] body) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] bytes = new byte[head.length() + body.length];
    System.arraycopy(head.getBytes(US_ASCII), 0, bytes, 0, head.length());
    System.arraycopy(body, 0, bytes, head.length(), body.length);
    return bytes;
  }
}
