package dev.inward.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The servers of a contract, of which one is chosen, with the values of their variables. A server
 * that begins with {@code //} is an https one; a path is one at the user's own server.
 */
final class Servers {

  /** What a host, a port or a scheme consists of: nothing that ends it. */
  private static final String AUTHORITY = "[A-Za-z0-9._:-]+";

  /** Without segments that take away others. */
  private static final String PATH = "(?!(.*/)?\\.{1,2}(/.*)?$)[A-Za-z0-9._~/-]*";

  private static final String ANYTHING = "(?s).*";

  private final List<String> urls = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();
  private @Nullable String chosen;

  void add(String written) {
    String url = withScheme(written);
    urls.add(url);
    if (chosen == null) {
      chosen = url;
    }
  }

  private static String withScheme(String url) {
    return url.startsWith("//") ? "https:" + url : url;
  }

  void choose(String written) {
    String url = withScheme(written);
    if (!urls.contains(url)) {
      throw Validation.refused(
          "server", "must be one of the contract's, as the contract writes it");
    }
    chosen = url;
  }

  void set(String variable, String value, List<String> allowed) {
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      throw Validation.refused(variable, "must be one of " + String.join(", ", allowed));
    }
    for (String url : urls) {
      String placeholder = "{" + variable + "}";
      int start = url.indexOf(placeholder);
      boolean canBeEmpty =
          value.isEmpty() && isInsideName(url, start, start + placeholder.length());
      if (start >= 0 && !canBeEmpty && !value.matches(allowedAt(start, url))) {
        throw Validation.refused(variable, "must not contain characters that change the server");
      }
    }
    variables.put(variable, value);
  }

  /** Returns whether a part of a URL stands beside a letter or digit, such as that of a host. */
  private static boolean isInsideName(String url, int start, int end) {
    return (start > 0 && isNameCharacter(url.charAt(start - 1)))
        || (start >= 0 && end < url.length() && isNameCharacter(url.charAt(end)));
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Returns what a value may be there; one that is the whole server is checked as such. */
  private static String allowedAt(int start, String url) {
    int authority = url.indexOf("://");
    if (authority < 0) {
      return start == 0 ? ANYTHING : PATH;
    }
    int path = url.indexOf('/', authority + 3);
    return path > 0 && path < start ? PATH : AUTHORITY;
  }

  /**
   * Returns the chosen server, or null if the contract has none.
   *
   * @param own the user's own server, or null
   */
  @Nullable HttpUrl resolve(@Nullable HttpUrl own) {
    if (chosen == null) {
      return null;
    }
    String url = chosen;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      String placeholder = "{" + variable.getKey() + "}";
      if (variable.getValue().isEmpty()) {
        // A segment of its own goes with its slash.
        url = url.replaceAll("/" + Pattern.quote(placeholder) + "(?=/|$)", "");
      }
      url = url.replace(placeholder, variable.getValue());
    }
    if (!url.startsWith("/")) {
      return BaseUrl.parse("server", url);
    }
    if (own == null) {
      throw Validation.refused(
          "baseUrl", "is required, because the contract names only a path of the server");
    }
    return own.newBuilder().encodedPath(url.replaceFirst("^/+", "/")).build();
  }
}
