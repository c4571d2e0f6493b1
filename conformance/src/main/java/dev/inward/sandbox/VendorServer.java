package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.inward.manifest.Interaction;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executor;

/** One vendor's port. */
final class VendorServer {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int NOT_IMPLEMENTED = 501;

  private final HttpServer server;
  private final Recordings recordings;

  private VendorServer(HttpServer server, Recordings recordings) {
    this.server = server;
    this.recordings = recordings;
  }

  static VendorServer start(Recordings recordings, Executor executor) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0);
    HttpServer http = HttpServer.create(anyPort, 0);
    VendorServer server = new VendorServer(http, recordings);
    http.setExecutor(executor);
    http.createContext("/", server::answer);
    http.start();
    return server;
  }

  String baseUrl() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Asked asked = Asked.of(exchange, recordings.credentials());
      List<Interaction> recorded = recordings.fitting(asked);
      if (recorded.isEmpty()) {
        byte[] why = recordings.whyNothingFits(asked).getBytes(UTF_8);
        send(exchange, NOT_IMPLEMENTED, "text/plain; charset=utf-8", why);
      } else {
        Interaction answer = recorded.get(0);
        send(exchange, answer.status(), answer.contentType(), answer.responseBody().body());
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String contentType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
    if (!bodiless) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }
}
