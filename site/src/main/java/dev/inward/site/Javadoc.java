package dev.inward.site;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The Javadoc of all modules in one: of each the packages that it exports to everybody. It is
 * written without modules, because the descriptors of all would need all their dependencies as
 * modules.
 */
final class Javadoc {

  /** Where sources are, below a module's folder. */
  private static final List<String> SOURCES =
      List.of("src/main/java", "target/generated-sources/openapi/src/main/java");

  /** The packages of modules without a descriptor. */
  private static final Map<String, List<String>> OTHERS =
      Map.of("spring-boot-starter", List.of("dev.inward.spring", "dev.inward.spring.test"));

  private static final Map<String, String> GROUPS =
      new TreeMap<>(
          Map.of(
              "Clients", "dev.inward:dev.inward.multitel:dev.inward.crazytel:dev.inward.anveo",
              "Spring Boot", "dev.inward.spring*",
              "Tests", "dev.inward.sandbox*",
              "For generated code", "dev.inward.runtime",
              "Contracts", "dev.inward.contract*:dev.inward.regex"));

  private final Path root;

  Javadoc(Path root) {
    this.root = root;
  }

  void write(Path target) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", target.toString(), "-quiet", "-notimestamp"));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-encoding", "UTF-8", "-Xdoclint:none"));
    arguments.addAll(List.of("--add-stylesheet", stylesheet(target).toString()));
    arguments.addAll(List.of("-windowtitle", "Inward", "-doctitle", "Inward"));
    arguments.addAll(List.of("-header", "<a href=\"{@docRoot}/../index.html\">Documentation</a>"));
    arguments.addAll(List.of("-bottom", "Inward is licensed under Apache-2.0."));
    GROUPS.forEach((title, members) -> arguments.addAll(List.of("-group", title, members)));
    arguments.addAll(sources());
    int status =
        ToolProvider.findFirst("javadoc")
            .orElseThrow(() -> new IllegalStateException("a JDK is needed, for its javadoc"))
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("javadoc failed with status " + status);
    }
    // Its stylesheet imports the fonts, which some distributions of the JDK leave out.
    Path fonts = target.resolve("resources/fonts/dejavu.css");
    if (!Files.exists(fonts)) {
      Files.createDirectories(fonts.getParent());
      Files.createFile(fonts);
    }
  }

  /**
   * Returns the files of the packages that modules export, by their compiled descriptors. The other
   * classes come from the class path: a descriptor among the sources would ask for modules.
   */
  private List<String> sources() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> folders = Files.list(root)) {
      for (Path module : folders.sorted().toList()) {
        Path descriptor = module.resolve("target/classes/module-info.class");
        List<String> packages =
            Files.exists(descriptor)
                ? exported(descriptor)
                : OTHERS.getOrDefault(module.getFileName().toString(), List.of());
        for (String name : packages) {
          for (String sources : SOURCES) {
            files.addAll(files(module.resolve(sources).resolve(name.replace('.', '/'))));
          }
        }
      }
    }
    return files;
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> exported(Path descriptor) throws IOException {
    try (InputStream in = Files.newInputStream(descriptor)) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .toList();
    }
  }

  private static Path stylesheet(Path target) throws IOException {
    Path file = Files.createDirectories(target).resolve("inward.css");
    try (InputStream in = Javadoc.class.getResourceAsStream("javadoc.css")) {
      if (in == null) {
        throw new IllegalStateException("javadoc.css is missing");
      }
      Files.write(file, in.readAllBytes());
    }
    return file;
  }
}
