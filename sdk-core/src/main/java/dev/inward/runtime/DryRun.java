package dev.inward.runtime;

import dev.inward.InwardException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.SocketFactory;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/**
 * Passes one request and its response through OkHttp, Okio and Moshi without a network, so that a
 * class or method that is missing there shows before a client exists. OkHttp 4 beside OkHttp 5
 * compiles and starts, and fails only in the middle of a call.
 */
final class DryRun {

  private static final Operation OPERATION = Operation.purchase("dry", "run", "POST /");
  private static volatile boolean passed;

  private DryRun() {}

  /** Returns whether it has not yet passed in this process. */
  static boolean isDue() {
    return !passed;
  }

  /**
   * Runs once in a process.
   *
   * @throws LinkageError if the class path has a library that does not fit
   */
  static void once() {
    if (!passed) {
      try {
        var unused = exchange();
        passed = true;
      } catch (IOException | RuntimeException e) {
        // Not a fault of the class path, such as an interrupt: each call reports its own.
        return;
      }
    }
  }

  /** Sends the request, and returns the outcome of the response. */
  static InwardException exchange() throws IOException {
    OkHttpClient offline =
        new OkHttpClient.Builder()
            .proxy(Proxy.NO_PROXY)
            // Without TLS, which is the JVM's, and whose trusted roots take long to read.
            .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
            .dns(host -> List.of(InetAddress.getLoopbackAddress()))
            .socketFactory(new OfflineSockets())
            .build();
    CallThreads threads = new CallThreads("inward dry run");
    try (HardenedClients clients =
        new HardenedClients(
            offline,
            Duration.ofSeconds(60),
            threads,
            new ConnectionReuse(Duration.ZERO, System::nanoTime))) {
      Request request =
          new Request.Builder()
              .url("http://localhost/")
              .post(new FormFields().add("sent", "1").body())
              .build();
      Attempt attempt = new Attempt(OPERATION, request.url());
      Request tagged = request.newBuilder().tag(Attempt.class, attempt).build();
      try (Response response = clients.sentOnce().newCall(tagged).execute()) {
        ByteString body = new BoundedBody(1000).read(response.body(), attempt);
        return new VendorResponse(OPERATION, ResponseHead.of(response), body)
            .failureByStatus(Map.of(), "message");
      }
    }
  }

  private static final class OfflineSockets extends SocketFactory {

    @Override
    public Socket createSocket() {
      return new OfflineSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
      return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
      return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      return createSocket();
    }
  }

  /** A socket that drops what is written, and from which the same response is always read. */
  private static final class OfflineSocket extends Socket {

    @Override
    public void connect(SocketAddress endpoint, int timeout) {}

    @Override
    public void setSoTimeout(int timeout) {}

    @Override
    public InputStream getInputStream() throws IOException {
      Buffer response = new Buffer();
      ByteString body = gzip("{\"other\": [1, null, true], \"message\": \"a\"}");
      response.writeString(
          "HTTP/1.1 500 Dry Run\r\nContent-Encoding: gzip\r\nContent-Length: "
              + body.size()
              + "\r\n\r\n",
          StandardCharsets.US_ASCII);
      response.write(body);
      return new ByteArrayInputStream(response.readByteArray());
    }

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }

    private static ByteString gzip(String text) throws IOException {
      Buffer compressed = new Buffer();
      try (var sink = Okio.buffer(new GzipSink(compressed))) {
        sink.writeUtf8(text);
      }
      return compressed.readByteString();
    }
  }
}
