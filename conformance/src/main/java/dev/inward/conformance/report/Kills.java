package dev.inward.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.inward.conformance.checks.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the mutation gate leaves behind: which check sees which change.
 *
 * @param checks the checks of the chain
 * @param mutants the changes
 */
record Kills(List<Check> checks, List<Mutant> mutants) {

  /**
   * A check of the chain.
   *
   * @param id such as {@code C5}
   * @param holds what it holds together, in words
   */
  record Check(String id, String holds) {}

  /**
   * A change that must be seen.
   *
   * @param kind what is changed, such as {@code contract}
   * @param vendor whose
   * @param change what is changed, in words
   * @param named the check that is meant for it
   * @param killedBy all checks that saw it
   */
  record Mutant(String kind, String vendor, String change, String named, Set<String> killedBy) {

    /** Returns whether any check saw it. */
    boolean isSeen() {
      return !killedBy.isEmpty();
    }

    /** Returns whether the check did that is meant for it. */
    boolean isSeenAsNamed() {
      return killedBy.contains(named);
    }
  }

  /** Reads the file, or returns null if the gate was not run with these specs. */
  static @Nullable Kills in(Path folder) throws IOException {
    Path file = folder.resolve("kills.json");
    if (!Files.exists(file)) {
      return null;
    }
    String json = Files.readString(file);
    boolean isOfThese =
        House.fingerprint().equals(new JsonMapper().readTree(json).path("of").asText());
    return isOfThese ? of(json) : null;
  }

  static Kills of(String json) throws IOException {
    JsonNode root = new JsonMapper().readTree(json);
    return new Kills(
        root.required("checks")
            .valueStream()
            .map(check -> new Check(text(check, "id"), text(check, "holds")))
            .toList(),
        root.required("mutants").valueStream().map(Kills::mutant).toList());
  }

  private static Mutant mutant(JsonNode node) {
    return new Mutant(
        text(node, "kind"),
        text(node, "vendor"),
        text(node, "change"),
        text(node, "named"),
        node.required("killedBy")
            .valueStream()
            .map(JsonNode::asText)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String text(JsonNode node, String name) {
    return node.required(name).asText();
  }

  long seen() {
    return mutants.stream().filter(Mutant::isSeen).count();
  }

  long seenAsNamed() {
    return mutants.stream().filter(Mutant::isSeenAsNamed).count();
  }
}
