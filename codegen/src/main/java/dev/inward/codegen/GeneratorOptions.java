package dev.inward.codegen;

import dev.inward.codegen.contract.ContractException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.OpenAPINormalizer;

/** Honours OpenAPI Generator's own options, or refuses those that this generator has no use for. */
final class GeneratorOptions {

  private static final String FILTER = "FILTER";

  private static final Map<String, Function<PathItem, Operation>> METHODS =
      Map.of(
          "get", PathItem::getGet,
          "put", PathItem::getPut,
          "head", PathItem::getHead,
          "post", PathItem::getPost,
          "delete", PathItem::getDelete,
          "patch", PathItem::getPatch,
          "options", PathItem::getOptions,
          "trace", PathItem::getTrace);

  private GeneratorOptions() {}

  /**
   * Refuses options that would be ignored.
   *
   * @throws ContractException with the option's name
   */
  static void check(CodegenConfig config) {
    Map<String, Map<String, ?>> ignored = new TreeMap<>();
    ignored.put("enumNameMappings", config.enumNameMapping());
    ignored.put("importMappings", config.importMapping());
    ignored.put("inlineSchemaNameMappings", config.inlineSchemaNameMapping());
    ignored.put("modelNameMappings", config.modelNameMapping());
    ignored.put("nameMappings", config.nameMapping());
    ignored.put("operationIdNameMappings", config.operationIdNameMapping());
    ignored.put("parameterNameMappings", config.parameterNameMapping());
    ignored.put("schemaMappings", config.schemaMapping());
    ignored.put("typeMappings", config.typeMapping());
    ignored.forEach(
        (option, values) -> {
          if (!values.isEmpty()) {
            throw new ContractException(
                option, "this option is not supported; change the contract, or its x-name");
          }
        });
    for (String rule : config.openapiNormalizer().keySet()) {
      if (!rule.equals(FILTER)) {
        throw new ContractException(
            "openapiNormalizer", rule + " is not supported; the contract is read as it is");
      }
    }
  }

  /** Takes out the operations that {@code FILTER} does not name. */
  static void filter(OpenAPI openApi, Map<String, String> normalizer) {
    String filter = normalizer.get(FILTER);
    if (filter == null || openApi.getPaths() == null) {
      return;
    }
    new Normalizer(openApi).mark(filter);
    for (PathItem item : openApi.getPaths().values()) {
      item.readOperationsMap()
          .forEach(
              (method, operation) -> {
                if (isInternal(operation)) {
                  item.operation(method, null);
                }
              });
    }
  }

  /** OpenAPI Generator's own filter, without its other changes of a contract. */
  private static final class Normalizer extends OpenAPINormalizer {

    Normalizer(OpenAPI openApi) {
      super(openApi, Map.of());
    }

    /** Marks the operations that are filtered out as internal. */
    void mark(String text) {
      Filter filter = createFilter(openAPI, text);
      if (filter.parse()) {
        openAPI.getPaths().forEach((path, item) -> filter.apply(path, item, METHODS));
      }
    }
  }

  private static boolean isInternal(Operation operation) {
    Map<String, Object> extensions = operation.getExtensions();
    Object internal = extensions == null ? null : extensions.remove("x-internal");
    return internal != null && Boolean.parseBoolean(internal.toString());
  }
}
