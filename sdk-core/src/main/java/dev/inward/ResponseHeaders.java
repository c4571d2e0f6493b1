package dev.inward;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The allow-listed headers of a response, as exceptions and raw responses have them. */
final class ResponseHeaders {

  /**
   * The usual names of an id that a vendor gives to an exchange. No vendor documents one. All are
   * on the allow-list; the id of a network before the vendor comes last.
   */
  static final List<String> REQUEST_IDS =
      List.of(
          "X-Request-Id",
          "Request-Id",
          "X-Correlation-Id",
          "X-Trace-Id",
          "X-Amzn-RequestId",
          "CF-Ray");

  private ResponseHeaders() {}

  /** Returns an unmodifiable copy whose keys ignore case. */
  static Map<String, List<String>> copy(Map<String, List<String>> headers) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }

  /** Returns the first id that is in the headers, or null. */
  static @Nullable String requestId(Map<String, List<String>> headers) {
    return REQUEST_IDS.stream()
        .map(headers::get)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .filter(id -> !id.isBlank())
        .findFirst()
        .orElse(null);
  }
}
