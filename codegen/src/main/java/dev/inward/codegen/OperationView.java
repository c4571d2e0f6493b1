package dev.inward.codegen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation, as the templates of the client, the Retrofit interface and the operation show it.
 */
record OperationView(
    String id,
    String name,
    String className,
    @Nullable String request,
    boolean requestOptional,
    String result,
    String javadoc,
    String asyncJavadoc,
    String noArgumentJavadoc,
    boolean deprecated,
    String api,
    boolean credentials,
    String clientName,
    List<String> fields,
    List<RouteView> routes,
    List<String> errorMappings,
    List<String> send,
    List<String> judge,
    List<MethodView> methods) {

  /** A path of the operation, with a Retrofit method of its own. */
  record RouteView(String constant, String constructor, String declaration) {}

  /** A private method of the operation's class. */
  record MethodView(String declaration, List<String> body) {}

  static String className(String operationId) {
    return Names.operationType(operationId) + "Operation";
  }

  boolean hasRequest() {
    return request != null;
  }

  String parameter() {
    return request == null ? "" : request + " request";
  }

  String argument() {
    return request == null ? "" : "request";
  }

  String mapper() {
    return judgesByRequest() ? "response -> judge(request, response)" : "this::judge";
  }

  String judgeParameters() {
    return judgesByRequest()
        ? request + " request, VendorResponse response"
        : "VendorResponse response";
  }

  private boolean judgesByRequest() {
    return judge.stream().anyMatch(line -> line.contains("request."));
  }

  boolean ruled() {
    return !errorMappings.isEmpty();
  }

  String rulingEntries() {
    return "Map.ofEntries(" + String.join(", ", errorMappings) + ")";
  }

  String apiType() {
    return clientName + "Api";
  }

  String credentialsType() {
    return clientName + "Credentials";
  }

  String constructorArguments() {
    return credentials ? api + ", credentials" : api;
  }
}
