package dev.inward.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Generates a client from a contract and compiles it, in a process of its own. It prints the CPU
 * time of the process up to the end of the generation, and of the compilation, in milliseconds, and
 * the numbers of files and lines.
 */
final class GenerateAndCompile {

  private GenerateAndCompile() {}

  /**
   * Generates and compiles.
   *
   * @param arguments the client, the contract and an empty folder to write to
   */
  @SuppressWarnings("SystemOut") // The times are what the parent waits for.
  public static void main(String[] arguments) throws IOException {
    Usage.ofChild(arguments, "CLIENT", "CONTRACT", "FOLDER");
    Path folder = Path.of(arguments[2]);
    generate(arguments[0], arguments[1], folder);
    double generated = cpuMillis();
    List<Path> sources = sources(folder.resolve("src/main/java"));
    compile(sources, folder.resolve("classes"));
    double compiled = cpuMillis();
    long lines = 0;
    for (Path source : sources) {
      lines += Files.readAllLines(source).size();
    }
    System.out.println( // The generator may have printed other lines.
        generated + " " + (compiled - generated) + " " + sources.size() + " " + lines);
  }

  private static void generate(String client, String contract, Path folder) {
    CodegenConfigurator configurator =
        new CodegenConfigurator().setInputSpec(contract).setOutputDir(folder.toString());
    if (client.equals("inward")) {
      configurator.setGeneratorName("inward-java").setModelPackage("generated");
    } else {
      configurator
          .setGeneratorName("java")
          .setLibrary(client)
          .addAdditionalProperty("annotationLibrary", "none")
          .addAdditionalProperty("hideGenerationTimestamp", true);
    }
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    for (String no : List.of("apiTests", "modelTests", "apiDocs", "modelDocs")) {
      generator.setGeneratorPropertyDefault(no, "false");
    }
    generator.opts(configurator.toClientOptInput()).generate();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void compile(List<Path> sources, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-XDsuppressNotes"));
    arguments.addAll(List.of("--release", "17", "-d", classes.toString()));
    arguments.addAll(List.of("-cp", libraries()));
    sources.forEach(source -> arguments.add(source.toString()));
    if (compiler.run(null, null, null, arguments.toArray(new String[0])) != 0) {
      throw new IllegalStateException("the generated client does not compile");
    }
  }

  /** Returns the jars, without this module's classes, which contain clients of their own. */
  private static String libraries() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(path -> path.endsWith(".jar"))
            .toList());
  }

  private static double cpuMillis() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e6;
  }
}
