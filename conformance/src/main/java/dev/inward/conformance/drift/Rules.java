package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.Specs;
import java.util.List;
import java.util.Map;

/** A contract's schemas, by a validator. */
final class Rules {

  private static final String ADDRESS = "https://inward.invalid/openapi.yaml";

  private final SchemaRegistry registry;

  Rules(Specs specs) {
    String contract = new String(specs.bytes("openapi.yaml"), UTF_8);
    registry =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi30(), schemas -> schemas.schemas(Map.of(ADDRESS, contract)));
  }

  List<Error> broken(SpecPointer schema, JsonNode value) {
    return registry
        .getSchema(SchemaLocation.of(ADDRESS + schema.resolved().pointer()))
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
