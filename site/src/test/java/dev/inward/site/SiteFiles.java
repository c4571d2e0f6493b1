package dev.inward.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the site. */
final class SiteFiles {

  static final Path SITE = Path.of("target", "site").toAbsolutePath();
  static final Path JAVADOC = SITE.resolve("javadoc");

  private SiteFiles() {}

  /** Returns all pages. */
  static List<Path> all() throws IOException {
    assertThat(SITE.resolve("index.html")).as("the site is built with -Psite or -Pfull").exists();
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Returns the pages that are not written by the JDK's javadoc. */
  static List<Path> own() throws IOException {
    return all().stream().filter(page -> !page.startsWith(JAVADOC)).toList();
  }
}
