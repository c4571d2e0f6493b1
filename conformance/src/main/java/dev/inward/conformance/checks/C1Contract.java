package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.YamlNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The contract by itself: OpenAPI's rules, and the house's. */
final class C1Contract implements Check {

  private static final String FILE = "openapi.yaml";
  private static final Set<String> EVIDENCE = Set.of("documented", "sample", "assumed");

  @Override
  public String id() {
    return "C1";
  }

  @Override
  public String holds() {
    return "the contract is sound OpenAPI and leaves nothing to a default";
  }

  @Override
  public List<Break> breaks(House house) {
    Breaks breaks = new Breaks(this, house);
    parse(house, breaks);
    SpecPointer root = SpecPointer.root(house.contract());
    if (!"3.0.3".equals(root.node().textOrNull("openapi"))) {
      breaks.add(FILE, "#/openapi", "it is not 3.0.3", "the tools around it read 3.0.3");
    }
    Set<String> ids = new HashSet<>();
    for (SpecPointer operation : house.operations()) {
      operation(operation, ids, breaks);
    }
    for (SpecPointer callback : house.callbackOperations()) {
      evidence(callback, breaks);
      id(callback, ids, breaks);
    }
    SpecPointer components = root.member("components");
    components.membersOf("schemas").forEach(schema -> schema(schema, breaks));
    components.membersOf("parameters").forEach(parameter -> evidence(parameter, breaks));
    components.membersOf("responses").forEach(response -> response(response, breaks));
    components.membersOf("securitySchemes").forEach(scheme -> evidence(scheme, breaks));
    secrets(house, root, breaks);
    return breaks.list();
  }

  private static void parse(House house, Breaks breaks) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    new OpenAPIV3Parser()
        .readContents(new String(house.specs().bytes(FILE), UTF_8), null, options)
        .getMessages()
        .forEach(message -> breaks.add(FILE, "#", message, "read the OpenAPI Specification 3.0.3"));
  }

  private static void operation(SpecPointer operation, Set<String> ids, Breaks breaks) {
    YamlNode node = operation.node();
    evidence(operation, breaks);
    id(operation, ids, breaks);
    if (!(node.value("x-spends-money") instanceof Boolean)) {
      breaks.add(
          FILE,
          operation.pointer() + "/x-spends-money",
          "it does not say whether a success costs money",
          "say true or false; what is not known costs money");
    } else if (Boolean.TRUE.equals(node.value("x-spends-money")) != node.has("x-cost")) {
      breaks.add(
          FILE,
          operation.pointer() + "/x-cost",
          "what it costs and whether it costs do not agree",
          "say what a success costs, if it costs");
    }
    if (!node.has("x-outcome")) {
      breaks.add(FILE, operation.pointer(), "nothing judges its responses", "add x-outcome");
    }
    operation.itemsOf("parameters").stream()
        .map(SpecPointer::resolved)
        .forEach(parameter -> evidence(parameter, breaks));
    operation.membersOf("responses").stream()
        .map(SpecPointer::resolved)
        .forEach(response -> response(response, breaks));
    byStatus(operation, breaks);
  }

  /** Where the HTTP status decides, each failure says what it means. */
  private static void byStatus(SpecPointer operation, Breaks breaks) {
    if (!operation.node().has("x-outcome")
        || !"http-status".equals(operation.node().node("x-outcome").textOrNull("judged-by"))) {
      return;
    }
    for (SpecPointer reference : operation.membersOf("responses")) {
      SpecPointer response = reference.resolved();
      boolean isFailure = !reference.name().startsWith("2");
      if (isFailure
          && !(response.node().has("x-reason")
              && response.node().value("x-rules-out-purchase") instanceof Boolean)) {
        breaks.add(
            FILE,
            response.pointer(),
            "the failure has no reason, or does not say whether it rules a purchase out",
            "add x-reason and x-rules-out-purchase");
      }
    }
  }

  private static void id(SpecPointer operation, Set<String> ids, Breaks breaks) {
    String id = operation.node().textOrNull("operationId");
    if (id == null || !ids.add(id)) {
      breaks.add(FILE, operation.pointer(), "it has no operationId of its own", "give it one");
    }
  }

  private static void response(SpecPointer response, Breaks breaks) {
    evidence(response, breaks);
    for (SpecPointer content : response.membersOf("content")) {
      if (!content.node().has("schema")) {
        breaks.add(FILE, content.pointer(), "the content has no schema", "add one");
      }
    }
  }

  private static void schema(SpecPointer schema, Breaks breaks) {
    if ("object".equals(schema.node().textOrNull("type"))
        && !schema.node().has("additionalProperties")) {
      breaks.add(
          FILE,
          schema.pointer(),
          "it does not say whether other members are allowed",
          "state additionalProperties: false for what we send, true for what we read");
    }
    schema.membersOf("properties").forEach(property -> evidence(property, breaks));
    if (schema.node().has("enum")) {
      Set<String> values = new HashSet<>(schema.node().texts("enum"));
      Set<String> described =
          schema.node().has("x-enum") ? schema.node().node("x-enum").names() : Set.of();
      if (!values.equals(described)) {
        breaks.add(
            FILE,
            schema.pointer() + "/x-enum",
            "enum has %s, x-enum %s".formatted(values, described),
            "describe each value, and no other");
      }
    }
    schema.membersOf("x-enum").forEach(value -> evidence(value, breaks));
  }

  private static void evidence(SpecPointer place, Breaks breaks) {
    String evidence = place.node().textOrNull("x-evidence");
    if (evidence == null || !EVIDENCE.contains(evidence)) {
      breaks.add(
          FILE,
          place.pointer(),
          "it does not say where it is from",
          "set x-evidence to documented, sample or assumed");
    }
  }

  /** What carries a credential that is a secret is marked as one, wherever it is sent. */
  private static void secrets(House house, SpecPointer root, Breaks breaks) {
    Set<String> secrets = new HashSet<>();
    for (YamlNode credential : root.node().node("x-client").nodes("credentials")) {
      for (YamlNode value : credential.nodes("values")) {
        if ("true".equals(value.textOrNull("secret"))) {
          secrets.add(value.text("name"));
        }
      }
    }
    places(root)
        .filter(place -> place.node().has("x-credential"))
        .filter(place -> secrets.contains(place.node().text("x-credential")))
        .filter(place -> !place.pointer().startsWith("#/components/securitySchemes/"))
        .filter(place -> !"true".equals(place.node().textOrNull("x-sensitive")))
        .forEach(
            place ->
                breaks.add(
                    FILE, place.pointer(), "it carries a secret, unmarked", "add x-sensitive"));
    if (secrets.isEmpty() || house.operations().isEmpty()) {
      breaks.add(FILE, "#/x-client", "no credential is a secret", "mark those that are");
    }
  }

  private static Stream<SpecPointer> places(SpecPointer place) {
    Stream<SpecPointer> members =
        place.node().names().stream()
            .filter(name -> place.node().value(name) instanceof Map<?, ?>)
            .map(place::member)
            .flatMap(C1Contract::places);
    return Stream.concat(Stream.of(place), members);
  }
}
