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
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A server that sends the same responses from memory and does as little as it can, so that the
 * client is what is measured. It runs in a process of its own, ends with its standard input, and
 * prints its base URL.
 */
final class FixedServer {

  private final byte[] list;
  private final byte[] purchase;

  private FixedServer(String format, int rows) {
    boolean json = format.equals("json");
    list = response(json ? Wire.json(rows) : Wire.xml(rows), format);
    purchase = response(json ? Wire.PURCHASE : Wire.xml(1), format);
  }

  /**
   * Serves until the end of the standard input.
   *
   * @param args {@code json} or {@code xml}, the rows of the list, and for TLS the address, the key
   *     store and its password
   */
  @SuppressWarnings("SystemOut") // The URL is what the parent waits for.
  public static void main(String[] args) throws IOException, GeneralSecurityException {
    Usage.ofChild(args, "FORMAT", "ROWS");
    FixedServer server = new FixedServer(args[0], Integer.parseInt(args[1]));
    boolean tls = args.length > 2;
    String address = tls ? args[2] : "127.0.0.1";
    ServerSocket socket =
        (tls ? tls(Path.of(args[3]), args[4].toCharArray()) : ServerSocketFactory.getDefault())
            .createServerSocket(0, 512, InetAddress.getByName(address));
    Thread acceptor = new Thread(() -> server.accept(socket), "acceptor");
    acceptor.setDaemon(true);
    acceptor.start();
    System.out.println((tls ? "https://" : "http://") + address + ":" + socket.getLocalPort());
    System.in.readAllBytes();
  }

  private static ServerSocketFactory tls(Path keyStore, char[] password)
      throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(keyStore.toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context.getServerSocketFactory();
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
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
          if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
            length = Integer.parseInt(header.substring("content-length:".length()).strip());
          }
        }
        String body = new String(in.readNBytes(length), US_ASCII);
        out.write(line.startsWith("GET ") || body.contains("DID.LIST") ? list : purchase);
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
  static byte[] response(byte[] body, String format) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/"
            + format
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] bytes = new byte[head.length() + body.length];
    System.arraycopy(head.getBytes(US_ASCII), 0, bytes, 0, head.length());
    System.arraycopy(body, 0, bytes, head.length(), body.length);
    return bytes;
  }
}
