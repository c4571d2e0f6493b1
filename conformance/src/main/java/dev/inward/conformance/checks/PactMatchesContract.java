package dev.inward.conformance.checks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.conformance.pact.PactFile;
import dev.inward.contract.Call;
import dev.inward.contract.Effect;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.contract.manifest.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pact and the contract, with nobody in between. */
public final class PactMatchesContract implements Check {

  private static final String REMEDY =
      "correct the contract or the manifest, whichever the document does not bear out";

  @Override
  public String id() {
    return "C11";
  }

  @Override
  public String holds() {
    return "the contract allows every request and response of the pact, and judges it alike";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    VendorContract contract = specs.vendorContract();
    Map<String, Interaction> recorded = new HashMap<>();
    specs.manifest().interactions().forEach(each -> recorded.put(each.id(), each));
    for (JsonNode interaction : PactJson.interactions(PactFile.textOf(specs))) {
      String key = interaction.path("key").asText();
      Call call = contract.call(PactJson.request(interaction));
      if (call == null) {
        violations.add(
            "openapi.yaml",
            key,
            "it does not allow the pact's request: "
                + contract.mismatches(PactJson.request(interaction)).get(0).text().strip(),
            REMEDY);
        continue;
      }
      Interaction entry = recorded.get(key);
      if (entry == null || !call.operation().id().equals(entry.operation())) {
        violations.add("manifest.yaml", key, "the pact has it and the manifest not", REMEDY);
        continue;
      }
      Sample sample = entry.responseBody();
      if (!sample.role().equals("negative")) {
        JsonNode response = interaction.required("response");
        contract
            .violations(
                call.operation(),
                response.required("status").asInt(),
                PactJson.contentType(response),
                PactJson.body(response))
            .forEach(
                violation ->
                    violations.add("openapi.yaml", key, "of the response: " + violation, REMEDY));
        judge(specs, entry, response, violations);
      }
    }
    return violations.list();
  }

  private static void judge(
      VendorSpecs specs, Interaction entry, JsonNode response, Violations violations) {
    Operation operation = specs.vendorContract().operation(entry.operation());
    OutcomeRules rules = operation.outcomeRules();
    ExpectedOutcome expectation =
        switch (rules == null ? "nobody" : rules.judgedBy()) {
          case "http-status" -> byStatus(operation, response.required("status").asInt());
          case "body" -> byCode(requireNonNull(rules), entry, response);
          default -> null;
        };
    if (expectation == null) {
      return;
    }
    String expected = expectation.outcome();
    boolean isMixUp = entry.outcome().equals("unknown") && expected.equals("success");
    if (!isMixUp && !entry.outcome().equals(expected)) {
      violations.add(
          "openapi.yaml",
          operation.place().pointer(),
          "%s is %s there, and %s in the manifest".formatted(entry, expected, entry.outcome()),
          REMEDY);
    }
    String reason = entry.reason() == null ? "OTHER" : entry.reason();
    if (!isMixUp && !expected.equals("success") && !reason.equals(expectation.reason())) {
      violations.add(
          "openapi.yaml",
          operation.place().pointer(),
          "the reason of %s is %s there, and %s in the manifest"
              .formatted(entry, expectation.reason(), reason),
          REMEDY);
    }
  }

  private record ExpectedOutcome(String outcome, @Nullable String reason) {}

  private static @Nullable ExpectedOutcome byStatus(Operation operation, int status) {
    if (status / 100 == 2) {
      return new ExpectedOutcome("success", null);
    }
    Response response = operation.response(status);
    if (response == null) {
      return null;
    }
    YamlNode node = response.definition().node();
    boolean refused = node.flag("x-rules-out-purchase");
    boolean isRefusedRead = operation.effect() == Effect.READ && status / 100 == 4;
    return new ExpectedOutcome(
        refused || isRefusedRead ? "rejected" : "unknown", node.textOrNull("x-reason"));
  }

  private static @Nullable ExpectedOutcome byCode(
      OutcomeRules rules, Interaction entry, JsonNode response) {
    Schema catalogue = rules.catalogue();
    if (catalogue == null || !entry.responseBody().mediaType().equals("application/json")) {
      return null;
    }
    JsonNode body =
        response.required("body").required("content").at(rules.result("application/json"));
    // In a form without the first one, the second is a code or what a success returns.
    List<String> codes = rules.place().node().texts("code");
    String present =
        codes.stream().filter(pointer -> !body.at(pointer).isMissingNode()).findFirst().orElse("");
    SpecPointer code = catalogue.enumEntry(body.at(present).asText());
    if (code == null && codes.indexOf(present) > 0) {
      return null;
    }
    if (code == null) {
      return new ExpectedOutcome("unknown", "OTHER");
    }
    YamlNode known = code.node();
    boolean refused = known.flag("rules-out-purchase");
    return new ExpectedOutcome(
        known.flag("success") ? "success" : refused ? "rejected" : "unknown",
        known.textOrNull("reason"));
  }
}
