package dev.inward.sandbox.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.inward.contract.HttpRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Responses with the body that came, in the manner that the path names. */
final class Echo implements HttpService {

  /** More than all buffers on the way can hold. */
  static final int LARGE = 32 * 1024 * 1024;

  private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();

  @Override
  public HttpResponse response(HttpRequest request) {
    requests.add(request);
    HttpResponse response = HttpResponse.of(200, "text/plain", request.body());
    return switch (request.path()) {
      case "/broken" -> throw new IllegalStateException("secret");
      case "/error" -> throw new AssertionError("secret");
      case "/memory" -> throw new OutOfMemoryError("as if");
      case "/large" -> HttpResponse.of(200, "text/plain", new byte[LARGE]);
      case "/none" -> new HttpResponse(204, Map.of(), new byte[0], Ending.WHOLE, Duration.ZERO);
      case "/late" -> response.delayedBy(Duration.ofMillis(Long.parseLong(body(request))));
      default -> response.ending(endingNamedIn(request.path()));
    };
  }

  private static Ending endingNamedIn(String path) {
    return Arrays.stream(Ending.values())
        .filter(ending -> path.equals("/" + ending))
        .findFirst()
        .orElse(Ending.WHOLE);
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
