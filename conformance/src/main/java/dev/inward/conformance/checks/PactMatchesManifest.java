package dev.inward.conformance.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.conformance.pact.PactFile;
import dev.inward.conformance.pact.PactLint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pact by itself, and the manifest that it is made of. */
public final class PactMatchesManifest implements Check {

  private static final String FILE = "manifest.yaml";

  @Override
  public String id() {
    return "C9";
  }

  @Override
  public String holds() {
    return "the pact says each thing once, nothing at random, and all that the manifest says";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    String pact = PactFile.textOf(specs);
    violations.whenFails(
        FILE,
        "/interactions",
        "make the pact again, by a run of the client's tests",
        () -> PactLint.check(pact, specs.manifest()));
    Map<String, String> requests = new HashMap<>();
    for (JsonNode interaction : PactJson.interactions(pact)) {
      String key = interaction.path("key").asText();
      String asked = interaction.path("request") + " from " + interaction.path("providerStates");
      String other = requests.put(asked, key);
      if (other != null) {
        violations.add(
            FILE, key, "it asks the same as " + other, "only one of them is served: drop one");
      }
      rules(interaction, key, violations);
    }
    if (!pact.equals(PactFile.textOf(specs))) {
      violations.add(FILE, "/interactions", "two pacts of it differ", "find what is random");
    }
    return violations.list();
  }

  /** A rule whose path leads nowhere is never looked at, and nobody would know. */
  private static void rules(JsonNode interaction, String key, Violations violations) {
    for (String part : List.of("request", "response")) {
      JsonNode body = interaction.path(part).path("body").path("content");
      interaction
          .path(part)
          .path("matchingRules")
          .path("body")
          .fieldNames()
          .forEachRemaining(
              path -> {
                String pointer =
                    path.replace("$", "").replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
                if (body.at(pointer).isMissingNode()) {
                  violations.add(FILE, key, "a rule hits nothing at " + path, "see ScalarUnions");
                }
              });
    }
  }
}
