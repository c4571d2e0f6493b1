package dev.inward.sandbox.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.inward.contract.HttpRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Returns the body of the request, with the fault that the path names. */
final class EchoHandler implements RequestHandler {

  /** More than all buffers on the way can hold. */
  static final int LARGE = 32 * 1024 * 1024;

  private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();

  @Override
  public HttpResponse handle(HttpRequest request) {
    requests.add(request);
    HttpResponse response = HttpResponse.of(200, "text/plain", request.body());
    return switch (request.path()) {
      case "/broken" -> throw new IllegalStateException("secret");
      case "/error" -> throw new AssertionError("secret");
      case "/memory" -> throw new OutOfMemoryError("as if");
      case "/large" -> HttpResponse.of(200, "text/plain", new byte[LARGE]);
      case "/none" ->
          new HttpResponse(204, Map.of(), new byte[0], ResponseFault.NONE, Duration.ZERO);
      case "/late" -> response.withDelay(Duration.ofMillis(Long.parseLong(body(request))));
      default -> response.withFault(faultNamedIn(request.path()));
    };
  }

  private static ResponseFault faultNamedIn(String path) {
    return Arrays.stream(ResponseFault.values())
        .filter(fault -> path.equals("/" + fault))
        .findFirst()
        .orElse(ResponseFault.NONE);
  }

  static String body(HttpRequest request) {
    return new String(request.body(), ISO_8859_1);
  }

  List<HttpRequest> requests() {
    return requests;
  }

  HttpRequest request() {
    return requests.get(requests.size() - 1);
  }
}
