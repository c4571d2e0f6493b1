package dev.inward.conformance.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.support.json.JsonParser;
import au.com.dius.pact.core.support.json.JsonValue;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What holds for every pact, whatever is in it. */
public final class PactLint {

  private final List<JsonValue.Object> interactions = new ArrayList<>();
  private final String text;

  private PactLint(String text) {
    this.text = text;
    JsonValue.Object pact = (JsonValue.Object) JsonParser.parseString(text);
    for (JsonValue interaction : ((JsonValue.Array) pact.get("interactions")).getValues()) {
      interactions.add((JsonValue.Object) interaction);
    }
  }

  /** Checks a pact as it was written. */
  public static void check(String text, Manifest manifest) {
    PactLint lint = new PactLint(text);
    lint.holdsTheInteractionsOf(manifest);
    lint.namesEachInteractionOnce();
    lint.holdsNothingRandom();
    Placeholders.areAllThatIsIn(text);
  }

  private void holdsTheInteractionsOf(Manifest manifest) {
    Map<String, String> expected =
        manifest.interactions().stream()
            .collect(Collectors.toMap(Interaction::id, PactLint::hashes));
    Map<String, String> found = new TreeMap<>();
    for (JsonValue.Object interaction : interactions) {
      JsonValue.Object comments = (JsonValue.Object) interaction.get("comments");
      found.put(
          interaction.get("key").asString(),
          hash(comments, "request") + hash(comments, "response"));
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static String hashes(Interaction interaction) {
    Sample request = interaction.requestBody();
    return (request == null ? "" : request.sha256()) + interaction.responseBody().sha256();
  }

  private static @Nullable String hash(JsonValue.Object comments, String part) {
    return comments.has(part)
        ? ((JsonValue.Object) comments.get(part)).get("sha256").asString()
        : "";
  }

  private void namesEachInteractionOnce() {
    Function<JsonValue.Object, String> name =
        interaction -> interaction.get("description") + " | " + interaction.get("providerStates");
    assertThat(interactions).extracting(name).doesNotHaveDuplicates();
  }

  private void holdsNothingRandom() {
    assertThat(text).doesNotContain("\"generators\"");
  }
}
