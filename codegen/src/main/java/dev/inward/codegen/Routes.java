package dev.inward.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paths of an operation. A path whose first segment is a parameter with a closed enum becomes a
 * route for each value: no route begins with a parameter, which could lead to another host.
 */
final class Routes {

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
                () -> new ContractException(request.where(), "a path must not begin with " + name));
    if (argument.view().type().kind() != JavaType.Kind.ENUM_TEXT) {
      throw new ContractException(
          request.where(), "a path may begin with a parameter only if it is an enum of strings");
    }
    return argument;
  }

  private List<String> values() {
    return selector == null ? List.of("") : request.values(selector);
  }

  /** The routes, each with the declaration of its Retrofit method. */
  List<OperationView.RouteView> views(boolean spendsMoney) {
    List<OperationView.RouteView> views = new ArrayList<>();
    for (String value : values()) {
      String template = settings.serverPath() + concrete(value);
      String constant = value.isEmpty() ? "OPERATION" : "OPERATION_" + Names.constant(value);
      List<String> declaration = new ArrayList<>();
      declaration.add("@" + method + "(" + Java.literal(template) + ")");
      String accept = accept(value);
      if (accept != null) {
        declaration.add("@Headers(" + Java.literal("Accept: " + accept) + ")");
      }
      declaration.add(Java.wrapped("PendingAnswer " + name(value) + "(", parameters(), ");", 2));
      views.add(
          new OperationView.RouteView(
              constant,
              Java.wrapped(
                  "new Operation(",
                  List.of(
                      Java.literal(settings.vendor()),
                      Java.literal(request.id),
                      Java.literal(method),
                      Java.literal(template),
                      String.valueOf(spendsMoney)),
                  ")",
                  6),
              String.join("\n  ", declaration)));
    }
    return views;
  }

  /** The statements that send the request. */
  List<String> send() {
    List<String> statements = new ArrayList<>();
    if (selector == null) {
      statements.add(call("return ", "", 4));
      return statements;
    }
    statements.add("return switch (" + selectorText() + ") {");
    for (String value : values()) {
      statements.add("  " + call("case " + Java.literal(value) + " -> ", value, 6));
    }
    statements.add(
        "  default -> throw Checks.refused("
            + selector.view().nameLiteral()
            + ", \"must be a value of the contract\");");
    statements.add("};");
    return statements;
  }

  private String call(String before, String value, int indent) {
    List<String> arguments = new ArrayList<>();
    arguments.add(value.isEmpty() ? "OPERATION" : "OPERATION_" + Names.constant(value));
    request.credentials.forEach(sent -> arguments.add(sent.expression()));
    passed().forEach(argument -> arguments.add(argument.passed()));
    if (request.bodyExpression() != null) {
      arguments.add(request.bodyExpression());
    }
    return Java.wrapped(before + "api." + name(value) + "(", arguments, ");", indent);
  }

  private List<String> parameters() {
    List<String> parameters = new ArrayList<>();
    parameters.add("@Tag Operation operation");
    request.credentials.forEach(
        sent -> parameters.add(sent.annotation() + " String " + sent.parameter()));
    passed()
        .forEach(
            argument ->
                parameters.add(
                    argument.annotation()
                        + " "
                        + argument.retrofitType()
                        + " "
                        + argument.view().name()));
    if (request.bodyExpression() != null) {
      parameters.add("@Body RequestBody body");
    }
    return parameters;
  }

  private List<Argument> passed() {
    return request.arguments.stream()
        .filter(argument -> !argument.equals(selector))
        .filter(
            argument ->
                switch (argument.place()) {
                  case PATH, QUERY, HEADER, COOKIE -> true;
                  default -> false;
                })
        .toList();
  }

  private String name(String value) {
    return Names.member(request.id) + (value.isEmpty() ? "" : Names.pascal(value));
  }

  private String concrete(String value) {
    return value.isEmpty() ? path : "/" + value + path.substring(path.indexOf('}') + 1);
  }

  private @Nullable String accept(String value) {
    String selected = mediaTypes().get(value);
    return selected == null ? request.accept() : selected;
  }
}
