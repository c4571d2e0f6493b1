package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.manifest.Sample;
import java.util.List;
import java.util.Map;

/** The samples in JSON and the contract's schemas. */
public final class JsonSamplesMatchSchema implements Check {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ADDRESS = "https://inward.invalid/openapi.yaml";

  @Override
  public String id() {
    return "C2";
  }

  @Override
  public String holds() {
    return "the samples in JSON are what the contract says, and the negative ones are not";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    String contract = new String(specs.files().bytes("openapi.yaml"), UTF_8);
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi30(), schemas -> schemas.schemas(Map.of(ADDRESS, contract)));
    for (Sample sample : specs.manifest().samples()) {
      if (!sample.mediaType().equals("application/json")) {
        continue;
      }
      String pointer = sample.schema();
      if (pointer == null) {
        violations.add("manifest.yaml", sample.id(), "a sample in JSON has no schema", "name it");
        continue;
      }
      List<String> errors = errors(registry, pointer, sample);
      boolean isNegative = sample.role().equals("negative");
      if (isNegative && errors.isEmpty()) {
        violations.add(
            "openapi.yaml",
            pointer,
            "it allows the negative sample " + sample.file(),
            "the contract was weakened: restore what the sample breaks");
      } else if (!isNegative) {
        errors.forEach(
            error ->
                violations.add(
                    sample.file(),
                    error,
                    "the contract does not allow it at " + pointer,
                    "correct the contract from the document; bytes of a document stay"));
      }
    }
    return violations.list();
  }

  private static List<String> errors(SchemaRegistry registry, String pointer, Sample sample) {
    try {
      JsonNode json = JSON.readTree(new String(sample.body(), UTF_8));
      Schema schema = registry.getSchema(SchemaLocation.of(ADDRESS + pointer));
      return schema
          .validate(
              schema.getSchemaNode().has("x-list") ? WrappedList.bare(json) : json,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
          .stream()
          .map(Error::toString)
          .toList();
    } catch (JsonProcessingException e) {
      return List.of("it is malformed");
    } catch (SchemaException e) {
      return List.of("there is no schema");
    }
  }
}
