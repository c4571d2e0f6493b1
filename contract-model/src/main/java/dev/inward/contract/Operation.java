package dev.inward.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operation of a contract, or a call that the vendor makes back. */
public final class Operation {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final SpecPointer pathItem;
  private final SpecPointer place;
  private final String method;
  private final PathTemplate path;
  private final Lazy<List<Parameter>> parameters = new Lazy<>(this::readParameters);
  private final Lazy<Map<String, RequestContent>> requestContent =
      new Lazy<>(this::readRequestContent);
  private final Lazy<List<SecurityScheme>> security = new Lazy<>(this::readSecurity);
  private final Lazy<String> mediaType = new Lazy<>(this::readMediaType);
  private final Map<Integer, Map<String, SpecPointer>> responses = new ConcurrentHashMap<>();

  private Operation(SpecPointer pathItem, String method) {
    this.pathItem = pathItem;
    this.place = pathItem.member(method);
    this.method = method.toUpperCase(Locale.ROOT);
    this.path = new PathTemplate(pathItem.name());
  }

  /**
   * Returns the operations of a contract, in its order, without {@link #callbacks}.
   *
   * @param contract the root of the contract
   * @return the operations of a contract, in its order, without {@link #callbacks}
   */
  public static List<Operation> of(SpecPointer contract) {
    return contract.membersOf("paths").stream().flatMap(path -> in(path).stream()).toList();
  }

  private static List<Operation> in(SpecPointer pathItem) {
    return pathItem.node().names().stream()
        .filter(METHODS::contains)
        .map(method -> new Operation(pathItem, method))
        .toList();
  }

  /** {@return the place in the contract, whose pointer ends with the method} */
  public SpecPointer place() {
    return place;
  }

  /** {@return the operationId} */
  public String id() {
    return place.node().text("operationId");
  }

  /** {@return the HTTP method, in capitals} */
  public String method() {
    return method;
  }

  /** {@return the path with parameters in braces, or the expression of a callback's address} */
  public String pathTemplate() {
    return path.toString();
  }

  /** {@return the summary} */
  public String summary() {
    return place.node().text("summary");
  }

  /**
   * Returns what a success does to the account. If {@code x-effect} does not say it, {@code
   * x-spends-money} does, and without either the HTTP method, as in the generator.
   *
   * @return what a success does to the account
   */
  public Effect effect() {
    Effect effect = Effect.of(place.node().textOrNull("x-effect"));
    if (effect != null) {
      return effect;
    }
    boolean buys =
        place.node().has("x-spends-money")
            ? place.node().flag("x-spends-money")
            : !isCallback() && !READS.contains(method);
    return buys ? Effect.PURCHASE : Effect.READ;
  }

  /** {@return whether a success costs money} */
  public boolean spendsMoney() {
    return effect() == Effect.PURCHASE || place.node().flag("x-spends-money");
  }

  /** {@return the rules of its outcome, or null if the contract gives none} */
  public @Nullable OutcomeRules outcomeRules() {
    SpecPointer rules = place.memberOrNull("x-outcome");
    return rules == null ? null : new OutcomeRules(rules);
  }

  /** {@return how an unknown purchase is reconciled, or null if the contract does not say} */
  public @Nullable ReconciliationRules reconciliation() {
    SpecPointer rules = place.memberOrNull("x-reconciliation");
    return rules == null ? null : new ReconciliationRules(rules);
  }

  /** {@return whether the vendor makes the call} */
  public boolean isCallback() {
    return place.pointer().contains("/callbacks/");
  }

  /** {@return the calls that the vendor makes back because of this operation} */
  public List<Operation> callbacks() {
    List<Operation> operations = new ArrayList<>();
    for (SpecPointer reference : place.membersOf("callbacks")) {
      SpecPointer callback = reference.resolved();
      callback.node().names().forEach(name -> operations.addAll(in(callback.member(name))));
    }
    return operations;
  }

  PathTemplate path() {
    return path;
  }

  /**
   * Returns the parameters in a path, decoded, or null if the path is not this operation's.
   *
   * @param encodedPath a path as it is sent
   * @return the parameters in a path, decoded, or null if the path is not this operation's
   */
  public @Nullable Map<String, String> pathParameters(String encodedPath) {
    List<String> segments = PathTemplate.segments(encodedPath);
    try {
      return path.differencesOf(segments).isEmpty() ? path.valuesIn(segments) : null;
    } catch (UnreadableException e) {
      return null;
    }
  }

  /** {@return the parameters, those that all operations of the path have first} */
  public List<Parameter> parameters() {
    return parameters.get();
  }

  /**
   * Returns the parameters in {@code path}, {@code query} or {@code header}.
   *
   * @param in query, header, cookie or path
   * @return the parameters in {@code path}, {@code query} or {@code header}
   */
  public List<Parameter> parametersIn(String in) {
    return parameters().stream().filter(parameter -> parameter.in().equals(in)).toList();
  }

