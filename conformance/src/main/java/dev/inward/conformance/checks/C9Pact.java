package dev.inward.conformance.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.conformance.pact.PactLint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pact by itself, and the manifest that it is made of. */
final class C9Pact implements Check {

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
  public List<Break> breaks(House house) {
    Breaks breaks = new Breaks(this, house);
    String pact = house.pact();
    breaks.whenFails(
        FILE,
        "/interactions",
        "make the pact again, by a run of the client's tests",
        () -> PactLint.check(pact, house.manifest()));
    Map<String, String> requests = new HashMap<>();
    for (JsonNode interaction : PactText.interactions(pact)) {
      String key = interaction.path("key").asText();
      String asked = interaction.path("request") + " from " + interaction.path("providerStates");
      String other = requests.put(asked, key);
      if (other != null) {
        breaks.add(
            FILE, key, "it asks the same as " + other, "only one of them is served: drop one");
      }
      rules(interaction, key, breaks);
    }
    if (!pact.equals(house.pact())) {
      breaks.add(FILE, "/interactions", "two pacts of it differ", "find what is random");
    }
    return breaks.list();
  }

  /** A rule whose path leads nowhere is never looked at, and nobody would know. */
  private static void rules(JsonNode interaction, String key, Breaks breaks) {
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
                  breaks.add(FILE, key, "a rule hits nothing at " + path, "see ScalarUnions");
                }
              });
    }
  }
}
