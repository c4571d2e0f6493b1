package dev.inward.runtime;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Parses URLs that consist of scheme, host, port and path, and decides where plain http is allowed.
 * Error messages do not contain the value, which may include a password.
 */
final class BaseUrl {

  private static final Pattern LOOPBACK_IPV4 =
      Pattern.compile("127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

  private BaseUrl() {}

  static HttpUrl parse(String field, String value) {
    return parse(field, value, null);
  }

  /** Parses a URL without a path. */
  static HttpUrl parseServer(String field, String value, @Nullable String plainTextHost) {
    HttpUrl url = parse(field, value, plainTextHost);
    if (!url.encodedPath().equals("/")) {
      throw new IllegalArgumentException(
          field + " must be scheme, host and port only, without path, query or fragment");
    }
    return url;
  }

  /** Parses a URL that may be plain http if its host is loopback or the given one. */
  static HttpUrl parse(String field, String value, @Nullable String plainTextHost) {
    HttpUrl url = HttpUrl.parse(value);
    if (url == null) {
      throw new IllegalArgumentException(field + " must be an absolute http or https URL");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty() || value.contains("@")) {
      throw new IllegalArgumentException(field + " must not contain a user name or password");
    }
    if (url.encodedPath().contains("//") || value.contains("?") || value.contains("#")) {
      throw new IllegalArgumentException(
          field + " must be scheme, host, port and path, without query, fragment or empty segment");
    }
    if (!url.isHttps() && !isLoopback(url.host()) && !url.host().equals(plainTextHost)) {
      throw new IllegalArgumentException(
          field
              + " must be https, unless the host is loopback or was"
              + " named with allowPlainText before");
    }
    return url;
  }

  /** Returns a host as it is in parsed URLs. */
  static String host(String field, String value) {
    boolean address = value.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    HttpUrl url =
        address || value.matches("[\\p{Alnum}._-]+")
            ? HttpUrl.parse("http://" + (address ? "[" + value + "]" : value))
            : null;
    if (url == null) {
      throw new IllegalArgumentException(
          field + " must be a host name or an IP address, without scheme and port");
    }
    return url.host();
  }

  /** Returns a URL at another one's server, below its path. */
  static HttpUrl below(HttpUrl parent, HttpUrl child) {
    String path = parent.encodedPath();
    if (path.equals("/") && sameServer(parent, child)) {
      return child;
    }
    String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return child
        .newBuilder()
        .scheme(parent.scheme())
        .host(parent.host())
        .port(parent.port())
        .encodedPath(prefix + child.encodedPath())
        .build();
  }

  /** Returns whether two URLs have the same scheme, host and port. */
  static boolean sameServer(HttpUrl one, @Nullable HttpUrl other) {
    return other != null
        && one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  /** Returns whether a parsed URL's host is this machine. */
  static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || LOOPBACK_IPV4.matcher(host).matches();
  }
}
