package dev.inward;

import dev.inward.runtime.Validation;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says which headers a caller may add to a request. */
final class AddedHeaders {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  /** Headers that this library or OkHttp sets, or that change how a message is sent or read. */
  private static final Set<String> RESERVED =
      Set.of(
          "accept",
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "content-range",
          "content-type",
          "expect",
          "forwarded",
          "host",
          "http2-settings",
          "keep-alive",
          "range",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "user-agent");

  /** Parts of the names of headers that carry credentials. */
  private static final String[] SECRET = {
    "authorization", "authenticat", "cookie", "api-key", "apikey", "token", "secret", "password"
  };

  /** Parts of the names of headers with which proxies and frameworks replace method or target. */
  private static final String[] REDIRECTING = {
    "http-method", "method-override", "original-", "rewrite-", "forwarded-", "proxy-"
  };

  private AddedHeaders() {}

  /**
   * Rejects a header that a caller must not add. No message contains its value.
   *
   * @param field what messages call it
   * @throws IllegalArgumentException if it is one, or no header at all
   */
  static void check(String field, String name, String value) {
    if (!TOKEN.matcher(name).matches()) {
      throw Validation.refused(field, "is not the name of a header");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (Stream.of(SECRET).anyMatch(lower::contains)) {
      throw Validation.refused(
          field,
          "must not be added, because it may carry a credential; the client's builder sets it");
    }
    if (RESERVED.contains(lower) || Stream.of(REDIRECTING).anyMatch(lower::contains)) {
      throw Validation.refused(
          field, "must not be added, because it changes how the request is sent or read");
    }
    if (!value.chars().allMatch(character -> character >= ' ' && character <= '~')) {
      throw Validation.refused(field, "must be printable ASCII");
    }
  }
}
