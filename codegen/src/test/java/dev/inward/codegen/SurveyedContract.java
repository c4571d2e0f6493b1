package dev.inward.codegen;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** A contract that is surveyed: the examples in it, and the rules that they break. */
final class SurveyedContract {

  /** Keeps every digit, so that a client that does not is seen. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Reads large contracts, too. */
  static final ObjectMapper YAML = yaml();

  private static final String ADDRESS = "https://surveyed.invalid/openapi.json";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final int LONGEST_CHAIN = 20;
  private static final int LARGEST_YAML = 100_000_000;

  private final JsonNode root;
  private final Map<String, Schema> schemas = new HashMap<>();
  private final List<SurveyedExample> examples = new ArrayList<>();
  private @Nullable SchemaRegistry registry;

  private SurveyedContract(JsonNode root) {
    this.root = root;
  }

  static SurveyedContract of(Path file) throws IOException {
    String text = Files.readString(file);
    ObjectMapper mapper = text.stripLeading().startsWith("{") ? JSON : YAML;
    SurveyedContract contract = new SurveyedContract(mapper.readTree(text));
    contract.collect();
    return contract;
  }

  private static ObjectMapper yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST_YAML);
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
    factory.setStreamReadConstraints(StreamReadConstraints.defaults());
    return new ObjectMapper(factory);
  }

  /** Returns the examples of JSON responses that are successes, and those of components. */
  List<SurveyedExample> examples() {
    return examples;
  }

  int operations() {
    int operations = 0;
    for (JsonNode item : root.path("paths")) {
      for (String method : METHODS) {
        operations += item.has(method) ? 1 : 0;
      }
    }
    return operations;
  }

  /** Returns how an example contradicts its schema; null if it does not. */
  @Nullable String contradiction(SurveyedExample example) {
    try {
      Schema schema = schemas.computeIfAbsent(example.schema(), this::compiled);
      List<Error> errors = schema.validate(example.value());
      return errors.isEmpty() ? null : errors.get(0).toString();
    } catch (RuntimeException | StackOverflowError e) {
      System.err.printf("%s cannot be judged: %s%n", example.schema(), e);
      return null; // It has to be kept, then.
    }
  }

  private Schema compiled(String pointer) {
    if (registry == null) {
      boolean isOld = root.path("openapi").asText().startsWith("3.0");
      registry =
          SchemaRegistry.withDefaultDialect(
              isOld ? Dialects.getOpenApi30() : Dialects.getOpenApi31(),
              schemas -> schemas.schemas(Map.of(ADDRESS, root.toString())));
    }
    // A reference, since the registry would parse the whole contract again for each place in it.
    JsonNode reference = JSON.createObjectNode().put("$ref", ADDRESS + "#" + fragment(pointer));
    return registry.getSchema(SchemaLocation.of(ADDRESS + "/" + schemas.size()), reference);
  }

  private static String fragment(String pointer) {
    return URLEncoder.encode(pointer, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%7E", "~")
        .replace("+", "%20");
  }

  private void collect() {
    root.path("paths")
        .properties()
        .forEach(path -> collectPath(path.getKey(), "/paths/" + escaped(path.getKey())));
    root.path("components")
        .path("schemas")
        .properties()
        .forEach(
            schema -> {
              String at = "/components/schemas/" + escaped(schema.getKey());
              collectSchema(at, at, null, 0, schema.getKey());
            });
  }

  private void collectPath(String path, String at) {
    String item = followed(at);
    for (Map.Entry<String, JsonNode> operation : root.at(item).properties()) {
      if (METHODS.contains(operation.getKey())) {
        String route = operation.getKey().toUpperCase(Locale.ROOT) + " " + path;
        String responses = item + "/" + operation.getKey() + "/responses";
        for (String status : names(responses)) {
          if (status.startsWith("2")) {
            String response = followed(responses + "/" + status);
            int code = status.matches("\\d+") ? Integer.parseInt(status) : 200;
            names(response + "/content").stream()
                .filter(type -> type.matches("application/([a-zA-Z0-9.-]+\\+)?json.*"))
                .forEach(type -> collectMedia(response + "/content/" + escaped(type), route, code));
          }
        }
      }
    }
  }

  private void collectMedia(String media, String route, int status) {
    String schema = media + "/schema";
    add(media + "/example", schema, route, status, null);
    for (String name : names(media + "/examples")) {
      add(followed(media + "/examples/" + escaped(name)) + "/value", schema, route, status, null);
    }
    if (!root.at(schema).has("$ref")) {
      collectSchema(schema, schema, route, status, null);
    }
  }

  private void collectSchema(
      String at, String schema, @Nullable String route, int status, @Nullable String component) {
    add(at + "/example", schema, route, status, component);
    JsonNode several = root.at(at + "/examples");
    for (int i = 0; several.isArray() && i < several.size(); i++) {
      add(at + "/examples/" + i, schema, route, status, component);
    }
  }

  private void add(
      String place, String schema, @Nullable String route, int status, @Nullable String component) {
    JsonNode value = root.at(place);
    boolean isModel = component == null || value.isObject();
    if (isModel && !value.isMissingNode() && root.at(schema).isObject()) {
      examples.add(new SurveyedExample(place, schema, route, status, component, value));
    }
  }

  /** Returns where a reference leads, or the place itself. */
  private String followed(String at) {
    String place = at;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      String ref = root.at(place).path("$ref").asText();
      if (!ref.startsWith("#/")) {
        return place;
      }
      place = ref.substring(1);
    }
    return place;
  }

  private List<String> names(String at) {
    JsonNode node = at(at);
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode at(String pointer) {
    try {
      return root.at(JsonPointer.compile(pointer));
    } catch (IllegalArgumentException e) {
      return MissingNode.getInstance();
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
