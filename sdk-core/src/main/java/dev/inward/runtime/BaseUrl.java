package dev.inward.runtime;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Scheme, host and port, and nothing else. No error repeats a value: it may hold a password. */
final class BaseUrl {

  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  private BaseUrl() {}

  static HttpUrl parse(String field, String value) {
    HttpUrl url = HttpUrl.parse(value);
    if (url == null) {
      throw new IllegalArgumentException(field + " must be an absolute http or https URL");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty() || value.contains("@")) {
      throw new IllegalArgumentException(field + " must not hold a user name or password");
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

  /** Whether two URLs lead to the same server in the same way. */
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
