package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.sandbox.http.HttpRequest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One request held against one operation. */
final class RequestMatching {

  private final VendorContract contract;
  private final Operation operation;
  private final HttpRequest request;
  private final Reading reading = new Reading();

  RequestMatching(VendorContract contract, Operation operation, HttpRequest request) {
    this.contract = contract;
    this.operation = operation;
    this.request = request;
  }

  /** Returns what is different about method and path. */
  List<String> place() {
    List<String> differences = new ArrayList<>(operation.path().differencesOf(request.path()));
    if (differences.isEmpty()) {
      differences.addAll(pathViolations());
    }
    if (!request.method().equals(operation.method())) {
      differences.add("the method is not " + operation.method());
    }
    return differences;
  }

  private List<String> pathViolations() {
    Reading path = new Reading();
    try {
      readParameters("path", operation.path().valuesIn(request.path()), path);
    } catch (UnreadableException e) {
      path.violation(Objects.requireNonNull(e.getMessage()));
    }
    reading.arguments.putAll(path.arguments);
    reading.credentials.putAll(path.credentials);
    return path.violations;
  }

  /** Returns what is wrong with the rest. */
  List<String> content() {
    try {
      readQuery();
      readHeaders();
      readSecurity();
      readBody();
    } catch (UnreadableException e) {
      reading.violation(Objects.requireNonNull(e.getMessage()));
    }
    return reading.violations;
  }

  Call call() {
    return new Call(
        operation,
        operation.answerMediaType(reading.arguments),
        Map.copyOf(reading.arguments),
        Map.copyOf(reading.credentials));
  }

  private void readQuery() throws UnreadableException {
    String query = request.query();
    Map<String, String> values = query == null ? Map.of() : FormBody.fields(query);
    if (!values.isEmpty() && operation.parametersIn("query").isEmpty()) {
      reading.violation("a query is not expected");
      return;
    }
    readParameters("query", values, reading);
  }

  private void readHeaders() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : operation.parametersIn("header")) {
      String value = request.header(parameter.name());
      if (value != null) {
        values.put(parameter.name(), value);
      }
    }
    readParameters("header", values, reading);
  }

  private void readParameters(String where, Map<String, String> values, Reading into) {
    Map<String, String> rest = new LinkedHashMap<>(values);
    for (Parameter parameter : operation.parametersIn(where)) {
      String value = rest.remove(parameter.name());
      if (value == null) {
        if (parameter.isRequired()) {
          into.violation(parameter.name() + " is missing");
        }
        continue;
      }
      JsonNode typed = Texts.value(parameter.schema(), value);
      contract
          .violations(parameter.schema().resolved().pointer(), typed, parameter.name())
          .forEach(into::violation);
      String credential = parameter.credential();
      if (credential == null) {
        into.arguments.put(parameter.name(), value);
      } else {
        into.credentials.put(credential, value);
      }
    }
    if (!rest.isEmpty()) {
      into.violation("a " + where + " parameter is there that the contract does not have");
    }
  }

  private void readSecurity() {
    for (String name : operation.security()) {
      Place scheme = contract.securityScheme(name);
      String header =
          scheme.node().text("type").equals("http") ? "Authorization" : scheme.node().text("name");
      String value = request.header(header);
      if (value == null) {
        reading.violation("the header " + header + " is missing");
      } else if (scheme.node().text("type").equals("http")) {
        readBasic(scheme, value);
      } else {
        reading.credentials.put(scheme.node().text("x-credential"), value);
      }
    }
  }

  private void readBasic(Place scheme, String header) {
    String[] parts = header.split(" ", 2);
    String[] pair = parts.length == 2 ? decodedBase64(parts[1]).split(":", 2) : new String[0];
    if (!parts[0].equalsIgnoreCase("Basic") || pair.length != 2) {
      reading.violation("the header Authorization is no HTTP basic authentication");
      return;
    }
    List<String> names = scheme.node().texts("x-credentials");
    reading.credentials.put(names.get(0), pair[0]);
    reading.credentials.put(names.get(1), pair[1]);
  }

  private static String decodedBase64(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void readBody() throws UnreadableException {
    Map<String, Place> contents = operation.requestContent();
    if (request.body().length == 0) {
      if (operation.requiresBody()) {
        reading.violation("the body is missing");
      }
      return;
    }
    if (contents.isEmpty()) {
      reading.violation("a body is not expected");
      return;
    }
    String mediaType = mediaType(request.header("content-type"));
    Place content = contents.get(mediaType);
    if (content == null) {
      reading.violation("the body is not " + String.join(" or ", contents.keySet()));
    } else if (content.node().has("x-action")) {
      readAction(content);
    } else if (mediaType.equals("application/x-www-form-urlencoded")) {
      readTexts(content.member("schema").resolved(), FormBody.fields(bodyText()));
    } else if (mediaType.equals("application/json")) {
      readJson(content.member("schema").resolved());
    } else {
      throw new IllegalStateException("nothing reads a request of " + content.pointer());
    }
  }

  private void readTexts(Place schema, Map<String, String> texts) {
    check(schema, Texts.object(schema, texts));
    texts.forEach((name, text) -> gather(schema, name, text));
    Conditions.violations(schema, reading.arguments).forEach(reading::violation);
  }

  private void readJson(Place schema) throws UnreadableException {
    JsonNode json = Schemas.read(request.body());
    check(schema, json);
    json.properties()
        .forEach(
            member ->
                gather(
                    schema,
                    member.getKey(),
                    member.getValue().isValueNode()
                        ? member.getValue().asText()
                        : member.getValue().toString()));
    Conditions.violations(schema, reading.arguments).forEach(reading::violation);
  }

  private void readAction(Place content) throws UnreadableException {
    Element root = Xsd.read(request.body());
    List<String> violations = contract.violations(content.member("schema").resolved(), root);
    violations.forEach(reading::violation);
    if (violations.isEmpty()) {
      ActionBody action = new ActionBody(content, root);
      Map<String, String> arguments = action.read(reading);
      check(action.arguments(), Texts.object(action.arguments(), arguments));
      reading.arguments.putAll(arguments);
    }
  }

  private void check(Place schema, JsonNode value) {
    contract.violations(schema.pointer(), value, "the body").forEach(reading::violation);
  }

  private void gather(Place schema, String name, String value) {
    String credential =
        schema.node().node("properties").has(name)
            ? schema.member("properties").member(name).node().textOrNull("x-credential")
            : null;
    if (credential == null) {
      reading.arguments.put(name, value);
    } else {
      reading.credentials.put(credential, value);
    }
  }

  private String bodyText() {
    return new String(request.body(), UTF_8);
  }

  private static String mediaType(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
