package dev.inward.codegen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paths of an operation. A path whose first segment is a parameter with a closed enum becomes a
 * route for each value: no route begins with a parameter, which could lead to another host.
 */
final class Routes {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)\\}");

  private final OperationFiles.Settings settings;
  private final OperationFiles.Request request;
  private final String path;
  private final String method;
  private final @Nullable Argument selector;

  /**
   * Reads the routes.
   *
   * @param method the HTTP method in upper case
   */
  Routes(
      OperationFiles.Settings settings,
      OperationFiles.Request request,
      String path,
      String method) {
    this.settings = settings;
    this.request = request;
    this.path = path;
    this.method = method;
    check();
    this.selector = selector();
  }

  /** The media types that each value of the selecting parameter asks for; empty if none does. */
  Map<String, String> mediaTypes() {
    return selector == null
        ? Map.of()
        : selector.property().extensions().map("x-media-type").textByName();
  }

  /** The expression of the selecting parameter's text. */
  String selectorText() {
    return selector == null ? "" : "Scalars.write(" + selector.expression() + ")";
  }

  private @Nullable Argument selector() {
    if (!path.startsWith("/{")) {
      return null;
    }
    String name = path.substring(2, path.indexOf('}'));
    Argument argument =
        request.arguments.stream()
            .filter(each -> each.view().wire().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new ContractException(
                        request.where(), "a path must not begin with the credential " + name));
    if (argument.view().type().kind() != JavaType.Kind.ENUM_TEXT) {
      if (!settings.serverPath().isEmpty()) {
        return null; // The server's own path comes first.
      }
      throw new ContractException(
          request.where(),
          "the path begins with {"
              + name
              + "}, which may lead to another host unless it is an enum of strings");
    }
    return argument;
  }

  private List<String> values() {
    if (selector == null) {
      return List.of("");
    }
    Set<String> constants = Names.none();
    List<String> values = request.values(selector);
    for (String value : values) {
      if (!value.matches("[A-Za-z0-9._-]+") || !constants.add(Names.constant(value))) {
        throw new ContractException(
            request.where(), "no route can be made of the value \"" + value + "\"");
      }
    }
    return values;
  }

  /** The routes, each with the declaration of its Retrofit method. */
  List<OperationView.RouteView> views(boolean spendsMoney) {
    List<OperationView.RouteView> views = new ArrayList<>();
    for (String value : values()) {
      String template = settings.serverPath() + concrete(value);
      String route = settings.serverPath() + placeholders(concrete(value));
      String constant = value.isEmpty() ? "OPERATION" : "OPERATION_" + Names.constant(value);
      List<String> declaration = new ArrayList<>();
      declaration.add(annotation(route));
      String accept = accept(value);
      if (accept != null) {
        declaration.add("@Headers(" + Java.literal("Accept: " + accept) + ")");
      }
      declaration.add("PreparedCall " + name(value) + "(" + String.join(", ", parameters()) + ");");
      views.add(
          new OperationView.RouteView(
              constant,
              (spendsMoney ? "Operation.purchase(" : "Operation.read(")
                  + String.join(
                      ", ",
                      Java.literal(settings.vendor()),
                      Java.literal(request.id),
                      Java.literal(method + " " + template))
                  + ")",
              String.join("\n  ", declaration)));
    }
    return views;
  }

  /** The statements that send the request. */
  List<String> send() {
    List<String> statements = new ArrayList<>();
    if (selector == null) {
      statements.add(call("return ", ""));
      return statements;
    }
    statements.add("return switch (" + selectorText() + ") {");
    for (String value : values()) {
      statements.add("  " + call("case " + Java.literal(value) + " -> ", value));
    }
    statements.add(
        "  default -> throw Validation.refused("
            + selector.view().nameLiteral()
            + ", \"must be a value of the contract\");");
    statements.add("};");
    return statements;
  }

  private String call(String before, String value) {
    List<String> arguments = new ArrayList<>();
    arguments.add(value.isEmpty() ? "OPERATION" : "OPERATION_" + Names.constant(value));
    sentCredentials().forEach(sent -> arguments.add(sent.expression()));
    passed().forEach(argument -> arguments.add(argument.passed()));
    List<String> cookies = cookies();
    if (!cookies.isEmpty()) {
      arguments.add(
          cookies.size() == 1
              ? cookies.get(0)
              : "Parameters.cookies(" + String.join(", ", cookies) + ")");
    }
    if (request.bodyExpression() != null) {
      arguments.add(request.bodyExpression());
    }
    return before + "api." + name(value) + "(" + String.join(", ", arguments) + ");";
  }

  private List<String> parameters() {
    Set<String> taken = Names.none();
    List<String> parameters = new ArrayList<>();
    parameters.add("@Tag Operation " + Names.unique("operation", taken));
    for (Credentials.Sent sent : sentCredentials()) {
      String name = Names.unique(sent.parameter(), taken);
      parameters.add(sent.annotation() + " " + sent.type() + " " + name);
    }
    for (Argument argument : passed()) {
      String name = Names.unique(argument.view().name(), taken);
      parameters.add(argument.annotation() + " " + argument.retrofitType() + " " + name);
    }
    if (!cookies().isEmpty()) {
      String name = Names.unique("cookie", taken);
      parameters.add("@Header(\"Cookie\") @Nullable String " + name);
    }
    if (request.bodyExpression() != null) {
      parameters.add("@Body RequestBody " + Names.unique("body", taken));
    }
    return parameters;
  }

  private List<Credentials.Sent> sentCredentials() {
    return request.credentials.stream().filter(sent -> sent.annotation() != null).toList();
  }

  private List<Argument> passed() {
    return request.arguments.stream()
        .filter(argument -> !argument.equals(selector))
        .filter(Argument::isPassed)
        .toList();
  }

  /** The expressions of all cookies: they share one header. */
  private List<String> cookies() {
    return Stream.concat(
            request.credentials.stream()
                .filter(sent -> sent.annotation() == null)
                .map(Credentials.Sent::expression),
            request.arguments.stream()
                .filter(argument -> argument.place() == Argument.Place.COOKIE)
                .map(Argument::passed))
        .toList();
  }

  private String annotation(String route) {
    boolean body = request.bodyExpression() != null;
    return switch (method) {
      case "GET" -> {
        if (body) {
          throw new ContractException(request.where(), "a GET cannot have a body");
        }
        yield "@GET(" + Java.literal(route) + ")";
      }
      case "POST", "PUT", "PATCH" -> "@" + method + "(" + Java.literal(route) + ")";
      case "DELETE", "OPTIONS" ->
          body
              ? "@HTTP(method = "
                  + Java.literal(method)
                  + ", path = "
                  + Java.literal(route)
                  + ", hasBody = true)"
              : "@" + method + "(" + Java.literal(route) + ")";
      default ->
          throw new ContractException(
              request.where(), "the response to a " + method + " has no body to judge");
    };
  }

  /** The name of a path's parameter in Retrofit, which does not take every name. */
  static String placeholder(String wire) {
    return wire.matches("[a-zA-Z][a-zA-Z0-9_-]*") ? wire : Names.member(wire);
  }

  private static String placeholders(String path) {
    return PARAMETER.matcher(path).replaceAll(match -> "{" + placeholder(match.group(1)) + "}");
  }

  /** Refuses a path whose parameters are not those that the operation has. */
  private void check() {
    Set<String> named = new LinkedHashSet<>();
    Matcher parameters = PARAMETER.matcher(path);
    while (parameters.find()) {
      named.add(parameters.group(1));
    }
    for (String name : named) {
      if (!request.pathParameters.contains(name)) {
        throw new ContractException(
            request.where(), "no parameter says what {" + name + "} in the path is");
      }
    }
    for (String name : request.pathParameters) {
      if (!named.contains(name)) {
        throw new ContractException(request.where(), "the path has no {" + name + "}");
      }
    }
    for (Argument argument : request.arguments) {
      if (argument.property().extensions().has("x-media-type")
          && !path.startsWith("/{" + argument.view().wire() + "}")) {
        throw new ContractException(
            argument.property().extensions().where(),
            "x-media-type is for a parameter that the path begins with");
      }
    }
  }

  private String name(String value) {
    return Names.operation(request.id) + (value.isEmpty() ? "" : Names.pascal(value));
  }

  private String concrete(String value) {
    return value.isEmpty() ? path : "/" + value + path.substring(path.indexOf('}') + 1);
  }

  private @Nullable String accept(String value) {
    String selected = mediaTypes().get(value);
    return selected == null ? request.accept() : selected;
  }
}
