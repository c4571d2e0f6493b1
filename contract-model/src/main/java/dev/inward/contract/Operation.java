package dev.inward.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operation of a contract. */
public final class Operation {

  private final SpecPointer place;
  private final String method;
  private final PathTemplate path;
  private final Lazy<Map<String, List<Parameter>>> parameters = new Lazy<>(this::readParameters);
  private final Lazy<Map<String, RequestContent>> requestContent =
      new Lazy<>(this::readRequestContent);
  private final Lazy<List<SecurityScheme>> security = new Lazy<>(this::readSecurity);
  private final Lazy<String> mediaType = new Lazy<>(this::readMediaType);
  private final Map<Integer, Map<String, SpecPointer>> responses = new ConcurrentHashMap<>();

  Operation(SpecPointer place, String path) {
    this.place = place;
    this.method = place.name().toUpperCase(Locale.ROOT);
    this.path = new PathTemplate(path);
  }

  /** Returns the operationId. */
  public String id() {
    return place.node().text("operationId");
  }

  /** Returns the HTTP method, in capitals. */
  public String method() {
    return method;
  }

  /** Returns the path, with parameters in braces. */
  public String pathTemplate() {
    return path.toString();
  }

  /** Returns whether a success costs money. */
  public boolean spendsMoney() {
    return "true".equals(place.node().textOrNull("x-spends-money"));
  }

  PathTemplate path() {
    return path;
  }

  /** Returns the parameters that stand in {@code path}, {@code query} or {@code header}. */
  List<Parameter> parametersIn(String where) {
    return parameters.get().getOrDefault(where, List.of());
  }

  private Map<String, List<Parameter>> readParameters() {
    return place.itemsOf("parameters").stream()
        .map(Parameter::of)
        .collect(Collectors.groupingBy(Parameter::where));
  }

  /** Returns what is said of the request's body for each media type. */
  Map<String, RequestContent> requestContent() {
    return requestContent.get();
  }

  private Map<String, RequestContent> readRequestContent() {
    Map<String, RequestContent> contents = new TreeMap<>();
    if (place.node().has("requestBody")) {
      content(place.member("requestBody").resolved())
          .forEach((type, content) -> contents.put(type, RequestContent.of(content)));
    }
    return contents;
  }

  boolean requiresBody() {
    return place.node().has("requestBody")
        && "true".equals(place.member("requestBody").resolved().node().textOrNull("required"));
  }

  /** Returns the headers of which a request needs each; none if it needs none. */
  List<SecurityScheme> security() {
    return security.get();
  }

  private List<SecurityScheme> readSecurity() {
    SpecPointer contract = SpecPointer.root(place.root());
    SpecPointer owner = place.node().has("security") ? place : contract;
    return owner.itemsOf("security").stream()
        .flatMap(requirement -> requirement.node().names().stream())
        .map(name -> contract.at("#/components/securitySchemes/" + name).resolved())
        .map(SecurityScheme::of)
        .toList();
  }

  /** Returns the HTTP statuses that a response may have. */
  public Set<Integer> statuses() {
    return place.member("responses").node().names().stream()
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns the schema of a response's content for a status, by media type, or null if the contract
   * does not declare the status.
   */
  @Nullable Map<String, SpecPointer> responseSchemas(int status) {
    Map<String, SpecPointer> known = responses.get(status);
    if (known == null && place.member("responses").node().has(String.valueOf(status))) {
      known = readResponseSchemas(String.valueOf(status));
      responses.put(status, known);
    }
    return known;
  }

  private Map<String, SpecPointer> readResponseSchemas(String status) {
    Map<String, SpecPointer> schemas = new TreeMap<>();
    content(place.member("responses").member(status).resolved())
        .forEach((type, content) -> schemas.put(type, content.member("schema").resolved()));
    return schemas;
  }

  /** Returns the media type that the response to these arguments has. */
  String responseMediaType(Map<String, String> arguments) {
    for (List<Parameter> somewhere : parameters.get().values()) {
      for (Parameter parameter : somewhere) {
        String chosen = parameter.mediaTypes().get(arguments.getOrDefault(parameter.name(), ""));
        if (chosen != null) {
          return chosen;
        }
      }
    }
    return mediaType.get();
  }

  private String readMediaType() {
    String status = place.member("responses").node().names().iterator().next();
    return content(place.member("responses").member(status).resolved()).keySet().iterator().next();
  }

  private static Map<String, SpecPointer> content(SpecPointer owner) {
    return owner.membersOf("content").stream()
        .collect(
            Collectors.toMap(SpecPointer::name, mediaType -> mediaType, (a, b) -> a, TreeMap::new));
  }

  /** Returns the id, the method and the path's template. */
  @Override
  public String toString() {
    return id() + " (" + method() + " " + path + ")";
  }
}
