package dev.inward.conformance.mutation;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which checks kill which mutants. */
final class KillMatrix {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final List<Check> checks;
  private final Map<Mutant, List<String>> kills = new LinkedHashMap<>();

  KillMatrix(List<Check> checks) {
    this.checks = checks;
  }

  void add(Mutant mutant, List<String> killers) {
    kills.put(mutant, killers);
  }

  Map<Mutant, List<String>> kills() {
    return kills;
  }

  /** Returns the mutants that no check kills. */
  List<Mutant> survivors() {
    return kills.entrySet().stream()
        .filter(kill -> kill.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the killed mutants that survive the check that is meant for them. */
  List<Mutant> killedByOthersOnly() {
    return kills.entrySet().stream()
        .filter(kill -> !kill.getValue().isEmpty())
        .filter(kill -> !kill.getValue().contains(kill.getKey().killer()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Writes the file that the report reads.
   *
   * @param complete whether every check was run on every mutant
   */
  void write(Path file, boolean complete) throws IOException {
    ObjectNode tree =
        JSON.createObjectNode().put("of", VendorSpecs.fingerprint()).put("complete", complete);
    ArrayNode columns = tree.putArray("checks");
    checks.forEach(check -> columns.addObject().put("id", check.id()).put("holds", check.holds()));
    ArrayNode rows = tree.putArray("mutants");
    kills.forEach(
        (mutant, killers) -> {
          ObjectNode row =
              rows.addObject()
                  .put("name", mutant.toString())
                  .put("kind", mutant.kind().toString())
                  .put("vendor", mutant.vendor())
                  .put("change", mutant.change())
                  .put("killer", mutant.killer())
                  .put("whyUnseen", mutant.whyUnseen());
          killers.forEach(row.putArray("killedBy")::add);
        });
    Files.createDirectories(file.getParent());
    JSON.writeValue(file.toFile(), tree);
  }

  /** Returns a line for each mutant, with the checks that kill it, the one meant for it first. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    kills.forEach(
        (mutant, killers) -> {
          String others =
              String.join(" ", killers.stream().filter(id -> !id.equals(mutant.killer())).toList());
          String killer = killers.contains(mutant.killer()) ? mutant.killer() : "-";
          text.append(String.format(Locale.ROOT, "%-4s%-90s%s%n", killer, mutant, others));
        });
    return text.toString();
  }
}
