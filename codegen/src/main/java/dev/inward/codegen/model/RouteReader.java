package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paths of an operation. A path whose first segment is a parameter with a closed enum
 * becomes a route for each value.
 */
final class RouteReader {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)\\}");

  /** What tells operations of one path and method apart, and is never sent. */
  private static final Pattern FRAGMENT = Pattern.compile("#[^{}/]*$");

  private final String where;
  private final Place place;
  private final RequestReader.Read request;
  private final List<String> values;
  private final RequestReader.@Nullable Argument selector;

  /**
   * The method and the path of an operation.
   *
   * @param serverPath the server's own path, which comes first
   */
  record Place(String id, String method, String serverPath, String path) {}

  /** Returns a path of the contract as it is sent. */
  static String sent(String path) {
    return FRAGMENT.matcher(path).replaceFirst("");
  }

  RouteReader(
      String where,
      Place place,
      RequestReader.Read request,
      List<Parameter> parameters,
      Types types) {
    this.where = where;
    this.place = place;
    this.request = request;
    check(parameters);
    this.selector = selector();
    this.values = selector == null ? List.of() : values(selector, types);
  }

  /** Returns the media type that each value of the selecting argument accepts; empty if none. */
  Map<String, String> mediaTypes() {
    return selector == null
        ? Map.of()
        : new TreeMap<>(selector.property().extensions().map("x-media-type").textByName());
  }

  /**
   * Returns the routes.
   *
   * @param accept the media type that all accept that do not select another one, or null
   */
  RoutesModel read(@Nullable String accept) {
    checkBody();
    List<RouteModel> routes = new ArrayList<>();
    if (selector == null) {
      routes.add(route(null, "", place.path(), accept));
    }
    for (String value : values) {
      String path = "/" + value + place.path().substring(place.path().indexOf('}') + 1);
      String selected = mediaTypes().get(value);
      routes.add(route(value, value, path, selected == null ? accept : selected));
    }
    return new RoutesModel(
        place.method(), List.copyOf(routes), selector == null ? null : selector.model());
  }

  private RouteModel route(
      @Nullable String value, String suffix, String path, @Nullable String accept) {
    return new RouteModel(
        value,
        Names.operation(place.id()) + Names.pascal(suffix),
        value == null ? "OPERATION" : "OPERATION_" + Names.constant(value),
        place.serverPath() + path,
        place.serverPath()
            + PARAMETER
                .matcher(path)
                .replaceAll(match -> "{" + Names.placeholder(match.group(1)) + "}"),
        accept);
  }

  private RequestReader.@Nullable Argument selector() {
    String path = place.path();
    if (!path.startsWith("/{")) {
      return null;
    }
    String name = path.substring(2, path.indexOf('}'));
    RequestReader.Argument argument =
        request.arguments().stream()
            .filter(each -> each.field().wire().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new ContractException(
                        where,
                        "a path must not begin with the credential "
                            + name
                            + "; describe it as a parameter of its own"));
    if (argument.field().type().kind() == ValueType.Kind.ENUM_TEXT) {
      return argument;
    }
    return null; // The value is one segment, which is checked before it is sent.
  }

  private List<String> values(RequestReader.Argument argument, Types types) {
    Set<String> constants = Names.none();
    List<String> found =
        types.target(argument.property().schema(), where).getEnum().stream()
            .map(Contract::text)
            .toList();
    for (String value : found) {
      if (!value.matches("[A-Za-z0-9._-]+") || !constants.add(Names.constant(value))) {
        throw new ContractException(where, "no route can be made of the value \"" + value + "\"");
      }
    }
    return found;
  }

  private void checkBody() {
    switch (place.method()) {
      case "GET", "HEAD" -> {
        if (request.model().body() != null) {
          throw new ContractException(
              where,
              "a "
                  + place.method()
                  + " cannot have a body, to which HTTP gives no meaning; describe its members as"
                  + " parameters in: query, or the operation as a POST");
        }
      }
      case "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> {}
      default ->
          throw new ContractException(
              where,
              "the response to a "
                  + place.method()
                  + " has no body to judge; leave the operation out by FILTER");
    }
  }

  /** Rejects a path whose parameters are not those that the operation has. */
  private void check(List<Parameter> parameters) {
    Set<String> named = new LinkedHashSet<>();
    Matcher matcher = PARAMETER.matcher(place.path());
    while (matcher.find()) {
      named.add(matcher.group(1));
    }
    Set<String> described = new LinkedHashSet<>();
    parameters.stream()
        .filter(parameter -> parameter.getIn().equals("path"))
        .forEach(parameter -> described.add(parameter.getName()));
    for (String name : named) {
      if (!described.contains(name)) {
        throw new ContractException(
            where,
            "no parameter says what {" + name + "} in the path is; describe it with in: path");
      }
    }
    for (String name : described) {
      if (!named.contains(name)) {
        throw new ContractException(
            where, "the path has no {" + name + "}; write it there, or leave the parameter out");
      }
    }
    for (RequestReader.Argument argument : request.arguments()) {
      if (argument.property().extensions().has("x-media-type")
          && !place.path().startsWith("/{" + argument.field().wire() + "}")) {
        throw new ContractException(
            argument.property().extensions().where(),
            "x-media-type is for a parameter that the path begins with");
      }
    }
  }
}
