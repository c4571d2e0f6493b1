package dev.inward.codegen;

import com.samskivert.mustache.Mustache;
import dev.inward.codegen.contract.AmbiguousYaml;
import dev.inward.codegen.java.Imports;
import dev.inward.codegen.java.SourceFile;
import dev.inward.codegen.java.SourceFiles;
import dev.inward.codegen.model.ClientModel;
import dev.inward.codegen.model.ClientReader;
import dev.inward.codegen.model.JavaTypes;
import dev.inward.codegen.model.TypeOptions;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.model.ModelsMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code inward-java}. OpenAPI Generator parses and validates the contract, finds the
 * templates, which a user may replace, and writes the files. The content of the files comes from
 * the contract as it was written, because OpenAPI Generator's own models lose unions, security and
 * error responses: it sees one empty model for each file.
 */
public final class InwardJavaCodegen extends DefaultCodegen {

  private static final Logger LOGGER = LoggerFactory.getLogger(InwardJavaCodegen.class);
  private static final String WIRE_PACKAGE = "wirePackage";
  private static final String LENIENT = "lenientResponses";
  private static final String JAVA_TYPES = "javaTypes";
  private static final String SPLIT = "splitByTag";

  /** The templates of types, each a partial of {@code file.mustache}. */
  private static final List<String> TEMPLATES =
      List.of(
          "api",
          "client",
          "credentials",
          "enum",
          "group",
          "response_with_headers",
          "json_adapter",
          "model",
          "open_list",
          "open_list_adapter",
          "operation",
          "reconciliation",
          "request_json",
          "sealed_result",
          "union",
          "union_adapter",
          "ambiguous_union",
          "ambiguous_union_adapter",
          "xml_mapping");

  private Map<String, SourceFile> files = Map.of();
  private String sourceFolder = "src/main/java";
  private String wirePackage = "";

  /** Made by OpenAPI Generator, by its name. */
  public InwardJavaCodegen() {
    templateDir = "inward-java";
    embeddedTemplateDir = "inward-java";
    modelTemplateFiles.put("file.mustache", ".java");
    modelPackage = "api";
    cliOptions.clear();
    addOption(CodegenConstants.MODEL_PACKAGE, "the package that is written", modelPackage);
    addOption(CodegenConstants.SOURCE_FOLDER, "the source folder", sourceFolder);
    addOption(WIRE_PACKAGE, "where xjc's classes are; default: the package, then .wire", null);
    addSwitch(LENIENT, "whether a response may lack what the contract requires", false);
    addOption(JAVA_TYPES, "the formats with types of Java: true, or such as date|uuid", "false");
    addSwitch(SPLIT, "whether the operations of each tag have a class of their own", false);
    supportingFiles.clear();
    reservedWords.clear();
    languageSpecificPrimitives.clear();
    typeMapping.clear();
    importMapping.clear();
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "inward-java";
  }

  @Override
  public String getHelp() {
    return "Generates a Java client: Retrofit, Moshi without reflection, outcomes with a type.";
  }

  /** The contract is read as it was written. */
  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  /** The contract is read as it was written. */
  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public void processOpts() {
    super.processOpts();
    Object folder = additionalProperties.get(CodegenConstants.SOURCE_FOLDER);
    if (folder != null) {
      sourceFolder = folder.toString();
    }
    apiPackage = modelPackage;
    Object wire = additionalProperties.get(WIRE_PACKAGE);
    wirePackage = wire == null ? modelPackage + ".wire" : wire.toString();
    supportingFiles.add(
        new SupportingFile("package_info.mustache", packageFolder(), "package-info.java"));
  }

  @Override
  @SuppressWarnings("rawtypes") // Swagger's components take raw schemas.
  public void preprocessOpenAPI(OpenAPI openApi) {
    checkText(getInputSpec());
    checkOptions();
    GeneratorOptions.filter(openApi, openapiNormalizer());
    Set<String> javaTypes = JavaTypes.formats(text(JAVA_TYPES, "false"));
    TypeOptions options =
        new TypeOptions(
            GeneratorOptions.isOn(additionalProperties, LENIENT),
            javaTypes,
            GeneratorOptions.isOn(additionalProperties, SPLIT));
    ClientReader reader = new ClientReader(openApi, wirePackage, Imports.known(), options);
    reader.warnings().forEach(LOGGER::warn);
    ClientModel client = reader.read();
    files = SourceFiles.of(client);
    additionalProperties.put("packageJavadoc", SourceFiles.packageJavadoc(client));
    Map<String, Schema> placeholders = new LinkedHashMap<>();
    for (String name : files.keySet()) {
      placeholders.put(name, new ObjectSchema().addProperty("file", new StringSchema()));
    }
    openApi.setComponents(new Components().schemas(placeholders));
    openApi.setPaths(new Paths());
    openApi.setWebhooks(null);
  }

  private String text(String option, String otherwise) {
    Object value = additionalProperties.get(option);
    return value == null ? otherwise : value.toString();
  }

  private void checkOptions() {
    GeneratorOptions.check(this);
    GeneratorOptions.checkNames(
        additionalProperties.keySet(),
        cliOptions.stream().map(CliOption::getOpt).collect(Collectors.toSet()));
    GeneratorOptions.checkPackage(CodegenConstants.MODEL_PACKAGE, modelPackage);
    GeneratorOptions.checkPackage(WIRE_PACKAGE, wirePackage);
    GeneratorOptions.checkUnused(additionalProperties, modelPackage);
  }

  /** Checks the contract's own text, if it is a file; a URL is not read a second time. */
  private static void checkText(@Nullable String contract) {
    if (contract != null && new File(contract).isFile()) {
      AmbiguousYaml.check(Path.of(contract));
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // The overridden method takes a raw schema.
  public CodegenModel fromModel(String name, Schema schema) {
    CodegenModel model = new CodegenModel();
    model.name = name;
    model.classname = name;
    model.classFilename = name;
    return model;
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.forEach(
        (name, map) -> {
          SourceFile file = files.get(name);
          if (file == null) {
            throw new IllegalStateException("no file is called " + name);
          }
          Imports imports = new Imports(modelPackage, files.keySet());
          TEMPLATES.forEach(
              template -> map.put("is_" + template, template.equals(file.template())));
          map.put("source", imports);
          map.put("types", imports.names());
          map.put("view", file.view().apply(imports));
        });
    return models;
  }

  /** A section that a template misspells is an error, not an empty one. */
  @Override
  public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
    return compiler.escapeHTML(false).strictSections(true);
  }

  @Override
  public String toModelName(String name) {
    return name;
  }

  @Override
  public String toModelFilename(String name) {
    return name;
  }

  @Override
  public String modelFileFolder() {
    return outputFolder + File.separator + packageFolder();
  }

  /** The names differ without their case; to look again costs the square of their number. */
  @Override
  public String modelFilename(String templateName, String modelName) {
    return modelFileFolder() + File.separator + toModelFilename(modelName) + ".java";
  }

  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  @Override
  public String escapeQuotationMark(String input) {
    return input;
  }

  @Override
  public void postProcess() {
    // The default prints a request for donations, which a quiet build must not show.
  }

  private String packageFolder() {
    return (sourceFolder + File.separator + modelPackage.replace('.', '/'))
        .replace('/', File.separatorChar);
  }
}
