package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.swagger.v3.oas.models.servers.ServerVariables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the servers of a contract. A single one without variables is known when the client is
 * generated, and its path is a part of each route. Of several ones, or with variables, the user
 * chooses when the client is built. A contract without extensions may name servers that a client
 * cannot be built with: they are left out, and of a single one only the path is known.
 */
final class ServerReader {

  private final List<Server> servers;
  private final @Nullable ServerUrl only;
  private final boolean isChosen;
  private final boolean isPlain;

  ServerReader(Contract contract) {
    this.isPlain = contract.isPlain();
    List<Server> named = contract.openApi().getServers();
    // The parser of contracts writes "/" where a contract names no server.
    List<Server> some =
        named == null ? List.of() : named.stream().filter(each -> !isNone(each)).toList();
    List<Server> known = isPlain ? usable(some) : some;
    this.servers = known.stream().map(each -> isPlain ? reachable(each) : each).toList();
    this.isChosen = servers.size() > 1 || servers.stream().anyMatch(ServerReader::hasVariables);
    this.only =
        isChosen ? null : servers.isEmpty() ? new ServerUrl("", "") : ServerUrl.of(servers.get(0));
    if (isChosen) {
      // The default must be one that the client can be built with.
      var unused = ServerUrl.of(servers.get(0));
    }
  }

  /** Returns those that a client can be built with; if there are none, the first one. */
  private static List<Server> usable(List<Server> servers) {
    List<Server> usable = servers.stream().filter(ServerUrl::isUsable).toList();
    return usable.isEmpty() ? servers.stream().limit(1).toList() : usable;
  }

  /** Returns a server; of one that no client is built with, such as one by http, only the path. */
  private static Server reachable(Server server) {
    if (!ServerUrl.isPathOnly(server)) {
      return server;
    }
    String path = ServerUrl.pathOf(server.getUrl());
    ServerVariables variables = new ServerVariables();
    Objects.requireNonNullElseGet(server.getVariables(), ServerVariables::new)
        .forEach(
            (name, variable) -> {
              if (path.contains("{" + name + "}")) {
                variables.addServerVariable(name, variable);
              }
            });
    return new Server().url(path).variables(variables);
  }

  private static boolean isNone(Server server) {
    return server.getUrl() == null || server.getUrl().isEmpty() || server.getUrl().equals("/");
  }

  private static boolean hasVariables(Server server) {
    return server.getVariables() != null && !server.getVariables().isEmpty();
  }

  /** Returns the contract's own server, whose origin is empty if it is not known. */
  private ServerUrl base() {
    return only == null ? new ServerUrl("", "") : only;
  }

  /** Returns the server of an operation; its origin is that of the contract, or its own. */
  ServerUrl of(PathItem item, Operation operation) {
    List<Server> own = isEmpty(operation.getServers()) ? item.getServers() : operation.getServers();
    if (own == null || own.isEmpty() || isNone(own.get(0))) {
      return base();
    }
    if (isPlain && ServerUrl.isPathOnly(usable(own).get(0))) {
      String path = ServerUrl.of(reachable(usable(own).get(0))).path();
      // Where the user has to name a server anyway, it is in place of this one, too.
      boolean isNamed = !isChosen && base().isRelative();
      return new ServerUrl(isNamed ? "" : ClientModel.BASE_URL, path);
    }
    ServerUrl server = ServerUrl.of((isPlain ? usable(own) : own).get(0));
    return server.isRelative() ? new ServerUrl(base().origin(), server.path()) : server;
  }

  private static boolean isEmpty(@Nullable List<Server> servers) {
    return servers == null || servers.isEmpty();
  }

  /**
   * Returns the servers.
   *
   * @param taken the methods that the client's builder has already
   */
  ServerModel read(Set<String> taken) {
    if (!isChosen) {
      return new ServerModel(
          base().origin().isEmpty() ? null : base().origin(), List.of(), List.of(), isPlain);
    }
    List<Server> usable = servers.stream().filter(ServerUrl::isUsable).toList();
    List<Server> chosen = usable.isEmpty() ? servers.subList(0, 1) : usable;
    Map<String, ServerModel.Variable> variables = new LinkedHashMap<>();
    for (Server server : chosen) {
      Objects.requireNonNullElseGet(server.getVariables(), ServerVariables::new)
          .forEach(
              (name, each) ->
                  variables.computeIfAbsent(
                      name, key -> variable(key, each, server.getUrl(), taken)));
    }
    List<String> urls = chosen.stream().map(ServerReader::written).distinct().toList();
    variables.values().forEach(variable -> check(variable, urls));
    return new ServerModel(null, urls, List.copyOf(variables.values()), isPlain);
  }

  /** Returns the URL of a server as the contract writes it; a path begins with a slash. */
  private static String written(Server server) {
    String url = server.getUrl();
    return ServerUrl.of(server).isRelative() ? ServerUrl.pathOf(url) : url;
  }

  /** Refuses a default that no client could be built with. */
  private static void check(ServerModel.Variable variable, List<String> urls) {
    for (String url : urls) {
      if (!ServerUrl.takes(url, variable.wire(), variable.initial())) {
        throw new ContractException(
            "servers",
            "the default of "
                + variable.wire()
                + " does not fit into "
                + url
                + "; write one of letters, digits, dots and hyphens");
      }
    }
  }

  private static ServerModel.Variable variable(
      String wire, ServerVariable variable, String url, Set<String> taken) {
    return new ServerModel.Variable(
        Names.unique(Names.member(wire), taken),
        wire,
        ServerUrl.initial(wire, variable, url),
        variable.getEnum() == null ? List.of() : List.copyOf(variable.getEnum()),
        variable.getDescription());
  }
}
