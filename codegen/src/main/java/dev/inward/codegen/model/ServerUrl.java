package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a server.
 *
 * @param origin scheme, host and port; empty for the server that the user gives or chooses
 * @param path the path, without a slash at its end
 */
record ServerUrl(String origin, String path) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9._:-]+");

  private static final Pattern PATH = Pattern.compile("(?!(.*/)?\\.{1,2}(/.*)?$)[A-Za-z0-9._~/-]*");

  /** What a host and a port look like that follow no scheme, and a parser of URLs takes for one. */
  private static final Pattern NO_SCHEME =
      Pattern.compile("[A-Za-z0-9._{}-]+:([0-9]+|\\{[^}/]*})(/.*)?");

  /** Returns a server with the defaults of its variables. */
  static ServerUrl of(Server server) {
    URI uri = withDefaults(server);
    if (uri.getScheme() != null) {
      check(uri);
    }
    return of(uri);
  }

  /**
   * Returns whether only its path counts: it is a server by http that is not a test server, or has
   * no scheme.
   */
  static boolean isPathOnly(Server server) {
    if (NO_SCHEME.matcher(server.getUrl()).matches()) {
      return true;
    }
    URI uri = withDefaults(server);
    return "http".equalsIgnoreCase(uri.getScheme()) && !isLoopback(uri.getHost());
  }

  private static URI withDefaults(Server server) {
    String url = server.getUrl();
    if (server.getVariables() != null) {
      for (var variable : server.getVariables().entrySet()) {
        String value = initial(variable.getKey(), variable.getValue(), server.getUrl());
        String placeholder = "{" + variable.getKey() + "}";
        if (value.isEmpty()) {
          // A segment of its own goes with its slash.
          url = url.replaceAll("/" + Pattern.quote(placeholder) + "(?=/|$)", "");
        }
        url = url.replace(placeholder, value);
      }
    }
    // A server whose scheme is that of the page which shows the contract.
    return uri(url.startsWith("//") ? "https:" + url : url);
  }

  /** Returns the value of a variable that nobody sets: of a scheme https, if it may be that. */
  static String initial(String name, ServerVariable variable, String url) {
    boolean mayBeHttps =
        url.startsWith("{" + name + "}://")
            && variable.getEnum() != null
            && variable.getEnum().contains("https");
    return mayBeHttps ? "https" : Objects.requireNonNullElse(variable.getDefault(), "");
  }

  /**
   * Returns whether a client's builder takes the value of a variable, by the rule of the runtime.
   */
  static boolean takes(String url, String name, String value) {
    String placeholder = "{" + name + "}";
    String whole = url.startsWith("//") ? "https:" + url : url;
    int start = whole.indexOf(placeholder);
    if (start < 0) {
      return true;
    }
    int authority = whole.indexOf("://");
    int path = authority < 0 ? 0 : whole.indexOf('/', authority + 3);
    if (path > 0 ? path < start : authority < 0) {
      return (authority < 0 && start == 0) || PATH.matcher(value).matches();
    }
    String before = whole.substring(0, start);
    String after = whole.substring(start + placeholder.length());
    return value.isEmpty()
        ? before.matches(".*[A-Za-z0-9]") || after.matches("[A-Za-z0-9].*")
        : AUTHORITY.matcher(value).matches();
  }

  /** Returns the path of a server as the contract writes it, with its variables. */
  static String pathOf(String url) {
    int authority = url.indexOf("//");
    if (NO_SCHEME.matcher(url).matches()) {
      return url.replaceFirst("^[^/]*", "");
    }
    if (authority < 0) {
      return url.startsWith("/") ? url : "/" + url;
    }
    int path = url.indexOf('/', authority + 2);
    return path < 0 ? "" : url.substring(path);
  }

  private static ServerUrl of(URI uri) {
    String path = uri.getRawPath();
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (uri.getScheme() == null) {
      return new ServerUrl(
          "", trimmed.isEmpty() || trimmed.startsWith("/") ? trimmed : "/" + trimmed);
    }
    return new ServerUrl(uri.getScheme() + "://" + uri.getAuthority(), trimmed);
  }

  /** Returns whether a client can be built with a server. */
  static boolean isUsable(Server server) {
    try {
      return !of(server).isRelative();
    } catch (ContractException e) {
      return false;
    }
  }

  /** Returns whether it is a path at a server that only the user knows. */
  boolean isRelative() {
    return origin.isEmpty();
  }

  /** Refuses a server that a client cannot be built with. */
  private static void check(URI uri) {
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      // The message does not repeat it, because it may hold a password.
      throw new ContractException(
          "servers",
          "the URL of a server must not have a user name, a query or a fragment; leave them out");
    }
    boolean isHttps = "https".equalsIgnoreCase(uri.getScheme());
    boolean isHttp = "http".equalsIgnoreCase(uri.getScheme());
    if (!isHttps && !(isHttp && isLoopback(uri.getHost()))) {
      throw new ContractException(
          "servers",
          uri
              + " is not https, and a client sends its credentials over nothing else; name the"
              + " server's https URL, and give a test server to the client's baseUrl");
    }
  }

  private static boolean isLoopback(@Nullable String host) {
    return host != null && LOOPBACK.contains(host);
  }

  private static URI uri(String server) {
    try {
      URI uri = new URI(server);
      boolean isAbsolute = uri.getScheme() != null && uri.getAuthority() != null;
      if (isAbsolute || isPath(uri)) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Reported below.
    }
    throw new ContractException(
        "servers", server + " is neither an absolute URL nor a path, such as /v1");
  }

  private static boolean isPath(URI uri) {
    return uri.getScheme() == null
        && uri.getAuthority() == null
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null
        && uri.getRawPath().matches("(?!.*//)(?!.*\\.\\.).*");
  }
}
