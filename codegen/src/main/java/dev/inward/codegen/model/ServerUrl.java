package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a server.
 *
 * @param origin scheme, host and port
 * @param path the path, without a slash at its end
 */
record ServerUrl(String origin, String path) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Returns the first server, with the defaults of its variables. */
  static ServerUrl of(@Nullable List<Server> servers) {
    if (servers == null || servers.isEmpty()) {
      throw new ContractException("servers", "a contract must name a server");
    }
    Server server = servers.get(0);
    String url = server.getUrl();
    if (server.getVariables() != null) {
      for (var variable : server.getVariables().entrySet()) {
        url = url.replace("{" + variable.getKey() + "}", variable.getValue().getDefault());
      }
    }
    URI uri = uri(url);
    check(uri);
    String path = uri.getPath();
    return new ServerUrl(
        uri.getScheme() + "://" + uri.getAuthority(),
        path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  /** Refuses a server that a client cannot be built with. */
  private static void check(URI uri) {
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      // The message does not repeat it, because it may hold a password.
      throw new ContractException(
          "servers", "the URL of a server must not have a user name, a query or a fragment");
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
      if (uri.getScheme() != null && uri.getAuthority() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Reported below.
    }
    throw new ContractException("servers", server + " is not an absolute URL");
  }
}
