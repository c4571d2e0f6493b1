package dev.inward.codegen;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Spelling;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.OpenAPINormalizer;

/** Honours OpenAPI Generator's own options, or refuses those that this generator has no use for. */
final class GeneratorOptions {

  private static final String FILTER = "FILTER";

  /** Packages of OpenAPI Generator's other generators; here all classes are in one. */
  private static final List<String> OTHER_PACKAGES =
      List.of(
          CodegenConstants.API_PACKAGE,
          CodegenConstants.INVOKER_PACKAGE,
          CodegenConstants.PACKAGE_NAME);

  private static final List<String> AFFIXES =
      List.of(
          CodegenConstants.API_NAME_PREFIX,
          CodegenConstants.API_NAME_SUFFIX,
          CodegenConstants.MODEL_NAME_PREFIX,
          CodegenConstants.MODEL_NAME_SUFFIX);

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

  /**
   * Refuses names that no option has but that are almost those of this generator's. Others may be
   * for templates of the user's own.
   *
   * @throws ContractException with the option's name
   */
  static void checkNames(Set<String> given, Set<String> known) {
    for (String option : new TreeSet<>(given)) {
      for (String meant : known) {
        boolean alike = option.equalsIgnoreCase(meant) || Spelling.areAlike(option, meant, 1);
        if (!known.contains(option) && alike) {
          throw new ContractException(option, "this is no option; is " + meant + " meant?");
        }
      }
    }
  }

  /**
   * Refuses a package that Java cannot have.
   *
   * @throws ContractException with the option's name
   */
  static void checkPackage(String option, String name) {
    if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
      throw new ContractException(
          option,
          name + " cannot be the name of a package in Java; write one such as com.example.shop");
    }
  }

  /**
   * Refuses packages and names that would be ignored.
   *
   * @throws ContractException with the option's name
   */
  static void checkUnused(Map<String, Object> properties, String modelPackage) {
    for (String option : OTHER_PACKAGES) {
      String name = text(properties, option);
      if (!name.isEmpty() && !name.equals(modelPackage)) {
        throw new ContractException(
            option, "all classes are in the package of modelPackage; leave this option out");
      }
    }
    for (String option : AFFIXES) {
      if (!text(properties, option).isEmpty()) {
        throw new ContractException(
            option, "this option is not supported; change the contract, or its x-name");
      }
    }
  }

  /**
   * Returns whether a switch is on.
   *
   * @throws ContractException with the option's name if it is neither on nor off
   */
  static boolean isOn(Map<String, Object> properties, String option) {
    String value = text(properties, option);
    boolean on = value.equalsIgnoreCase("true");
    if (!on && !value.isEmpty() && !value.equalsIgnoreCase("false")) {
      throw new ContractException(option, value + " is neither true nor false");
    }
    return on;
  }

  private static String text(Map<String, Object> properties, String option) {
    Object value = properties.get(option);
    return value == null ? "" : value.toString().strip();
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
