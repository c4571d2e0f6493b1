package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.Effect;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Response;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.YamlNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contract follows OpenAPI's rules and our own. */
public final class ContractCompleteness implements Check {

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
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    parse(specs, violations);
    SpecPointer root = SpecPointer.root(specs.contract());
    if (!"3.0.3".equals(root.node().textOrNull("openapi"))) {
      violations.add(FILE, "#/openapi", "it is not 3.0.3", "the tools around it read 3.0.3");
    }
    Set<String> ids = new HashSet<>();
    for (Operation operation : specs.operations()) {
      operation(operation, ids, violations);
    }
    for (Operation callback : specs.callbacks()) {
      evidence(callback.place(), violations);
      id(callback.place(), ids, violations);
    }
    SpecPointer components = root.member("components");
    components.membersOf("schemas").forEach(schema -> schema(schema, violations));
    components.membersOf("parameters").forEach(parameter -> evidence(parameter, violations));
    components.membersOf("responses").forEach(response -> response(response, violations));
    components.membersOf("securitySchemes").forEach(scheme -> evidence(scheme, violations));
    name(specs, root, violations);
    secrets(specs, root, violations);
    return violations.list();
  }

  private static void parse(VendorSpecs specs, Violations violations) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    new OpenAPIV3Parser()
        .readContents(new String(specs.files().bytes(FILE), UTF_8), null, options)
        .getMessages()
        .forEach(
            message -> violations.add(FILE, "#", message, "read the OpenAPI Specification 3.0.3"));
  }

  private static void operation(Operation operation, Set<String> ids, Violations violations) {
    SpecPointer place = operation.place();
    YamlNode node = place.node();
    evidence(place, violations);
    id(place, ids, violations);
    effect(operation, violations);
    if ("assumed".equals(node.textOrNull("x-evidence")) && !node.has("x-experimental")) {
      violations.add(
          FILE,
          place.pointer() + "/x-experimental",
          "no document describes the operation, and its users are not told",
          "say why it is experimental");
    }
    if (operation.effect() == Effect.PURCHASE && operation.reconciliation() == null) {
      violations.add(
          FILE,
          place.pointer(),
          "nothing says how an unknown purchase is reconciled",
          "add x-reconciliation with its witnesses, or with none and the reason");
    }
    if (!node.has("x-outcome")) {
      violations.add(FILE, place.pointer(), "nothing judges its responses", "add x-outcome");
    }
    operation.parameters().forEach(parameter -> evidence(parameter.place(), violations));
    operation.responses().forEach(response -> response(response.definition(), violations));
    byStatus(operation, violations);
  }

  private static void effect(Operation operation, Violations violations) {
    SpecPointer place = operation.place();
    YamlNode node = place.node();
    Object spends = node.value("x-spends-money");
    boolean isStated = Effect.of(node.textOrNull("x-effect")) != null;
    Effect effect = operation.effect();
    if (!isStated) {
      violations.add(
          FILE,
          place.pointer() + "/x-effect",
          "it does not say what a success does to the account",
          "say read, change, purchase or release; what is not known is a purchase");
    } else if (effect == Effect.READ ? operation.spendsMoney() : isFreePurchase(effect, spends)) {
      violations.add(
          FILE,
          place.pointer() + "/x-spends-money",
          "it contradicts x-effect",
          "leave it away; a purchase spends money, and a read does not");
    } else if (operation.spendsMoney()
        ? !node.has("x-cost")
        : effect == Effect.READ && node.has("x-cost")) {
      violations.add(
          FILE,
          place.pointer() + "/x-cost",
          "what it costs and whether it costs do not agree",
          "say what a success costs, if it costs");
    }
  }

  private static boolean isFreePurchase(Effect effect, @Nullable Object spends) {
    return effect == Effect.PURCHASE && Boolean.FALSE.equals(spends);
  }

  /** Where the HTTP status decides, each failure says what it means. */
  private static void byStatus(Operation operation, Violations violations) {
    OutcomeRules rules = operation.outcomeRules();
    if (rules == null || !rules.judgedBy().equals("http-status")) {
      return;
    }
    for (Response response : operation.responses()) {
      SpecPointer place = response.definition();
      boolean isFailure = !response.status().startsWith("2");
      if (isFailure
          && !(place.node().has("x-reason")
              && place.node().value("x-rules-out-purchase") instanceof Boolean)) {
        violations.add(
            FILE,
            place.pointer(),
            "the failure has no reason, or does not say whether it rules a purchase out",
            "add x-reason and x-rules-out-purchase");
      }
    }
  }

  private static void id(SpecPointer operation, Set<String> ids, Violations violations) {
    String id = operation.node().textOrNull("operationId");
    if (id == null || !ids.add(id)) {
      violations.add(FILE, operation.pointer(), "it has no operationId of its own", "give it one");
    }
  }

  private static void response(SpecPointer response, Violations violations) {
    evidence(response, violations);
    for (SpecPointer content : response.membersOf("content")) {
      if (!content.node().has("schema")) {
        violations.add(FILE, content.pointer(), "the content has no schema", "add one");
      }
    }
  }

  private static void schema(SpecPointer schema, Violations violations) {
    if ("object".equals(schema.node().textOrNull("type"))
        && !schema.node().has("additionalProperties")) {
      violations.add(
          FILE,
          schema.pointer(),
          "it does not say whether other members are allowed",
          "state additionalProperties: false for what we send, true for what we read");
    }
    schema.membersOf("properties").forEach(property -> evidence(property, violations));
    if (schema.node().has("enum")) {
      Set<String> values = new HashSet<>(schema.node().texts("enum"));
      Set<String> described =
          schema.node().has("x-enum") ? schema.node().node("x-enum").names() : Set.of();
      if (!values.equals(described)) {
        violations.add(
            FILE,
            schema.pointer() + "/x-enum",
            "enum has %s, x-enum %s".formatted(values, described),
            "describe each value, and no other");
      }
    }
    schema.membersOf("x-enum").forEach(value -> evidence(value, violations));
  }

  private static void evidence(SpecPointer place, Violations violations) {
    String evidence = place.node().textOrNull("x-evidence");
    if (evidence == null || !EVIDENCE.contains(evidence)) {
      violations.add(
          FILE,
          place.pointer(),
          "it does not say where it is from",
          "set x-evidence to documented, sample or assumed");
    }
  }

  /** The client is named as its folder and package, so that its users find it. */
  private static void name(VendorSpecs specs, SpecPointer root, Violations violations) {
    String name = root.node().node("x-client").text("name");
    if (!name.equalsIgnoreCase(specs.vendor().replace("-", ""))) {
      violations.add(
          FILE,
          "#/x-client/name",
          "the client is named " + name + ", its folder " + specs.vendor(),
          "name it as its folder; only capitals and hyphens may differ");
    }
  }

  /** What carries a credential that is a secret is marked as one, wherever it is sent. */
  private static void secrets(VendorSpecs specs, SpecPointer root, Violations violations) {
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
                violations.add(
                    FILE, place.pointer(), "it carries a secret, unmarked", "add x-sensitive"));
    if (secrets.isEmpty() || specs.operations().isEmpty()) {
      violations.add(FILE, "#/x-client", "no credential is a secret", "mark those that are");
    }
  }

  private static Stream<SpecPointer> places(SpecPointer place) {
    Stream<SpecPointer> members =
        place.node().names().stream()
            .filter(name -> place.node().value(name) instanceof Map<?, ?>)
            .map(place::member)
            .flatMap(ContractCompleteness::places);
    return Stream.concat(Stream.of(place), members);
  }
}
