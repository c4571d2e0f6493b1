package dev.inward.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The status and the headers of a response.
 *
 * @param all all headers
 */
record ResponseHead(int status, Headers all) {

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

  static ResponseHead of(Response response) {
    return new ResponseHead(response.code(), response.headers());
  }

  @Nullable String contentType() {
    return all.get("Content-Type");
  }

  /** Returns the allow-listed headers in an unmodifiable map whose keys ignore case. */
  Map<String, List<String>> headers() {
    Map<String, List<String>> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : all.names()) {
      if (SHOWN.contains(name.toLowerCase(Locale.ROOT))) {
        shown.put(name, List.copyOf(all.values(name)));
      }
    }
    return Collections.unmodifiableMap(shown);
  }

  /** Restores the {@code Retry-After} that the interceptor removed, if both statuses are equal. */
  ResponseHead withRetryAfterOf(@Nullable ResponseHead first) {
    if (first == null || first.status != status || all.get(RETRY_AFTER) != null) {
      return this;
    }
    List<String> removed = first.all.values(RETRY_AFTER);
    if (removed.isEmpty()) {
      return this;
    }
    Headers.Builder restored = all.newBuilder();
    removed.forEach(value -> restored.addUnsafeNonAscii(RETRY_AFTER, value));
    return new ResponseHead(status, restored.build());
  }

  /** Returns whether the body still has a content coding. */
  boolean isCoded() {
    return all.get("Content-Encoding") != null;
  }

  boolean isSuccessful() {
    return status >= 200 && status < 300;
  }
}
