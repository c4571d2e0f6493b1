package dev.inward.runtime;

import java.util.List;
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

  static ResponseHead of(Response response) {
    return new ResponseHead(response.code(), response.headers());
  }

  @Nullable String contentType() {
    return all.get("Content-Type");
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
