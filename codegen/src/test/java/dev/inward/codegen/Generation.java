package dev.inward.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs OpenAPI Generator as its Maven plugin does, and reads what it wrote. */
final class Generation {

  /** Where the contracts of the tests are, and what is generated from them. */
  static final Path RESOURCES = Path.of("src/test/resources");

  private static final Map<String, Map<String, String>> CONTRACTS = new ConcurrentHashMap<>();

  private Generation() {}

  /**
   * Generates in a process of its own.
   *
   * @param arguments the contract, the package and the folder to write to
   */
  public static void main(String[] arguments) {
    of(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
  }

  /** Returns the files of one of the contracts of the tests; it is generated only once. */
  static Map<String, String> of(String contract) {
    return CONTRACTS.computeIfAbsent(contract, Generation::again);
  }

  /** Generates the files of one of the contracts of the tests. */
  static Map<String, String> again(String contract) {
    Path output = null;
    try {
      output = Files.createTempDirectory(contract);
      Path openApi = RESOURCES.resolve(contract).resolve("openapi.yaml");
      return of(openApi, "example." + contract, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(output);
    }
  }

  /** Deletes a folder, if there is one, with all that is in it. */
  static void delete(@Nullable Path folder) {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the files that are generated from a contract, by their path. */
  static Map<String, String> of(Path contract, String packageName, Path output) {
    return of(contract, packageName, output, null, Map.of());
  }

  /** Returns the files that are generated with templates of one's own. */
  static Map<String, String> of(
      Path contract, String packageName, Path output, @Nullable Path templates) {
    return of(contract, packageName, output, templates, Map.of());
  }

  /** Returns the files that are generated with options. */
  static Map<String, String> of(
      Path contract, String packageName, Path output, Map<String, Object> options) {
    return of(contract, packageName, output, null, options);
  }

  private static Map<String, String> of(
      Path contract,
      String packageName,
      Path output,
      @Nullable Path templates,
      Map<String, Object> options) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("inward-java")
            .setInputSpec(contract.toString())
            .setModelPackage(packageName)
            .setOutputDir(output.toString())
            .setAdditionalProperties(options);
    if (templates != null) {
      configurator.setTemplateDir(templates.toString());
    }
    return run(configurator, output);
  }

  /** Returns the files that OpenAPI Generator's own Java generator makes of a contract. */
  static Map<String, String> stock(Path contract, String library, Path output) {
    return run(
        new CodegenConfigurator()
            .setGeneratorName("java")
            .setLibrary(library)
            .addAdditionalProperty("annotationLibrary", "none")
            .setInputSpec(contract.toString())
            .setOutputDir(output.toString()),
        output);
  }

  private static Map<String, String> run(CodegenConfigurator configurator, Path output) {
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.opts(configurator.toClientOptInput()).generate();
    return files(output.resolve("src/main/java"));
  }

  /** Returns the texts of all files below a folder, by their path in it. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
