package dev.inward.runtime;

import java.util.List;
import okhttp3.HttpUrl;

/**
 * Compares the URL of a request with the operation's server and path template. An argument that
 * changes the host or the path could send the credentials elsewhere or buy something else.
 */
final class UrlGuard {

  private UrlGuard() {}

  /**
   * Rejects a URL that does not belong to the operation.
   *
   * @throws IllegalArgumentException if it does not; the message names the operation, not the URL
   */
  static void check(Operation operation, HttpUrl server, HttpUrl url) {
    if (!BaseUrl.sameServer(server, url)
        || !url.username().isEmpty()
        || !url.password().isEmpty()
        || url.fragment() != null) {
      throw new IllegalArgumentException(operation.name() + ": an argument changes the server");
    }
    if (!operation.pathTemplate().equals(url.encodedPath())
        && !matches(templateSegments(operation), url.encodedPathSegments())) {
      throw new IllegalArgumentException(operation.name() + ": an argument changes the path");
    }
  }

  private static List<String> templateSegments(Operation operation) {
    return List.of(operation.pathTemplate().substring(1).split("/", -1));
  }

  private static boolean matches(List<String> template, List<String> path) {
    if (template.size() != path.size()) {
      return false;
    }
    for (int i = 0; i < template.size(); i++) {
      String expected = template.get(i);
      boolean fits =
          expected.contains("{")
              ? !path.get(i).isEmpty()
              : expected.equals(path.get(i)) || encoded(expected).equals(path.get(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String literal) {
    return new HttpUrl.Builder()
        .scheme("https")
        .host("localhost")
        .addEncodedPathSegment(literal)
        .build()
        .encodedPathSegments()
        .get(0);
  }
}
