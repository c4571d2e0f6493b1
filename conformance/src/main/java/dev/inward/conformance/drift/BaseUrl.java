package dev.inward.conformance.drift;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Scheme, host and port, and nothing else. No refusal repeats the value: it may hold a password.
 */
final class BaseUrl {

  private static final String LOOPBACK =
      "localhost|\\[::1]|127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}";

  private BaseUrl() {}

  /** Returns the URL without a slash at the end. */
  static String checked(String value) throws RefusedException {
    URI url = parsed(value);
    String host = url.getHost();
    if (host == null || !isBare(url)) {
      throw new RefusedException("the base URL must be scheme, host and port, and nothing else");
    }
    boolean plain = "http".equalsIgnoreCase(url.getScheme()) && host.matches(LOOPBACK);
    if (!plain && !"https".equalsIgnoreCase(url.getScheme())) {
      throw new RefusedException("the base URL must be https, unless the host is loopback");
    }
    return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
  }

  private static URI parsed(String value) throws RefusedException {
    try {
      return new URI(value);
    } catch (URISyntaxException e) {
      throw new RefusedException("the base URL is no URL");
    }
  }

  private static boolean isBare(URI url) {
    return url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null
        && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"));
  }
}
