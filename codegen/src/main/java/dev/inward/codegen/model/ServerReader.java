package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.swagger.v3.oas.models.servers.ServerVariables;
import java.util.ArrayList;
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
    this.servers = isPlain ? usable(some) : some;
    this.isChosen = servers.size() > 1 || servers.stream().anyMatch(ServerReader::hasVariables);
    this.only =
        isChosen
            ? null
            : servers.isEmpty()
                ? new ServerUrl("", "")
                : isPlain ? ServerUrl.orPath(servers.get(0)) : ServerUrl.of(servers.get(0));
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
    List<String> choices = new ArrayList<>();
    Map<String, ServerVariable> variables = new LinkedHashMap<>();
    for (Server server : servers) {
      if (ServerUrl.isUsable(server)) {
        choices.add(server.getUrl());
        Objects.requireNonNullElseGet(server.getVariables(), ServerVariables::new)
            .forEach(variables::putIfAbsent);
      }
    }
    return new ServerModel(
        null,
        choices.stream().distinct().toList(),
        variables.entrySet().stream()
            .map(each -> variable(each.getKey(), each.getValue(), taken))
            .toList(),
        isPlain);
  }

  private static ServerModel.Variable variable(
      String wire, ServerVariable variable, Set<String> taken) {
    return new ServerModel.Variable(
        Names.unique(Names.member(wire), taken),
        wire,
        Objects.requireNonNullElse(variable.getDefault(), ""),
        variable.getEnum() == null ? List.of() : List.copyOf(variable.getEnum()),
        variable.getDescription());
  }
}
