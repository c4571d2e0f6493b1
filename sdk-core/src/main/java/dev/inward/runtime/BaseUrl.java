package dev.inward.runtime;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Parses URLs that consist of scheme, host and port. Error messages do not contain the value, which
 * may include a password.
 */
final class BaseUrl {

  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  private BaseUrl() {}

  static HttpUrl parse(String field, String value) {
    HttpUrl url = HttpUrl.parse(value);
    if (url == null) {
      throw new IllegalArgumentException(field + " must be an absolute http or https URL");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty() || value.contains("@")) {
      throw new IllegalArgumentException(field + " must not contain a user name or password");
    }
    if (!url.encodedPath().equals("/") || value.contains("?") || value.contains("#")) {
      throw new IllegalArgumentException(
          field + " must be scheme, host and port only, without path, query or fragment");
    }
    if (!url.isHttps() && !isLoopback(url.host())) {
      throw new IllegalArgumentException(field + " must be https, unless the host is loopback");
    }
    return url;
  }

  /** Returns whether two URLs have the same scheme, host and port. */
  static boolean sameServer(HttpUrl one, @Nullable HttpUrl other) {
    return other != null
        && one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("::1")
        || host.matches("127(\\." + OCTET + "){3}");
  }
}
