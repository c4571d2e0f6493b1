package dev.inward.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.inward.contract.HttpRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Brings requests to a service, and its responses to the callers. */
final class Exchanges implements HttpHandler {

  private static final HttpResponse FAILED = plain(500, "The sandbox has failed.");
  private static final HttpResponse TOO_LONG =
      plain(413, "The body is longer than 1 MiB.").header("Connection", "close");

  private final HttpService service;
  private final Relay relay;
  private final CountDownLatch closing = new CountDownLatch(1);

  Exchanges(HttpService service, Relay relay) {
    this.service = service;
    this.relay = relay;
  }

  /** Lets nobody wait any longer. */
  void end() {
    closing.countDown();
  }

  /** An exception, here and below, makes the server close the connection. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    RelayedConnection connection = relay.seenFrom(exchange.getRemoteAddress().getPort());
    if (connection == null) {
      throw new IOException("not a connection of the relay");
    }
    connection.headArrived();
    try {
      HttpRequest request = Arriving.request(exchange);
      if (request.body().length == 0 && connection.isBrokenOff()) {
        throw new IOException("the head is broken off");
      }
      connection.requestArrived();
      HttpResponse response = responseTo(request);
      await(response.delay());
      connection.received();
      send(response, exchange, connection);
    } catch (OutOfMemoryError e) {
      // Nobody knows what else has failed for want of memory, so it must not pass unseen.
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      throw new IOException("no memory is left", e);
    } catch (BodyTooLongException e) {
      connection.endInput();
      connection.received();
      sendWhole(TOO_LONG, exchange);
    }
  }

  private HttpResponse responseTo(HttpRequest request) {
    try {
      return service.response(request);
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // Why it failed may quote the request, so nobody is told.
      return FAILED;
    }
  }

  private void await(Duration delay) throws IOException {
    try {
      if (!delay.isZero()
          && closing.await(TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS)) {
        throw new IOException("the port is closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the port is closed", e);
    }
  }

  private static void send(
      HttpResponse response, HttpExchange exchange, RelayedConnection connection)
      throws IOException {
    switch (response.ending()) {
      case WHOLE -> sendWhole(response, exchange);
      case CUT -> sendPart(response, exchange);
      case CLOSED -> connection.endWith(Farewell.CLOSE);
      case RESET -> connection.endWith(Farewell.RESET);
      case STALLED -> connection.endWith(Farewell.SILENCE);
    }
    if (response.ending() != Ending.WHOLE) {
      throw new IOException("the response ends here");
    }
  }

  private static void sendWhole(HttpResponse response, HttpExchange exchange) throws IOException {
    byte[] body = response.body();
    response.headers().forEach(exchange.getResponseHeaders()::set);
    if (body.length == 0 || !allowsBody(response, exchange)) {
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
      }
      exchange.sendResponseHeaders(response.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(response.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static void sendPart(HttpResponse response, HttpExchange exchange) throws IOException {
    if (allowsBody(response, exchange)) {
      byte[] body = response.body();
      response.headers().forEach(exchange.getResponseHeaders()::set);
      // Something has to be missing, even of nothing.
      exchange.sendResponseHeaders(response.status(), Math.max(1, body.length));
      OutputStream out = exchange.getResponseBody();
      out.write(body, 0, body.length / 2);
      out.flush();
    }
  }

  private static boolean allowsBody(HttpResponse response, HttpExchange exchange) {
    return !exchange.getRequestMethod().equals("HEAD")
        && response.status() != 204
        && response.status() != 304;
  }

  private static HttpResponse plain(int status, String text) {
    return HttpResponse.of(status, "text/plain; charset=utf-8", text.getBytes(UTF_8));
  }
}
