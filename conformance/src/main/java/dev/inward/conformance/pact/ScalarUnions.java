package dev.inward.conformance.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import au.com.dius.pact.core.support.json.JsonException;
import au.com.dius.pact.core.support.json.JsonParser;
import au.com.dius.pact.core.support.json.JsonValue;
import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Sample;
import dev.inward.contract.manifest.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the values of a JSON sample that may be a string or a number, as the contract says. */
final class ScalarUnions {

  private final Pointers contract;
  private final List<String> paths = new ArrayList<>();

  private ScalarUnions(YamlNode contract) {
    this.contract = new Pointers(contract);
  }

  /**
   * Returns the paths of a sample's unions, in Pact's notation.
   *
   * @throws InvalidSpecException if the sample is not JSON
   */
  static List<String> in(Sample sample, YamlNode contract) {
    String schema = sample.schema();
    if (schema == null || !sample.mediaType().equals("application/json")) {
      return List.of();
    }
    ScalarUnions unions = new ScalarUnions(contract);
    try {
      JsonValue json = JsonParser.parseString(new String(sample.body(), UTF_8));
      unions.visit(unions.contract.at(schema), json, "$");
    } catch (JsonException e) {
      String file = Path.of(contract.file()).resolveSibling(sample.file()).toString();
      throw new InvalidSpecException(file, "", "it is not JSON", e);
    }
    return unions.paths;
  }

  private void visit(YamlNode reference, JsonValue value, String path) {
    YamlNode schema = contract.resolved(reference);
    if (schema.has("oneOf")) {
      paths.add(path);
    } else if (schema.has("items") && value instanceof JsonValue.Array array) {
      for (int i = 0; i < array.getSize(); i++) {
        visit(schema.node("items"), array.get(i), path + "[" + i + "]");
      }
    } else if (schema.has("properties") && value instanceof JsonValue.Object object) {
      YamlNode properties = schema.node("properties");
      for (String name : properties.names()) {
        if (object.has(name)) {
          visit(properties.node(name), object.get(name), path + "." + name);
        }
      }
    }
  }
}
