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
import java.util.Map;

/** Which checks see which mistakes. */
final class KillMatrix {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final List<Check> checks;
  private final Map<Mutant, List<String>> kills = new LinkedHashMap<>();

  KillMatrix(List<Check> checks) {
    this.checks = checks;
  }

  void add(Mutant mutant, List<String> seenBy) {
    kills.put(mutant, seenBy);
  }

  Map<Mutant, List<String>> kills() {
    return kills;
  }

  /** Returns the mistakes that the check that is meant for them does not see. */
  List<Mutant> seenByOthersOnly() {
    return kills.entrySet().stream()
        .filter(kill -> !kill.getValue().contains(kill.getKey().named()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Leaves it for the report. */
  void write(Path file) throws IOException {
    ObjectNode tree = JSON.createObjectNode().put("of", VendorSpecs.fingerprint());
    ArrayNode columns = tree.putArray("checks");
    checks.forEach(check -> columns.addObject().put("id", check.id()).put("holds", check.holds()));
    ArrayNode rows = tree.putArray("mutants");
    kills.forEach(
        (mutant, seenBy) -> {
          ObjectNode row =
              rows.addObject()
                  .put("name", mutant.toString())
                  .put("kind", mutant.kind().toString())
                  .put("vendor", mutant.vendor())
                  .put("change", mutant.change())
                  .put("named", mutant.named());
          seenBy.forEach(row.putArray("killedBy")::add);
        });
    Files.createDirectories(file.getParent());
    JSON.writeValue(file.toFile(), tree);
  }

  /** Returns a line for each mistake, with the checks that see it, the one meant for it first. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    kills.forEach(
        (mutant, seenBy) -> {
          String others =
              String.join(" ", seenBy.stream().filter(id -> !id.equals(mutant.named())).toList());
          String named = seenBy.contains(mutant.named()) ? mutant.named() : "-";
          text.append("%-4s%-90s%s%n".formatted(named, mutant, others));
        });
    return text.toString();
  }
}
