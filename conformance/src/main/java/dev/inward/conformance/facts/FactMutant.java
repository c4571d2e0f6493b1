package dev.inward.conformance.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A vendor's files with a deliberate fault in one of them.
 *
 * @param name the fault
 * @param file the file that has it
 * @param kind the kind of fact that the comparison must report
 */
record FactMutant(String name, String vendor, String file, FactKind kind, Change change) {

  private static final YAMLMapper YAML = new YAMLMapper();

  List<Difference> differences() {
    Specs specs = Specs.of(vendor);
    try {
      JsonNode tree = YAML.readTree(specs.bytes(file));
      change.apply(tree);
      return Facts.compare(specs.with(file, YAML.writeValueAsBytes(tree)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name + " (" + vendor + "/" + file + ")";
  }
}
