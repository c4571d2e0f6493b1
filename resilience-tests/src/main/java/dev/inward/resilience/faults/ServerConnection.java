package dev.inward.resilience.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The server's side of a connection. */
final class ServerConnection {

  private final Socket raw;
  private final FaultServer server;
  private Socket socket;
  private InputStream in;

  ServerConnection(Socket raw, FaultServer server) throws IOException {
    this.raw = raw;
    this.socket = raw;
    this.in = new BufferedInputStream(raw.getInputStream());
    this.server = server;
  }

  /** Returns the URL of the other server, which no client may contact. */
  String elsewhere() {
    return server.elsewhere();
  }

  String here() {
    return server.url();
  }

  /** Tells whether the server has received the same request before, on any connection. */
  boolean isRepeated(ReceivedRequest request) {
    return server.requestsFor(request.number()) > 1;
  }

  /** Reads a whole request, and counts it. */
  ReceivedRequest request() throws IOException {
    String head = head();
    int length =
        head.lines()
            .map(line -> line.toLowerCase(Locale.ROOT))
            .filter(line -> line.startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring("content-length:".length()).trim()))
            .findFirst()
            .orElse(0);
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("the request is incomplete");
    }
    ReceivedRequest request = new ReceivedRequest(head + new String(body, ISO_8859_1));
    server.received(request);
    return request;
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) == -1) {
      int next = in.read();
      if (next == -1) {
        throw new EOFException("the request is incomplete");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  void read(int bytes) throws IOException {
    in.readNBytes(bytes);
  }

  void send(String text) throws IOException {
    send(text.getBytes(ISO_8859_1));
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Sends the same text until the client closes the connection. */
  void sendUntilClosed(String text) throws IOException {
    byte[] bytes = text.repeat(64).getBytes(ISO_8859_1);
    while (!socket.isClosed()) {
      send(bytes);
    }
  }

  /** Starts TLS and offers the client HTTP/2, which none of these servers implements. */
  void startTls(SSLSocketFactory factory) throws IOException {
    SSLSocket tls = (SSLSocket) factory.createSocket(raw, null, raw.getPort(), true);
    SSLParameters parameters = tls.getSSLParameters();
    parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
    tls.setSSLParameters(parameters);
    tls.setUseClientMode(false);
    tls.startHandshake();
    socket = tls;
    in = new BufferedInputStream(tls.getInputStream());
  }

  /** Sends nothing until the client gives up. */
  void stall() throws IOException {
    in.readAllBytes();
  }

  /** Closes the TCP connection, under TLS without a close message. */
  void drop() throws IOException {
    raw.close();
  }

  void reset() throws IOException {
    raw.setSoLinger(true, 0);
    raw.close();
  }

  /** Closes the connection after the client has received what was sent. */
  void close() throws IOException {
    socket.close();
  }
}
