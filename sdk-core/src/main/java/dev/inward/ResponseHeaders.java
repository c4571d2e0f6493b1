package dev.inward;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The allow-listed headers of a response, as exceptions and raw responses have them. */
final class ResponseHeaders {

  /** Headers that identify an exchange or limit a rate. None carries a session or an address. */
  private static final Set<String> SHOWN =
      Set.of(
          "cf-ray",
          "content-encoding",
          "content-length",
          "content-type",
          "date",
          "ratelimit-limit",
          "ratelimit-remaining",
          "ratelimit-reset",
          "request-id",
          "retry-after",
          "server",
          "via",
          "x-amzn-requestid",
          "x-correlation-id",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-reset",
          "x-request-id",
          "x-trace-id");

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

  /** Returns those that are allow-listed in an unmodifiable map whose keys ignore case. */
  static Map<String, List<String>> shown(Headers all) {
    Map<String, List<String>> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : all.names()) {
      if (SHOWN.contains(name.toLowerCase(Locale.ROOT))) {
        shown.put(name, List.copyOf(all.values(name)));
      }
    }
    return Collections.unmodifiableMap(shown);
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
