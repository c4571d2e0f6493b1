package dev.inward.codegen;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.model.ModelsMap;

/**
 * The generator {@code inward-java}. OpenAPI Generator parses and validates the contract, finds the
 * templates, which a user may replace, and writes the files; what is in them is decided here, from
 * the contract as it was written: its own pass over models and operations loses unions, security
 * and error responses.
 *
 * <p>Every file to be written stands in for one model of that pass.
 */
public final class InwardJavaCodegen extends DefaultCodegen {

  private static final String WIRE_PACKAGE = "wirePackage";

  /** The templates of types, each a partial of {@code file.mustache}. */
  private static final List<String> TEMPLATES =
      List.of(
          "api",
          "client",
          "credentials",
          "enum",
          "json_adapter",
          "model",
          "open_list",
          "open_list_adapter",
          "operation",
          "request_json",
          "union",
          "union_adapter",
          "xml_mapping");

  private Map<String, TypeFile> files = Map.of();
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
    additionalProperties.put(
        "withImports", new Imports(modelPackage, wirePackage, () -> files.keySet()));
    supportingFiles.add(
        new SupportingFile("package_info.mustache", packageFolder(), "package-info.java"));
  }

  @Override
  @SuppressWarnings("rawtypes") // Swagger's components take raw schemas.
  public void preprocessOpenAPI(OpenAPI openApi) {
    files = new ContractReader(openApi, wirePackage).files();
    additionalProperties.put(
        "packageJavadoc",
        new Javadoc()
            .text(
                "A client of the vendor, generated from its contract: "
                    + openApi.getInfo().getTitle())
            .comment(0));
    Map<String, Schema> standIns = new LinkedHashMap<>();
    for (String name : files.keySet()) {
      standIns.put(name, new ObjectSchema().addProperty("file", new StringSchema()));
    }
    openApi.setComponents(new Components().schemas(standIns));
    openApi.setPaths(new Paths());
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
          TypeFile file = files.get(name);
          if (file == null) {
            throw new IllegalStateException(name + " stands for no file");
          }
          TEMPLATES.forEach(template -> map.put("is_" + template, false));
          map.put("is_" + file.template(), true);
          map.put("view", file.view());
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
