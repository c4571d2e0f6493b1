package dev.inward.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operation of a contract. */
public final class Operation {

  private final Place place;
  private final PathTemplate path;
  private final List<Parameter> parameters;

  Operation(Place place, String path) {
    this.place = place;
    this.path = new PathTemplate(path);
    this.parameters = place.itemsOf("parameters").stream().map(Parameter::of).toList();
  }

  /** Returns the operationId. */
  public String id() {
    return place.node().text("operationId");
  }

  /** Returns the HTTP method, in capitals. */
  public String method() {
    return place.name().toUpperCase(Locale.ROOT);
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

  List<Parameter> parametersIn(String where) {
    return parameters.stream().filter(parameter -> parameter.isIn(where)).toList();
  }

  /** Returns the schema of the request's body for each media type. */
  Map<String, Place> requestContent() {
    return place.node().has("requestBody")
        ? content(place.member("requestBody").resolved())
        : Map.of();
  }

  boolean requiresBody() {
    return place.node().has("requestBody")
        && "true".equals(place.member("requestBody").resolved().node().textOrNull("required"));
  }

  /**
   * Returns the names of the security schemes of which a request needs one; none if it needs none.
   */
  List<String> security() {
    Place owner = place.node().has("security") ? place : Place.root(place.root());
    return owner.itemsOf("security").stream()
        .flatMap(requirement -> requirement.node().names().stream())
        .toList();
  }

  /** Returns the HTTP statuses that an answer may have. */
  public Set<Integer> statuses() {
    return place.member("responses").node().names().stream()
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns what the contract says of an answer's content for a status, by media type, or null if
   * it does not declare the status.
   */
  @Nullable Map<String, Place> answerContent(int status) {
    Place responses = place.member("responses");
    String name = String.valueOf(status);
    return responses.node().has(name) ? content(responses.member(name).resolved()) : null;
  }

  /** Returns the media type that the answer to these arguments has. */
  String answerMediaType(Map<String, String> arguments) {
    for (Parameter parameter : parameters) {
      String mediaType = parameter.mediaTypes().get(arguments.getOrDefault(parameter.name(), ""));
      if (mediaType != null) {
        return mediaType;
      }
    }
    String status = place.member("responses").node().names().iterator().next();
    return content(place.member("responses").member(status).resolved()).keySet().iterator().next();
  }

  private static Map<String, Place> content(Place owner) {
    return owner.membersOf("content").stream()
        .collect(Collectors.toMap(Place::name, mediaType -> mediaType, (a, b) -> a, TreeMap::new));
  }

  /** Returns the id, the method and the path's template. */
  @Override
  public String toString() {
    return id() + " (" + method() + " " + path + ")";
  }
}
