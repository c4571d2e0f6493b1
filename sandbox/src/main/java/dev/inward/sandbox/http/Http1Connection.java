package dev.inward.sandbox.http;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParser;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicLineParser;
import org.apache.hc.core5.http.message.RequestLine;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Connection that limits the size of a request's head, keeps the request target as it was sent, and
 * accepts no request that the client has broken off.
 */
final class Http1Connection extends DefaultBHttpServerConnection {

  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(8 * 1024).setMaxHeaderCount(100).build();

  Http1Connection(Socket socket) throws IOException {
    super(null, LIMITS, null, null, null, null, config -> new RequestParser(), null);
    bind(
        new SocketHolder(socket) {
          @Override
          protected InputStream getInputStream(Socket accepted) throws IOException {
            return new UnendingInput(accepted.getInputStream());
          }
        });
  }

  /** Would otherwise resolve the target as a URI, which changes one that starts with "//". */
  private static final class RequestParser extends DefaultHttpRequestParser {

    RequestParser() {
      super(LIMITS);
    }

    @Override
    protected ClassicHttpRequest createMessage(CharArrayBuffer line) throws ParseException {
      RequestLine parsed = BasicLineParser.INSTANCE.parseRequestLine(line);
      BasicClassicHttpRequest request =
          new BasicClassicHttpRequest(parsed.getMethod(), (String) null);
      request.setVersion(parsed.getProtocolVersion());
      request.setPath(parsed.getUri());
      return request;
    }
  }

  /** Fails at the end of the input: the parser would take a head that ends there for complete. */
  private static final class UnendingInput extends FilterInputStream {

    UnendingInput(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return checked(super.read(bytes, offset, length));
    }

    private static int checked(int read) throws EOFException {
      if (read < 0) {
        throw new EOFException("the client has closed the connection");
      }
      return read;
    }
  }
}
