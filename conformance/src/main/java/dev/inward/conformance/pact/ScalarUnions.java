package dev.inward.conformance.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import au.com.dius.pact.core.support.json.JsonException;
import au.com.dius.pact.core.support.json.JsonParser;
import au.com.dius.pact.core.support.json.JsonValue;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Sample;
import dev.inward.contract.manifest.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the values of a JSON sample that may be a string or a number, as the contract says. */
final class ScalarUnions {

  private final List<String> paths = new ArrayList<>();

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
    ScalarUnions unions = new ScalarUnions();
    try {
      JsonValue json = JsonParser.parseString(new String(sample.body(), UTF_8));
      unions.visit(new Schema(SpecPointer.root(contract).at(schema)), json, "$");
    } catch (JsonException e) {
      String file = Path.of(contract.file()).resolveSibling(sample.file()).toString();
      throw new InvalidSpecException(file, "", "it is not JSON", e);
    }
    return unions.paths;
  }

  private void visit(Schema schema, JsonValue value, String path) {
    Schema items = schema.items();
    boolean scalar = !(value instanceof JsonValue.Array || value instanceof JsonValue.Object);
    if (!schema.arms().isEmpty() && scalar) {
      // An empty text stands for no value, and for no other text.
      if (!value.serialise().equals("\"\"")) {
        paths.add(path);
      }
    } else if (items != null && value instanceof JsonValue.Array array) {
      for (int i = 0; i < array.getSize(); i++) {
        visit(items, array.get(i), path + "[" + i + "]");
      }
    } else if (value instanceof JsonValue.Object object) {
      schema
          .properties()
          .forEach(
              (name, property) -> {
                if (object.has(name)) {
                  visit(property, object.get(name), path + "." + name);
                }
              });
    }
  }
}
