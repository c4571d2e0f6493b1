package dev.inward.release;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The published jars of one version.
 *
 * @param version the version of all of them
 * @param folder the folder that holds them, named without the version, such as {@code specs.jar}
 */
record Release(String version, Path folder) {

  /** Returns the jars, sorted by name. */
  List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** Returns the contracts, by the vendors' folders. */
  Map<String, Contract> contracts() throws IOException {
    Map<String, Contract> contracts = new TreeMap<>();
    try (FileSystem jar = FileSystems.newFileSystem(folder.resolve("specs.jar"))) {
      for (Path vendor : entries(jar.getPath("inward-specs"))) {
        Map<String, String> schemas = new TreeMap<>();
        for (Path file : entries(vendor)) {
          String name = file.getFileName().toString();
          if (name.endsWith(".xsd")) {
            schemas.put(name, Files.readString(file));
          }
        }
        String name = vendor.getFileName().toString().replace("/", "");
        String openApi = Files.readString(vendor.resolve("openapi.yaml"));
        contracts.put(name, new Contract(openApi, schemas));
      }
    }
    return contracts;
  }

  private static Iterable<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.collect(toCollection(TreeSet::new));
    }
  }
}
