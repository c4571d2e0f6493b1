package dev.inward.conformance.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The compiled classes of a jar or a folder that is no module. */
final class ClassFiles {

  private static final String SUFFIX = ".class";

  private ClassFiles() {}

  /** Returns the bytes of all classes of the class path's entry that has the given one. */
  static List<byte[]> beside(String name) throws IOException {
    URL url = ClassFiles.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new IllegalStateException("not on the class path: " + name);
    }
    if (url.openConnection() instanceof JarURLConnection connection) {
      try (JarFile jar = new JarFile(connection.getJarFile().getName())) {
        return inJar(jar);
      }
    }
    return inFolder(Path.of(url.getPath().substring(0, url.getPath().length() - name.length())));
  }

  private static List<byte[]> inJar(JarFile jar) throws IOException {
    List<byte[]> classes = new ArrayList<>();
    for (JarEntry entry : jar.stream().filter(each -> isClass(each.getName())).toList()) {
      try (InputStream in = jar.getInputStream(entry)) {
        classes.add(in.readAllBytes());
      }
    }
    return classes;
  }

  private static List<byte[]> inFolder(Path folder) throws IOException {
    List<byte[]> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> isClass(each.toString())).sorted().toList()) {
        classes.add(Files.readAllBytes(file));
      }
    }
    return classes;
  }

  private static boolean isClass(String name) {
    return name.endsWith(SUFFIX) && !name.startsWith("META-INF");
  }
}
