package dev.inward.conformance.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A vendor's files with one mistake in them.
 *
 * @param name what is wrong
 * @param file the file that it is wrong in
 * @param broken the link that has to break
 */
record FactMutant(String name, String vendor, String file, Link broken, Change change) {

  private static final YAMLMapper YAML = new YAMLMapper();

  List<Difference> differences() {
    return Facts.compare(
        read("facts.yaml"), read("openapi.yaml"), read("manifest.yaml"), read("differences.yaml"));
  }

  private YamlNode read(String name) {
    try {
      JsonNode tree = YAML.readTree(Specs.of(vendor).bytes(name));
      if (name.equals(file)) {
        change.apply(tree);
      }
      return YamlNode.of(vendor + "/" + name, YAML.treeToValue(tree, Map.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name + " (" + vendor + "/" + file + ")";
  }
}
