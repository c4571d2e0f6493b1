package dev.inward.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The status and the headers of a response.
 *
 * @param headers the allow-listed ones
 * @param all returns the value of any header, for those that a contract describes
 */
record ResponseHead(
    int status,
    @Nullable String contentType,
    Map<String, List<String>> headers,
    Function<String, @Nullable String> all) {

  private static final String RETRY_AFTER = "Retry-After";

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

  ResponseHead(int status, @Nullable String contentType, Map<String, List<String>> headers) {
    this(status, contentType, headers, name -> null);
  }

  static ResponseHead of(Response response) {
    Headers all = response.headers();
    Map<String, List<String>> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < all.size(); i++) {
      String name = all.name(i);
      if (SHOWN.contains(name.toLowerCase(Locale.ROOT)) && !shown.containsKey(name)) {
        shown.put(name, List.copyOf(all.values(name)));
      }
    }
    return new ResponseHead(
        response.code(), all.get("Content-Type"), Collections.unmodifiableMap(shown), all::get);
  }

  /** Restores the {@code Retry-After} that the interceptor removed, if both statuses are equal. */
  ResponseHead withRetryAfterOf(@Nullable ResponseHead first) {
    if (first == null || first.status != status || headers.containsKey(RETRY_AFTER)) {
      return this;
    }
    List<String> removed = first.headers.get(RETRY_AFTER);
    if (removed == null) {
      return this;
    }
    Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers);
    all.put(RETRY_AFTER, removed);
    return new ResponseHead(status, contentType, Collections.unmodifiableMap(all), this.all);
  }

  /** Returns whether the body still has a content coding. */
  boolean isCoded() {
    return headers.containsKey("Content-Encoding");
  }

  boolean isSuccessful() {
    return status >= 200 && status < 300;
  }
}
