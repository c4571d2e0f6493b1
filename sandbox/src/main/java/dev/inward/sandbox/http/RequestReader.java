package dev.inward.sandbox.http;

import dev.inward.contract.HttpRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.io.HttpServerConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/** Reads the body of a request and validates what HttpCore accepts of a head. */
final class RequestReader {

  static final int MAX_BODY = 1024 * 1024;

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private RequestReader() {}

  static HttpRequest read(ClassicHttpRequest head, HttpServerConnection connection)
      throws HttpException, IOException {
    String target = target(head.getPath());
    Map<String, List<String>> headers = headers(head);
    byte[] body = body(head, connection);
    int mark = target.indexOf('?');
    return new HttpRequest(
        head.getMethod(),
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? null : target.substring(mark + 1),
        headers,
        body);
  }

  /** Returns path and query of a request target, which may be an absolute URI. */
  private static String target(String target) throws ProtocolException {
    try {
      URI uri = new URI(target);
      if (target.startsWith("/")) {
        return target;
      }
      String path = uri.getRawPath();
      if (uri.isAbsolute() && path != null && path.startsWith("/")) {
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
      }
    } catch (URISyntaxException e) {
      throw new ProtocolException("invalid request target", e);
    }
    throw new ProtocolException("invalid request target");
  }

  private static Map<String, List<String>> headers(ClassicHttpRequest head)
      throws ProtocolException {
    Map<String, List<String>> headers = new TreeMap<>();
    for (Header header : head.getHeaders()) {
      if (!TOKEN.matcher(header.getName()).matches()) {
        throw new ProtocolException("invalid header name");
      }
      headers
          .computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
          .add(header.getValue());
    }
    return Collections.unmodifiableMap(headers);
  }

  private static byte[] body(ClassicHttpRequest head, HttpServerConnection connection)
      throws HttpException, IOException {
    connection.receiveRequestEntity(head);
    HttpEntity entity = head.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > MAX_BODY) {
      throw new BodyTooLongException();
    }
    Header expectation = head.getFirstHeader("Expect");
    if (expectation != null && expectation.getValue().equalsIgnoreCase("100-continue")) {
      connection.sendResponseHeader(new BasicClassicHttpResponse(100));
      connection.flush();
    }
    byte[] body = entity.getContent().readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      throw new BodyTooLongException();
    }
    return body;
  }
}
