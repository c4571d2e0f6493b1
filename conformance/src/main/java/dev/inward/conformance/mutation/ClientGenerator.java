package dev.inward.conformance.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator as the build of a vendor's SDK does. */
final class ClientGenerator {

  private ClientGenerator() {}

  /**
   * Returns the sources of a vendor's client, by path.
   *
   * @param contract the contract's bytes
   * @param templates those that are other than the generator's, by file name
   */
  static Map<String, String> sources(
      String vendor, byte[] contract, Map<String, String> templates) {
    try {
      Path folder = Files.createTempDirectory("inward-" + vendor);
      try {
        Path openApi = Files.write(folder.resolve("openapi.yaml"), contract);
        CodegenConfigurator configurator =
            new CodegenConfigurator()
                .setGeneratorName("inward-java")
                .setInputSpec(openApi.toString())
                .setModelPackage("dev.inward." + vendor)
                .setOutputDir(folder.resolve("out").toString());
        if (!templates.isEmpty()) {
          Path own = Files.createDirectory(folder.resolve("templates"));
          for (Map.Entry<String, String> template : templates.entrySet()) {
            Files.writeString(own.resolve(template.getKey()), template.getValue());
          }
          configurator.setTemplateDir(own.toString());
        }
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(configurator.toClientOptInput()).generate();
        return texts(folder.resolve("out/src/main/java"));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
