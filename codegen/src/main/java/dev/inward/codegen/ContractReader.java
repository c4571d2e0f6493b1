package dev.inward.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a whole contract, and says which files are to be written. */
final class ContractReader {

  private final Contract contract;
  private final String wirePackage;
  private final Types types;
  private final Usage usage = new Usage();
  private final Credentials credentials;
  private final String clientName;
  private final String vendor;
  private final Map<String, String> servers = new LinkedHashMap<>();

  ContractReader(OpenAPI openApi, String wirePackage) {
    this.contract = new Contract(openApi);
    this.wirePackage = wirePackage;
    this.types = new Types(contract);
    this.credentials = new Credentials(contract);
    Extensions client = contract.extensions().map("x-client").only("name", "vendor", "credentials");
    String title = openApi.getInfo() == null ? "Vendor" : openApi.getInfo().getTitle();
    this.clientName = Java.or(client.text("name"), Names.pascal(Java.or(title, "Vendor")));
    this.vendor = Java.or(client.text("vendor"), Names.lowerFirst(clientName));
  }

  /** Returns the files, by the name of their type, in the order of these names. */
  Map<String, TypeFile> files() {
    Vocabulary.check(contract.openApi());
    List<TypeFile> files = new ArrayList<>();
    List<OperationView> operations = new ArrayList<>();
    String server = server(contract.openApi().getServers());
    servers.put(origin(server), "api");
    Map<String, PathItem> paths =
        contract.openApi().getPaths() == null ? Map.of() : contract.openApi().getPaths();
    paths.forEach(
        (path, item) ->
            item.readOperationsMap()
                .forEach(
                    (method, operation) -> {
                      OperationFiles.Generated generated = operation(path, item, method, operation);
                      checkName(operations, generated.view());
                      operations.add(generated.view());
                      files.addAll(generated.files());
                    }));
    paths.values().stream()
        .flatMap(item -> item.readOperations().stream())
        .forEach(this::noteCallbacks);
    files.addAll(new ModelFiles(wirePackage, types, usage).files());
    files.addAll(clientFiles(operations, origin(server)));
    return byName(files);
  }

  private static void checkName(List<OperationView> earlier, OperationView operation) {
    for (OperationView other : earlier) {
      if (other.name().equals(operation.name())
          || other.name().equals(operation.name() + "Async")
          || operation.name().equals(other.name() + "Async")) {
        throw new ContractException(
            "operation " + operation.id(),
            "the operation " + other.id() + " has that name in Java, too, or its Async twin");
      }
    }
  }

  private List<TypeFile> clientFiles(List<OperationView> operations, String server) {
    List<ClientView.ApiView> apis = new ArrayList<>();
    servers.forEach(
        (origin, variable) ->
            apis.add(
                new ClientView.ApiView(
                    variable, origin.equals(server) ? "" : ", " + Java.literal(origin))));
    Javadoc javadoc =
        new Javadoc()
            .text(contract.openApi().getInfo().getTitle())
            .text(contract.openApi().getInfo().getDescription())
            .html(
                "Immutable and safe for use by many threads; make one and keep it. {@link #close}"
                    + " ends only what the client made itself.");
    ClientView view =
        new ClientView(
            clientName,
            vendor,
            server,
            javadoc.comment(0),
            credentials.groups(),
            credentials.values(),
            apis,
            operations);
    List<TypeFile> files = new ArrayList<>();
    files.add(new TypeFile(clientName + "Client", "client", view));
    files.add(new TypeFile(clientName + "Api", "api", view));
    if (credentials.any()) {
      files.add(new TypeFile(clientName + "Credentials", "credentials", view));
    }
    return files;
  }

  private OperationFiles.Generated operation(
      String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
    List<Server> own =
        operation.getServers() != null && !operation.getServers().isEmpty()
            ? operation.getServers()
            : item.getServers();
    String server = server(own == null || own.isEmpty() ? contract.openApi().getServers() : own);
    String api = servers.computeIfAbsent(origin(server), origin -> "api" + (servers.size() + 1));
    OperationFiles.Settings settings =
        new OperationFiles.Settings(clientName, vendor, wirePackage, pathOf(server));
    return new OperationFiles(settings, contract, types, usage, credentials)
        .of(path, item, method, operation, api);
  }

  private void noteCallbacks(Operation operation) {
    if (operation.getCallbacks() == null) {
      return;
    }
    operation.getCallbacks().values().stream()
        .flatMap(callback -> callback.values().stream())
        .flatMap(item -> item.readOperations().stream())
        .filter(callback -> callback.getRequestBody() != null)
        .map(callback -> contract.body(callback.getRequestBody(), "callback"))
        .filter(body -> body.getContent() != null)
        .flatMap(body -> body.getContent().entrySet().stream())
        .filter(content -> OperationFiles.isJson(content.getKey()))
        .map(content -> types.of(content.getValue().getSchema(), "Callback"))
        .filter(JavaType::isModel)
        .forEach(
            type -> {
              usage.webhooks.add(type.name());
              usage.json(type);
            });
  }

  private static Map<String, TypeFile> byName(List<TypeFile> files) {
    Map<String, TypeFile> byName = new TreeMap<>();
    Map<String, String> lower = new LinkedHashMap<>();
    for (TypeFile file : files) {
      if (byName.put(file.name(), file) != null) {
        throw new ContractException(
            "contract",
            "two types would be called "
                + file.name()
                + " in Java; rename a schema, or a request by x-request");
      }
      String other = lower.put(file.name().toLowerCase(Locale.ROOT), file.name());
      if (other != null) {
        throw new ContractException(file.name(), "differs from " + other + " only in case");
      }
    }
    return byName;
  }

  private static String server(@Nullable List<Server> servers) {
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
    return url;
  }

  private static String origin(String server) {
    URI uri = uri(server);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  private static URI uri(String server) {
    try {
      URI uri = new URI(server);
      if (uri.getScheme() != null && uri.getAuthority() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    throw new ContractException("servers", server + " is not an absolute URL");
  }

  private static String pathOf(String server) {
    String path = uri(server).getPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