  private List<Parameter> readParameters() {
    Map<List<String>, Parameter> found = new LinkedHashMap<>();
    for (SpecPointer owner : List.of(pathItem, place)) {
      for (SpecPointer reference : owner.itemsOf("parameters")) {
        Parameter parameter = Parameter.of(reference);
        found.put(List.of(parameter.in(), parameter.name()), parameter);
      }
    }
    return List.copyOf(found.values());
  }

  /** {@return the request's body in each media type, none if there is no body} */
  public List<Content> requestContents() {
    SpecPointer body = place.memberOrNull("requestBody");
    return body == null ? List.of() : Content.of(body);
  }

  /**
   * Returns the request's body in a media type, or null if the contract does not declare it.
   *
   * @param mediaType a media type
   * @return the request's body in a media type, or null if the contract does not declare it
   */
  public @Nullable Content requestContent(String mediaType) {
    return requestContents().stream()
        .filter(content -> content.mediaType().equals(mediaType))
        .findFirst()
        .orElse(null);
  }

  /** {@return whether a request must have a body} */
  public boolean requiresBody() {
    SpecPointer body = place.memberOrNull("requestBody");
    return body != null && body.resolved().node().flag("required");
  }

  /** {@return how a request's body is read, by media type} */
  Map<String, RequestContent> readers() {
    return requestContent.get();
  }

  private Map<String, RequestContent> readRequestContent() {
    return requestContents().stream()
        .collect(
            Collectors.toMap(
                Content::mediaType, RequestContent::of, (one, other) -> one, TreeMap::new));
  }

  /**
   * Returns the headers that carry credentials. A request needs all of them.
   *
   * @return the headers that carry credentials
   */
  public List<SecurityScheme> security() {
    return security.get();
  }

  private List<SecurityScheme> readSecurity() {
    SpecPointer contract = SpecPointer.root(place.root());
    SpecPointer owner = place.node().has("security") ? place : contract;
    List<SecurityScheme> schemes = new ArrayList<>();
    for (SpecPointer requirement : owner.itemsOf("security")) {
      for (String name : requirement.node().names()) {
        SpecPointer scheme = requirement.at("#/components/securitySchemes/" + name);
        schemes.add(SecurityScheme.of(scheme.resolved()));
      }
    }
    return List.copyOf(schemes);
  }

  /** {@return the names of the credentials that a request must carry} */
  public Set<String> credentials() {
    Set<String> names = new LinkedHashSet<>();
    security().forEach(scheme -> names.addAll(scheme.credentials()));
    for (Parameter parameter : parameters()) {
      if (parameter.required() && parameter.credential() != null) {
        names.add(parameter.credential());
      }
    }
    for (RequestContent content : readers().values()) {
      names.addAll(
          content.action() == null
              ? content.members().requiredCredentials()
              : content.action().credentials());
    }
    return names;
  }

  /** {@return the declared responses, in the contract's order} */
  public List<Response> responses() {
    return place.membersOf("responses").stream().map(Response::new).toList();
  }

  /**
   * Returns the response that is declared for a status, or null if there is none.
   *
   * @param status the HTTP status
   * @return the response that is declared for a status, or null if there is none
   */
  public @Nullable Response response(int status) {
    SpecPointer response = place.member("responses").memberOrNull(String.valueOf(status));
    return response == null ? null : new Response(response);
  }

  /** {@return the HTTP statuses that a response may have} */
  public Set<Integer> statuses() {
    return responses().stream()
        .map(Operation::status)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Integer status(Response response) {
    try {
      return Integer.valueOf(response.status());
    } catch (NumberFormatException e) {
      throw response.place().node().problem("not an HTTP status");
    }
  }

  /**
   * Returns the schema of a response's content for a status, by media type, or null if the contract
   * does not declare the status.
   */
  @Nullable Map<String, SpecPointer> responseSchemas(int status) {
    Map<String, SpecPointer> known = responses.get(status);
    if (known == null) {
      Response response = response(status);
      if (response != null) {
        known = readResponseSchemas(response);
        responses.put(status, known);
      }
    }
    return known;
  }

  private static Map<String, SpecPointer> readResponseSchemas(Response response) {
    Map<String, SpecPointer> schemas = new TreeMap<>();
    for (Content content : response.contents()) {
      schemas.put(content.mediaType(), content.schema().place().resolved());
    }
    return schemas;
  }

  /** Returns the media type that the response to these arguments has. */
  String responseMediaType(Map<String, String> arguments) {
    for (Parameter parameter : parameters()) {
      String chosen = parameter.mediaTypes().get(arguments.getOrDefault(parameter.name(), ""));
      if (chosen != null) {
        return chosen;
      }
    }
    return mediaType.get();
  }

  private String readMediaType() {
    // By name: the order of media types in a contract means nothing.
    return responses().stream()
        .limit(1)
        .flatMap(response -> response.contents().stream())
        .map(Content::mediaType)
        .sorted()
        .findFirst()
        .orElseThrow(() -> place.node().problem("responses", "the first response has no content"));
  }

  /** {@return the id, the method and the path's template} */
  @Override
  public String toString() {
    return id() + " (" + method() + " " + path + ")";
  }
}
