package dev.inward.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The class path of a program that uses one client and nothing else: the jars that its dependencies
 * bring, and jars of what this module has compiled, because the JVM archives no classes of folders.
 */
final class ClassPath {

  private static final List<String> OKHTTP =
      List.of("okhttp-jvm", "okio-jvm", "kotlin-stdlib", "annotations");

  /** By client, the artifacts of its class path. */
  private static final Map<String, List<String>> ARTIFACTS =
      Map.of(
          "inward",
          join(OKHTTP, "sdk-crazytel", "sdk-core", "retrofit", "moshi", "jspecify"),
          "by-hand",
          join(OKHTTP, "moshi"),
          "retrofit2",
          join(
              OKHTTP,
              "retrofit",
              "converter-gson",
              "converter-scalars",
              "gson",
              "error_prone_annotations",
              "gson-fire",
              "org.apache.oltu.oauth2.client",
              "org.apache.oltu.oauth2.common",
              "slf4j-api",
              "json",
              "jakarta.annotation-api",
              "jsr305"),
          "native",
          List.of(
              "jackson-core",
              "jackson-annotations",
              "jackson-databind",
              "jackson-datatype-jsr310",
              "jackson-databind-nullable",
              "httpmime",
              "httpclient",
              "httpcore",
              "commons-logging",
              "commons-codec",
              "jakarta.annotation-api",
              "jsr305"),
          "anveo",
          join(
              OKHTTP,
              "sdk-anveo",
              "sdk-core",
              "retrofit",
              "moshi",
              "jspecify",
              "jakarta.xml.bind-api",
              "jakarta.activation-api",
              "jaxb-runtime",
              "jaxb-core",
              "angus-activation",
              "txw2",
              "istack-commons-runtime"),
          "anveo-by-hand",
          OKHTTP);

  /** By client, the folder of its classes that this module has generated and compiled. */
  private static final Map<String, String> GENERATED =
      Map.of("retrofit2", "peers/retrofit", "native", "peers/jdk");

  private ClassPath() {}

  private static List<String> join(List<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  /** Returns the jars that a client brings, its own first. */
  static List<Path> jars(String client, Path folder) throws IOException {
    List<Path> jars = new ArrayList<>();
    String generated = GENERATED.get(client);
    if (generated != null) {
      jars.add(jar(generated, folder));
    }
    for (String artifact : Wire.notNull(ARTIFACTS.get(client))) {
      jars.add(
          entries()
              .filter(path -> path.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no jar of " + artifact)));
    }
    return jars;
  }

  /**
   * Returns the class path of a client and of the programs that measure it.
   *
   * @param folder where jars of this module's classes are put
   */
  static String of(String client, Path folder) throws IOException {
    List<String> paths = new ArrayList<>();
    paths.add(jar("dev/inward/benchmarks", folder).toString());
    jars(client, folder).forEach(path -> paths.add(path.toString()));
    return String.join(File.pathSeparator, paths);
  }

  private static Stream<Path> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of);
  }

  /** Returns a jar of a package that this module has compiled. */
  private static Path jar(String name, Path folder) throws IOException {
    Path jar = folder.resolve(name.replace('/', '-') + ".jar");
    if (Files.exists(jar)) {
      return jar;
    }
    Path classes =
        entries()
            .filter(path -> Files.isDirectory(path.resolve(name)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no classes of " + name));
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(file));
        zip.closeEntry();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return jar;
  }
}
