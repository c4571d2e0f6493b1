package dev.inward.examples.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;

/** Packs a program and its class path into one jar, as the Maven plugin of Spring Boot does. */
final class FatJar {

  private FatJar() {}

  static Path of(Class<?> program, List<Path> classPath, Path folder) throws IOException {
    Path plain = folder.resolve("program.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plain))) {
      add(program, jar);
    }
    Path fat = folder.resolve("fat.jar");
    Repackager repackager = new Repackager(plain.toFile());
    repackager.setMainClass(program.getName());
    repackager.repackage(
        fat.toFile(),
        callback -> {
          for (Path library : classPath) {
            callback.library(new Library(library.toFile(), LibraryScope.COMPILE));
          }
        });
    return fat;
  }

  /** Adds the class files of a program to a jar. */
  static void add(Class<?> program, JarOutputStream jar) throws IOException {
    for (String file : classFiles(program)) {
      jar.putNextEntry(new JarEntry(file));
      try (var bytes = program.getResourceAsStream("/" + file)) {
        bytes.transferTo(jar);
      }
    }
  }

  private static List<String> classFiles(Class<?> program) {
    return Stream.concat(Stream.of(program), Stream.of(program.getDeclaredClasses()))
        .flatMap(type -> Stream.of(type.getName(), type.getName() + "$1"))
        .map(name -> name.replace('.', '/') + ".class")
        .filter(file -> program.getResource("/" + file) != null)
        .toList();
  }
}
