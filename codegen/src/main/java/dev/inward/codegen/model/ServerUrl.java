package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a server.
 *
 * @param origin scheme, host and port
 * @param path the path, without a slash at its end
 */
record ServerUrl(String origin, String path) {

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
    String path = uri.getPath();
    return new ServerUrl(
        uri.getScheme() + "://" + uri.getAuthority(),
        path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
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
