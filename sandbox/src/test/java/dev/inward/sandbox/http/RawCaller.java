package dev.inward.sandbox.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** A caller who writes whatever bytes, and sees which come back and how the connection ends. */
final class RawCaller implements AutoCloseable {

  /** For what has to come; whoever waits that long fails. */
  private static final int PATIENCE_MILLIS = 20_000;

  private static final int CRLF_CRLF = 0x0d0a0d0a;

  private final Socket socket;
  private final InputStream in;

  RawCaller(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** A request without a body. */
  static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }

  static String post(String path, String body) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  RawCaller send(String text) throws IOException {
    return send(text.getBytes(ISO_8859_1));
  }

  RawCaller send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /** Says that nothing more will be sent. */
  RawCaller sayNoMore() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  RawCaller waitAtMost(int millis) throws IOException {
    socket.setSoTimeout(millis);
    return this;
  }

  int read() throws IOException {
    return in.read();
  }

  /** Everything until the connection is closed in order; an exception if it is reset. */
  String readToEnd() throws IOException {
    return new String(in.readAllBytes(), ISO_8859_1);
  }

  /** The next response, which has to announce its length. */
  String readResponse() throws IOException {
    String head = readHead();
    int length =
        head.lines()
            .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
            .mapToInt(line -> Integer.parseInt(line.substring(15).trim()))
            .findFirst()
            .orElse(0);
    return head + new String(in.readNBytes(length), ISO_8859_1);
  }

  String readHead() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int last = 0;
    while (last != CRLF_CRLF) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the head ended after " + head.size() + " bytes");
      }
      head.write(next);
      last = last << 8 | next;
    }
    return head.toString(ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
