package dev.inward.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Renders a vendor's contract by {@code api.peb}. References to responses and parameters are
 * replaced; those to schemas become links.
 */
final class ApiReference {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final ObjectMapper yaml = YAMLMapper.builder().build();

  // An absent key of a contract is no mistake of the template.
  private final PebbleEngine templates = Layout.templates(false);

  Page page(String vendor, Path specs) throws IOException {
    JsonNode contract = yaml.readTree(Files.readString(specs.resolve("openapi.yaml")));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("vendor", vendor);
    model.put("contract", yaml.convertValue(contract, Map.class));
    model.put("client", contract.at("/x-client/name").asText() + "Client");
    model.put("operations", operations(contract));
    model.put("schemas", schemas(contract));
    Document page = Jsoup.parseBodyFragment(Layout.rendered(templates, "api.peb", model));
    page.outputSettings().prettyPrint(false);
    Markdown.makeAccessible(page);
    return Page.of("api/" + vendor + ".html", page);
  }

  private List<Map<String, Object>> operations(JsonNode contract) {
    List<Map<String, Object>> operations = new ArrayList<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (METHODS.contains(method.getKey())) {
                            ObjectNode operation = method.getValue().deepCopy();
                            operation.put("method", method.getKey());
                            operation.put("path", path.getKey());
                            dereference(operation, contract);
                            operations.add(map(operation));
                          }
                        }));
    return operations;
  }

  private static void dereference(ObjectNode operation, JsonNode contract) {
    for (String member : List.of("parameters", "responses")) {
      JsonNode values = operation.path(member);
      if (values.isArray()) {
        for (int i = 0; i < values.size(); i++) {
          ((ArrayNode) values).set(i, target(values.get(i), contract));
        }
      } else {
        values.properties().forEach(value -> value.setValue(target(value.getValue(), contract)));
      }
    }
    describeSchemas(operation);
  }

  private static JsonNode target(JsonNode value, JsonNode contract) {
    return value.has("$ref") ? contract.at(value.get("$ref").asText().substring(1)) : value;
  }

  private List<Map<String, Object>> schemas(JsonNode contract) {
    List<Map<String, Object>> schemas = new ArrayList<>();
    contract
        .at("/components/schemas")
        .properties()
        .forEach(
            schema -> {
              ObjectNode copy = schema.getValue().deepCopy();
              copy.put("name", schema.getKey());
              List<String> required = new ArrayList<>();
              copy.path("required").forEach(name -> required.add(name.asText()));
              copy.path("properties")
                  .properties()
                  .forEach(
                      property ->
                          ((ObjectNode) property.getValue())
                              .put("isRequired", required.contains(property.getKey())));
              describeSchemas(copy);
              schemas.add(map(copy));
            });
    return schemas;
  }

  /** Adds to everything that has a schema, or is one, the schema's name and what kind it is. */
  private static void describeSchemas(JsonNode node) {
    if (node instanceof ObjectNode object && (object.has("schema") || isSchema(object))) {
      JsonNode schema = object.has("schema") ? object.get("schema") : object;
      String name = reference(schema);
      if (name.isEmpty() && schema.has("items")) {
        name = reference(schema.get("items"));
        object.put("list", true);
      }
      object.put("link", name);
      object.put("kind", kind(schema));
    }
    node.forEach(ApiReference::describeSchemas);
  }

  private static boolean isSchema(ObjectNode node) {
    return node.path("type").isTextual()
        || node.path("$ref").isTextual()
        || node.path("allOf").isArray()
        || node.path("oneOf").isArray();
  }

  private static String reference(JsonNode schema) {
    JsonNode reference = schema.has("allOf") ? schema.at("/allOf/0/$ref") : schema.path("$ref");
    String pointer = reference.asText();
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static String kind(JsonNode schema) {
    if (schema.has("oneOf")) {
      List<String> arms = new ArrayList<>();
      schema.get("oneOf").forEach(arm -> arms.add(kind(arm)));
      return String.join(" or ", arms);
    }
    if (schema.has("items")) {
      return "list of " + kind(schema.get("items"));
    }
    String format = schema.path("format").asText();
    return schema.path("type").asText("any") + (format.isEmpty() ? "" : " (" + format + ")");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(ObjectNode node) {
    return yaml.convertValue(node, Map.class);
  }
}
