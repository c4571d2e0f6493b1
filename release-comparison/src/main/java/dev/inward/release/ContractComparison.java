package dev.inward.release;

import static dev.inward.release.Contract.member;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/**
 * Compares a vendor's contract with the released one: what openapi-diff finds incompatible, names
 * that vanish, and {@linkplain ExtensionComparison extensions} that differ.
 */
final class ContractComparison {

  private static final String VERSION = "/info/version";

  private final String file;
  private final Contract released;
  private final Contract current;
  private final List<Violation> violations = new ArrayList<>();

  private ContractComparison(String file, Contract released, Contract current) {
    this.file = file;
    this.released = released;
    this.current = current;
  }

  /** Returns what the current contract breaks. */
  static List<Violation> violations(String vendor, Contract released, @Nullable Contract current) {
    String file = "specs/" + vendor + "/openapi.yaml";
    if (current == null) {
      return List.of(new Violation(file, "/", "the contract was removed", "keep the vendor"));
    }
    ContractComparison comparison = new ContractComparison(file, released, current);
    comparison.compare();
    return comparison.violations;
  }

  private void compare() {
    if (released.equals(current)) {
      return;
    }
    if (released.version().equals(current.version())) {
      violations.add(
          new Violation(
              file,
              VERSION,
              "the contract differs from the released one, and both are " + current.version(),
              "raise info.version"));
    }
    if (!SemanticVersion.of(current.version()).mayBreak(SemanticVersion.of(released.version()))) {
      names();
      new ExtensionComparison(this::breaks).compare("", released.yaml(), current.yaml());
      requestsAndResponses();
    }
  }

  private void breaks(String at, String problem) {
    String remedy = SemanticVersion.of(released.version()).remedy("info.version");
    violations.add(new Violation(file, at, problem, remedy));
  }

  private void names() {
    Set<String> operations = operationIds(released.yaml());
    operations.removeAll(operationIds(current.yaml()));
    operations.forEach(id -> breaks(id, "the operationId was removed"));
    Set<Object> schemas = schemas(released);
    schemas.removeAll(schemas(current));
    schemas.forEach(name -> breaks("/components/schemas/" + name, "the schema was removed"));
  }

  private static Set<Object> schemas(Contract contract) {
    return member(contract.yaml(), "components", "schemas") instanceof Map<?, ?> schemas
        ? new TreeSet<>(schemas.keySet())
        : new TreeSet<>();
  }

  private static Set<String> operationIds(Object yaml) {
    Set<String> ids = new TreeSet<>();
    if (yaml instanceof Map<?, ?> map) {
      if (map.get("operationId") instanceof String id) {
        ids.add(id);
      }
      map.values().forEach(value -> ids.addAll(operationIds(value)));
    }
    return ids;
  }

  private void requestsAndResponses() {
    OpenApiDiffOptions options =
        // Clients accept values of an enum that they do not know.
        OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();
    ChangedOpenApi changes =
        OpenApiCompare.fromSpecifications(parsed(released), parsed(current), options);
    for (Endpoint endpoint : changes.getMissingEndpoints()) {
      breaks(endpoint.getMethod() + " " + endpoint.getPathUrl(), "the operation was removed");
    }
    List<ChangedOperation> operations =
        changes.getChangedOperations().stream().filter(Changed::isIncompatible).toList();
    changes.setMissingEndpoints(List.of()).setNewEndpoints(List.of());
    for (ChangedOperation operation : operations) {
      breaks(
          operation.getHttpMethod() + " " + operation.getPathUrl(),
          text(changes.setChangedOperations(List.of(operation))));
    }
  }

  /** Reads a contract, with the arguments of an action as a body that openapi-diff sees. */
  private static OpenAPI parsed(Contract contract) {
    OpenAPI api = new OpenAPIParser().readContents(contract.openApi(), null, null).getOpenAPI();
    for (PathItem path : api.getPaths().values()) {
      for (Operation operation : path.readOperations()) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
          addActions(operation.getRequestBody().getContent());
        }
      }
    }
    return api;
  }

  private static void addActions(Content content) {
    for (MediaType type : List.copyOf(content.values())) {
      Object extensions = type.getExtensions() == null ? Map.of() : type.getExtensions();
      if (member(extensions, "x-action", "arguments", "$ref") instanceof String reference) {
        MediaType arguments = new MediaType().schema(new Schema<>().$ref(reference));
        content.addMediaType("x-action", arguments);
      }
    }
  }

  /** Returns what openapi-diff prints about the only operation, as one line. */
  private static String text(ChangedOpenApi changes) {
    ByteArrayOutputStream markdown = new ByteArrayOutputStream();
    new MarkdownRender().render(changes, new OutputStreamWriter(markdown, UTF_8));
    return markdown
        .toString(UTF_8)
        .lines()
        .skip(4)
        .map(line -> line.replaceAll("^[ #*-]+|[`*]", "").strip())
        // Descriptions are quoted.
        .filter(line -> !line.isEmpty() && !line.startsWith(">"))
        .collect(Collectors.joining(" "));
  }
}
