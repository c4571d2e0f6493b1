package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Matches one request to one operation. */
final class RequestMatching {

  private final VendorContract contract;
  private final Operation operation;
  private final HttpRequest request;
  private final List<String> segments;
  private final XmlBody xml;
  private final ParsedRequest reading = new ParsedRequest();

  RequestMatching(
      VendorContract contract,
      Operation operation,
      HttpRequest request,
      List<String> segments,
      XmlBody xml) {
    this.contract = contract;
    this.operation = operation;
    this.request = request;
    this.segments = segments;
    this.xml = xml;
  }

  /** {@return what is different about method, path and the name of the action} */
  List<String> place() {
    List<String> differences = new ArrayList<>(operation.path().differencesOf(segments));
    if (differences.isEmpty()) {
      differences.addAll(pathViolations());
    }
    if (!request.method().equals(operation.method())) {
      differences.add("the method is not " + operation.method());
    }
    if (differences.isEmpty()) {
      differences.addAll(actionDifferences());
    }
    return differences;
  }

  private List<String> actionDifferences() {
    for (RequestContent content : operation.readers().values()) {
      ActionBody action = content.action();
      if (action != null && !isNamed(action, content)) {
        return List.of("the action is not " + action.name());
      }
    }
    return List.of();
  }

  private boolean isNamed(ActionBody action, RequestContent content) {
    try {
      return request.body().length > 0 && action.isNamedIn(xml.read(content.schema()).root());
    } catch (UnreadableException e) {
      return false;
    }
  }

  /** Reads the path. Which of its operations is called is part of the place, the rest is not. */
  private List<String> pathViolations() {
    ParsedRequest place = new ParsedRequest();
    try {
      Map<String, String> values = operation.path().valuesIn(segments);
      for (Parameter parameter : operation.parametersIn("path")) {
        boolean selects = !parameter.mediaTypes().isEmpty();
        check(parameter, values.remove(parameter.name()), selects ? place : reading);
      }
    } catch (UnreadableException e) {
      place.violation(Objects.requireNonNull(e.getMessage()));
    }
    return place.violations;
  }

  /** {@return what is wrong with the rest} */
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

  /** {@return the call, as far as it could be read} */
  Call call() {
    return new Call(
        operation,
        operation.responseMediaType(reading.arguments),
        Map.copyOf(reading.arguments),
        Map.copyOf(reading.credentials));
  }

  private void readQuery() throws UnreadableException {
    String query = request.query();
    Map<String, String> values = query == null ? Map.of() : FormBody.fields(query, "the query");
    if (!values.isEmpty() && operation.parametersIn("query").isEmpty()) {
      reading.violation("a query is not expected");
      return;
    }
    readParameters("query", values);
  }

  private void readHeaders() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : operation.parametersIn("header")) {
      String value = request.header(parameter.name());
      if (value != null) {
        values.put(parameter.name(), value);
      }
    }
    readParameters("header", values);
  }

  private void readParameters(String where, Map<String, String> values) {
    Map<String, String> rest = new LinkedHashMap<>(values);
    for (Parameter parameter : operation.parametersIn(where)) {
      check(parameter, rest.remove(parameter.name()), reading);
    }
    if (!rest.isEmpty()) {
      reading.violation("a " + where + " parameter is there that the contract does not have");
    }
  }

  /** Keeps a parameter's value, and says what is wrong with it. */
  private void check(Parameter parameter, @Nullable String value, ParsedRequest wrong) {
    if (value == null) {
      if (parameter.required()) {
        wrong.violation(parameter.name() + " is missing");
      }
      return;
    }
    JsonNode typed = ScalarParser.value(parameter.schema().text("type"), value);
    contract
        .violations(parameter.schema().pointer(), typed, parameter.name())
        .forEach(wrong::violation);
    keep(parameter.credential(), parameter.name(), value);
  }

  private void readSecurity() {
    for (SecurityScheme scheme : operation.security()) {
      List<String> values =
          request.headers(scheme.header()).stream().filter(value -> !value.isBlank()).toList();
      if (values.size() != 1) {
        String wrong = values.isEmpty() ? "missing" : "there twice";
        reading.violation("the header " + scheme.header() + " is " + wrong);
      } else if (scheme.basic()) {
        readBasic(scheme, values.get(0));
      } else {
        reading.credentials.put(scheme.credentials().get(0), values.get(0));
      }
    }
  }

  private void readBasic(SecurityScheme scheme, String header) {
    String[] parts = header.split(" +", 2);
    String[] pair = parts.length == 2 ? decodedBase64(parts[1]).split(":", 2) : new String[0];
    if (!parts[0].equalsIgnoreCase("Basic")
        || pair.length != 2
        || pair[0].isEmpty()
        || pair[1].isEmpty()) {
      reading.violation("the header Authorization is no HTTP basic authentication");
      return;
    }
    reading.credentials.put(scheme.credentials().get(0), pair[0]);
    reading.credentials.put(scheme.credentials().get(1), pair[1]);
  }

  private static String decodedBase64(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void readBody() throws UnreadableException {
    Map<String, RequestContent> contents = operation.readers();
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
    RequestContent content = contents.get(mediaType);
    if (content == null) {
      reading.violation("the body is not " + String.join(" or ", contents.keySet()));
    } else if (content.action() != null) {
      readAction(content, content.action());
    } else if (mediaType.equals("application/x-www-form-urlencoded")) {
      readForm(content.members());
    } else if (mediaType.equals("application/json")) {
      readJson(content.members());
    } else {
      throw content.place().node().problem("requests of this media type are not supported");
    }
  }

  private void readForm(ObjectSchema schema) throws UnreadableException {
    Map<String, String> texts = FormBody.fields(bodyText(), "the body");
    check(schema, schema.object(texts));
    texts.forEach((name, text) -> gather(schema, name, text));
    schema.unmet(reading.arguments).forEach(reading::violation);
  }

  private void readJson(ObjectSchema schema) throws UnreadableException {
    JsonNode json = SchemaValidator.read(request.body());
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
    schema.unmet(reading.arguments).forEach(reading::violation);
  }

  private void readAction(RequestContent content, ActionBody action) throws UnreadableException {
    Xsd.Document document = xml.read(content.schema());
    document.violations().forEach(reading::violation);
    action.readCredentials(document.root(), reading);
    action.credentials().stream()
        .filter(name -> reading.credentials.getOrDefault(name, "").isEmpty())
        .forEach(name -> reading.violation(name + " is missing"));
    if (document.violations().isEmpty() && action.isNamedIn(document.root())) {
      Map<String, String> arguments = action.read(document.root(), reading);
      check(action.arguments(), action.arguments().object(arguments));
      action.arguments().unmet(arguments).forEach(reading::violation);
      reading.arguments.putAll(arguments);
    }
  }

  private void check(ObjectSchema schema, JsonNode value) {
    contract.violations(schema.pointer(), value, "the body").forEach(reading::violation);
  }

  private void gather(ObjectSchema schema, String name, String value) {
    keep(schema.credential(name), name, value);
  }

  private void keep(@Nullable String credential, String name, String value) {
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
