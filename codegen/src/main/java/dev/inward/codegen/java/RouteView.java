package dev.inward.codegen.java;

import dev.inward.codegen.model.ArgumentModel;
import dev.inward.codegen.model.BodyModel;
import dev.inward.codegen.model.CredentialModel.Sent;
import dev.inward.codegen.model.Effect;
import dev.inward.codegen.model.Names;
import dev.inward.codegen.model.OperationModel;
import dev.inward.codegen.model.RequestModel;
import dev.inward.codegen.model.RouteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A route of an operation, as the templates show it. */
record RouteView(
    RouteModel route, OperationModel operation, String vendor, boolean isReconciled, Imports in) {

  /** A longer route does not fit into one line. */
  private static final int MAX_ROUTE = 85;

  /** What is sent without a parameter of its own. */
  private static final Set<Sent.Place> NO_PARAMETERS = Set.of(Sent.Place.COOKIE, Sent.Place.TOKEN);

  String constant() {
    return route.constant();
  }

  String method() {
    return route.name();
  }

  /** Returns nothing if the constant is used elsewhere. */
  String visibility() {
    return isReconciled ? "" : "private ";
  }

  /** Returns the method that makes the operation. */
  String effect() {
    return operation.effect().kind().name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether it spends money beside its effect. */
  boolean alsoSpends() {
    return operation.effect().spendsMoney() && operation.effect().kind() != Effect.Kind.PURCHASE;
  }

  String vendorLiteral() {
    return Literals.of(vendor);
  }

  String idLiteral() {
    return Literals.of(operation.id());
  }

  String routeLiteral() {
    String text = operation.routes().method() + " " + route.template();
    return text.length() > MAX_ROUTE ? Literals.joined(text) : Literals.of(text);
  }

  String valueLiteral() {
    return route.value() == null ? "" : Literals.of(route.value());
  }

  /** Returns the annotation with the HTTP method and the path. */
  String annotation() {
    String method = operation.routes().method();
    String path = Literals.of(route.path());
    boolean unusualBody =
        operation.request().body() != null && !Set.of("POST", "PUT", "PATCH").contains(method);
    return unusualBody
        ? String.format(
            Locale.ROOT,
            "@%s(method = %s, path = %s, hasBody = true)",
            in.type("HTTP"),
            Literals.of(method),
            path)
        : String.format(Locale.ROOT, "@%s(%s)", in.type(method), path);
  }

  @Nullable String accept() {
    return route.accept() == null ? null : Literals.of("Accept: " + route.accept());
  }

  /** Returns the parameters of the Retrofit method. */
  String parameters() {
    Set<String> taken = Names.none();
    List<String> parameters = new ArrayList<>();
    parameters.add(
        String.format(
            Locale.ROOT,
            "@%s %s %s",
            in.type("Tag"),
            in.type("Operation"),
            Names.unique("operation", taken)));
    for (Passed each : passed()) {
      String name = Names.unique(each.name(), taken);
      parameters.add(each.declared().get() + " " + name);
    }
    if (sendsCookies()) {
      parameters.add(
          String.format(
              Locale.ROOT,
              "@%s(\"Cookie\") @%s String %s",
              in.type("Header"),
              in.type("Nullable"),
              Names.unique("cookie", taken)));
    }
    if (request().body() != null) {
      parameters.add(
          String.format(
              Locale.ROOT,
              "@%s %s %s",
              in.type("Body"),
              in.type("RequestBody"),
              Names.unique("body", taken)));
    }
    return String.join(", ", parameters);
  }

  /** Returns the arguments of the call of the Retrofit method. */
  String arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(constant());
    passed().forEach(each -> arguments.add(each.value().get()));
    List<String> cookies = cookies();
    if (!cookies.isEmpty()) {
      arguments.add(
          cookies.size() == 1
              ? cookies.get(0)
              : in.type("Parameters") + ".cookies(" + String.join(", ", cookies) + ")");
    }
    BodyModel body = request().body();
    if (body != null) {
      arguments.add(new BodyCode(request(), in).expression(body));
    }
    return String.join(", ", arguments);
  }

  private RequestModel request() {
    return operation.request();
  }

  /** A parameter of the Retrofit method and what is passed to it; either is used in one file. */
  private record Passed(String name, Supplier<String> declared, Supplier<String> value) {}

  /** Returns the credentials and arguments; Retrofit takes no path after a part of the query. */
  private List<Passed> passed() {
    List<Passed> passed = new ArrayList<>();
    passed.addAll(credentials(each -> each != Sent.Place.QUERY));
    passed.addAll(arguments(each -> each == ArgumentModel.Place.PATH));
    passed.addAll(credentials(each -> each == Sent.Place.QUERY));
    passed.addAll(arguments(each -> each != ArgumentModel.Place.PATH));
    return passed;
  }

  private List<Passed> credentials(Predicate<Sent.Place> places) {
    return request().credentials().stream()
        .filter(each -> !NO_PARAMETERS.contains(each.place()) && places.test(each.place()))
        .map(
            each ->
                new Passed(
                    CredentialCode.parameter(each),
                    () -> declared(each),
                    () -> CredentialCode.expression(each, in)))
        .toList();
  }

  private String declared(Sent sent) {
    String type = sent.optional() ? "@" + in.type("Nullable") + " String" : "String";
    return CredentialCode.annotation(sent, in) + " " + type;
  }

  private List<Passed> arguments(Predicate<ArgumentModel.Place> places) {
    return request().arguments().stream()
        .filter(argument -> !argument.equals(operation.routes().selector()))
        .filter(argument -> ArgumentCode.isPassed(argument) && places.test(argument.place()))
        .flatMap(argument -> ArgumentCode.passed(argument, in))
        .map(
            code ->
                new Passed(
                    code.parameterName(),
                    () -> code.annotation() + " " + code.type(),
                    code::passed))
        .toList();
  }

  private boolean sendsCookies() {
    return request().credentials().stream().anyMatch(each -> each.place() == Sent.Place.COOKIE)
        || request().arguments().stream()
            .anyMatch(argument -> argument.place() == ArgumentModel.Place.COOKIE);
  }

  /** Returns the expressions of all cookies, which share one header. */
  private List<String> cookies() {
    return Stream.concat(
            request().credentials().stream()
                .filter(each -> each.place() == Sent.Place.COOKIE)
                .map(each -> CredentialCode.expression(each, in)),
            request().arguments().stream()
                .filter(argument -> argument.place() == ArgumentModel.Place.COOKIE)
                .map(argument -> new ArgumentCode(argument, in).passed()))
        .toList();
  }
}
