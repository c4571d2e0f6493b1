package dev.inward.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * What a caller asked for.
 *
 * @param path the path as it was sent, percent-encoded
 */
record Asked(String method, String path, boolean hasQuery, Body body) {

  /** Reads a request whose credentials have the given names. */
  static Asked of(HttpExchange exchange, Set<String> credentials) throws IOException {
    URI uri = exchange.getRequestURI();
    String contentType = exchange.getRequestHeaders().getFirst("Content-Type");
    byte[] body = exchange.getRequestBody().readAllBytes();
    return new Asked(
        exchange.getRequestMethod(),
        uri.getRawPath(),
        uri.getRawQuery() != null,
        Body.of(contentType == null ? "" : contentType, body, credentials));
  }
}
