package dev.inward.sandbox.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.io.HttpServerConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** Writes responses to a connection. */
final class ResponseWriter {

  private ResponseWriter() {}

  /** Writes a whole response, and returns whether the connection can be used again. */
  static boolean write(
      HttpResponse response, ClassicHttpRequest request, HttpServerConnection connection)
      throws HttpException, IOException {
    ClassicHttpResponse message = message(response);
    boolean hasBody = MessageSupport.canResponseHaveBody(request.getMethod(), message);
    if (hasBody || request.getMethod().equals("HEAD")) {
      message.setHeader("Content-Length", response.body().length);
    }
    HttpCoreContext context = HttpCoreContext.create();
    context.setProtocolVersion(request.getVersion());
    boolean kept = DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, message, context);
    if (!kept) {
      message.setHeader("Connection", "close");
    }
    if (hasBody) {
      message.setEntity(new ByteArrayEntity(response.body(), null));
    }
    send(message, connection);
    return kept;
  }

  /** Writes the last response of a connection, to a request that could not be read. */
  static void writeLast(HttpResponse response, HttpServerConnection connection)
      throws HttpException, IOException {
    ClassicHttpResponse message = message(response);
    message.setHeader("Content-Length", response.body().length);
    message.setHeader("Connection", "close");
    message.setEntity(new ByteArrayEntity(response.body(), null));
    send(message, connection);
  }

  /** Writes a response without the second half of its body, or nothing if it can have no body. */
  static void writeTruncated(
      HttpResponse response, ClassicHttpRequest request, HttpServerConnection connection)
      throws HttpException, IOException {
    ClassicHttpResponse message = message(response);
    if (MessageSupport.canResponseHaveBody(request.getMethod(), message)) {
      byte[] body = response.body();
      // At least one byte has to be missing, even of an empty body.
      message.setHeader("Content-Length", Math.max(1, body.length));
      message.setEntity(new ByteArrayEntity(body, 0, body.length / 2, null));
      send(message, connection);
    }
  }

  private static ClassicHttpResponse message(HttpResponse response) {
    ClassicHttpResponse message = new BasicClassicHttpResponse(response.status());
    response.headers().forEach(message::setHeader);
    return message;
  }

  private static void send(ClassicHttpResponse message, HttpServerConnection connection)
      throws HttpException, IOException {
    connection.sendResponseHeader(message);
    connection.sendResponseEntity(message);
    connection.flush();
  }
}
