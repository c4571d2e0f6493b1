package dev.inward.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs OpenAPI Generator as its Maven plugin does, and reads what it wrote. */
final class Generation {

  /** Where the contracts of the tests are, and what is generated from them. */
  static final Path RESOURCES = Path.of("src/test/resources");

  private Generation() {}

  /** Returns the files that are generated from a contract, by their path. */
  static Map<String, String> of(Path contract, String packageName, Path output) {
    return of(contract, packageName, output, null);
  }

  /** Returns the files that are generated with templates of one's own. */
  static Map<String, String> of(
      Path contract, String packageName, Path output, @Nullable Path templates) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("inward-java")
            .setInputSpec(contract.toString())
            .setModelPackage(packageName)
            .setOutputDir(output.toString());
    if (templates != null) {
      configurator.setTemplateDir(templates.toString());
    }
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
