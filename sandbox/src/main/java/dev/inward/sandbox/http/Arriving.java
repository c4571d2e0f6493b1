package dev.inward.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.inward.contract.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a request to its end. */
final class Arriving {

  static final int MAX_BODY = 1024 * 1024;

  private Arriving() {}

  static HttpRequest request(HttpExchange exchange) throws IOException {
    byte[] body = body(exchange);
    String target = target(exchange.getRequestURI());
    int mark = target.indexOf('?');
    return new HttpRequest(
        exchange.getRequestMethod(),
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? null : target.substring(mark + 1),
        headers(exchange.getRequestHeaders()),
        body);
  }

  /**
   * What was asked for, without scheme and host; not as a URI, which sees a host in two slashes.
   */
  private static String target(URI uri) {
    String text = uri.toString();
    if (text.startsWith("/")) {
      return text;
    }
    @Nullable String query = uri.getRawQuery();
    return uri.getRawPath() + (query == null ? "" : "?" + query);
  }

  private static Map<String, List<String>> headers(Headers sent) {
    Map<String, List<String>> headers = new TreeMap<>();
    sent.forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    return Collections.unmodifiableMap(headers);
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    @Nullable String announced = exchange.getRequestHeaders().getFirst("Content-Length");
    long length = announced == null ? -1 : Long.parseLong(announced);
    if (length > MAX_BODY) {
      throw new BodyTooLongException();
    }
    InputStream in = exchange.getRequestBody();
    byte[] body = in.readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      throw new BodyTooLongException();
    }
    if (body.length < length) {
      throw new IOException("the body is shorter than announced");
    }
    return body;
  }
}
