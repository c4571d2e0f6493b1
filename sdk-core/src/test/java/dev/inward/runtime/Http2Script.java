package dev.inward.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The server side of HTTP/2 after the preface, which was read like a request's head. It reads every
 * request to its end, counts it, and responds with one frame.
 */
final class Http2Script implements RawServer.Script {

  /** The frame with which the server responds to a request. */
  @FunctionalInterface
  interface VendorResponse {
    byte[] to(int stream, int request) throws IOException;
  }

  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int GOAWAY = 7;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;
  private static final int REFUSED_STREAM = 7;
  private static final int STATUS = 8;

  private final VendorResponse response;
  private final AtomicInteger requests = new AtomicInteger();

  Http2Script(VendorResponse response) {
    this.response = response;
  }

  int requests() {
    return requests.get();
  }

  /** Refuses the stream as not processed. */
  static byte[] refusedStream(int stream) throws IOException {
    return frame(RST_STREAM, 0, stream, new byte[] {0, 0, 0, REFUSED_STREAM});
  }

  /** Closes the connection and reports that no stream was processed. */
  static byte[] goAway() throws IOException {
    return frame(GOAWAY, 0, 0, new byte[8]);
  }

  static byte[] status(int stream, String status) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.write(STATUS);
    header.write(status.length());
    header.writeBytes(status.getBytes(ISO_8859_1));
    return frame(HEADERS, END_STREAM | END_HEADERS, stream, header.toByteArray());
  }

  static byte[] settings() throws IOException {
    return frame(SETTINGS, 0, 0, new byte[0]);
  }

  private static byte[] frame(int type, int flags, int stream, byte[] payload) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream frame = new DataOutputStream(bytes);
    frame.writeInt(payload.length << 8 | type);
    frame.writeByte(flags);
    frame.writeInt(stream);
    frame.write(payload);
    return bytes.toByteArray();
  }

  @Override
  public void play(Socket socket, int connection) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    try {
      in.skipNBytes("SM\r\n\r\n".length());
      RawServer.send(socket, settings());
      while (true) {
        int lengthAndType = in.readInt();
        boolean last = (in.readUnsignedByte() & END_STREAM) != 0;
        int stream = in.readInt();
        in.skipNBytes(lengthAndType >>> 8);
        int type = lengthAndType & 0xff;
        if (last && (type == DATA || type == HEADERS)) {
          RawServer.send(socket, response.to(stream, requests.incrementAndGet()));
        }
      }
    } catch (EOFException e) {
      // The client has closed the connection.
      return;
    }
  }
}
