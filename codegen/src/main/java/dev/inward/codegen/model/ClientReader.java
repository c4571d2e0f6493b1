package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.contract.MediaTypes;
import dev.inward.codegen.contract.Refusals;
import dev.inward.codegen.contract.Vocabulary;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a whole contract. */
public final class ClientReader {

  private final Contract contract;
  private final Scope scope;
  private final ServerReader servers;
  private final OperationNames names;
  private final String name;
  private final String vendor;
  private final @Nullable Integer requestsPerMinute;
  private final TagReader tags;
  private final boolean splitByTag;
  private final List<TagReader.Tagged> tagged = new ArrayList<>();

  /**
   * Starts to read a contract.
   *
   * @param wirePackage the package of xjc's classes
   * @param used the types that the generated code uses, whose names no other can have
   */
  public ClientReader(OpenAPI openApi, String wirePackage, Set<String> used, TypeOptions options) {
    this.contract = new Contract(openApi);
    Vocabulary.check(openApi, contract.isPlain());
    Extensions client =
        contract
            .extensions()
            .map("x-client")
            .only("name", "vendor", "credentials", "requests-per-minute");
    String given = client.text("name");
    this.name = given == null ? Names.client(info().getTitle()) : given;
    this.vendor = Objects.requireNonNullElse(client.text("vendor"), Names.lowerFirst(name));
    this.requestsPerMinute = requestsPerMinute(client);
    this.servers = new ServerReader(contract);
    this.names = new OperationNames(contract);
    Set<String> taken = new HashSet<>(used);
    taken.addAll(names.files());
    taken.addAll(Set.of(name + "Client", name + "Api", name + "Credentials"));
    this.tags = new TagReader(contract, name);
    this.splitByTag = options.splitByTag();
    if (splitByTag) {
      taken.addAll(tags.types());
    }
    this.scope =
        new Scope(
            contract,
            new CredentialReader(contract, vendor),
            wirePackage,
            new Types(contract, taken, options));
  }

  /**
   * Returns the client of the contract.
   *
   * @throws ContractException if the contract has something that cannot be generated
   */
  public ClientModel read() {
    ServerModel server = servers.read(scope.credentials().methods());
    List<OperationModel> operations = operations();
    Set<String> origins = new LinkedHashSet<>();
    origins.add(Objects.requireNonNullElse(server.origin(), ""));
    operations.forEach(operation -> origins.add(operation.server()));
    Set<String> webhooks = webhooks();
    ModelUsage usage = ModelUsage.of(operations, webhooks);
    DecidingMembers deciding = new DecidingMembers(scope.types(), usage);
    TypeReader reader = new TypeReader(scope.types(), usage, deciding);
    List<TypeModel> strict = reader.read(name -> false);
    Directions directions = new Directions(strict, operations, webhooks);
    // What only requests have keeps its required members.
    List<TypeModel> types =
        directions.demanding(
            scope.types().isAnyLenient() ? reader.read(directions::isReceived) : strict);
    List<ReconciliationModel> reconciliations =
        new ReconciliationReader(operations, types)
            .read(paths().values().stream().flatMap(item -> item.readOperations().stream()));
    if (splitByTag && !reconciliations.isEmpty()) {
      throw new ContractException(
          "splitByTag", "a reconciliation reads operations of any tag; leave the option out");
    }
    return new ClientModel(
        name,
        vendor,
        requestsPerMinute,
        new ClientModel.Description(info().getTitle(), info().getDescription()),
        scope.credentials().groups(operations),
        server,
        List.copyOf(origins),
        operations,
        types,
        new XmlReader(scope.xmlNames(), scope.types(), deciding).read(usage.xmlRoots()),
        reconciliations,
        splitByTag ? tags.groups(tagged) : List.of());
  }

  /** Returns what is understood otherwise than the contract says, a sentence for each place. */
  public List<String> warnings() {
    return contract.warnings();
  }

  private static @Nullable Integer requestsPerMinute(Extensions client) {
    String limit = client.text("requests-per-minute");
    if (limit == null) {
      return null;
    }
    if (!limit.matches("[1-9][0-9]{0,5}")) {
      throw new ContractException(
          client.where(), "requests-per-minute must be an integer from 1 to 999999");
    }
    return Integer.valueOf(limit);
  }

  private Info info() {
    return Objects.requireNonNullElseGet(contract.openApi().getInfo(), Info::new);
  }

  private Map<String, PathItem> paths() {
    return contract.paths();
  }

  private List<OperationModel> operations() {
    OperationReader reader = new OperationReader(scope, names);
    List<OperationModel> operations = new ArrayList<>();
    Refusals refusals = new Refusals(contract.isPlain());
    paths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) ->
                            refusals.collect(
                                List.of("paths", path, method.name().toLowerCase(Locale.ROOT)),
                                () -> {
                                  OperationModel model =
                                      reader.read(path, item, method, servers.of(item, operation));
                                  operations.add(model);
                                  tagged.add(new TagReader.Tagged(model, TagReader.tag(operation)));
                                })));
    refusals.report();
    return List.copyOf(operations);
  }

  /** Returns the models that are the body of a callback or, in OpenAPI 3.1, of a webhook. */
  private Set<String> webhooks() {
    Stream<ValueType> callbacks =
        paths().values().stream()
            .flatMap(item -> item.readOperations().stream())
            .filter(operation -> operation.getCallbacks() != null)
            .flatMap(operation -> operation.getCallbacks().values().stream())
            .flatMap(callback -> callback.values().stream())
            .flatMap(item -> messages(item, "Callback"));
    Map<String, PathItem> named =
        Objects.requireNonNullElse(contract.openApi().getWebhooks(), Map.of());
    Stream<ValueType> webhooks =
        named.entrySet().stream()
            .flatMap(each -> messages(each.getValue(), Names.pascal(each.getKey()) + "Webhook"));
    return Stream.concat(callbacks, webhooks)
        .filter(ValueType::isModel)
        .map(ValueType::name)
        .collect(Collectors.toSet());
  }

  /** Returns the types of the messages that a vendor sends to its users. */
  private Stream<ValueType> messages(PathItem item, String suggestion) {
    return item.readOperations().stream()
        .filter(operation -> operation.getRequestBody() != null)
        .map(operation -> contract.body(operation.getRequestBody(), suggestion))
        .filter(body -> body.getContent() != null)
        .flatMap(body -> body.getContent().entrySet().stream())
        .filter(content -> MediaTypes.isJson(content.getKey()))
        .map(content -> content.getValue().getSchema())
        .filter(Objects::nonNull)
        .map(schema -> scope.types().of(schema, suggestion));
  }
}
