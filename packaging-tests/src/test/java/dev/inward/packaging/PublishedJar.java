package dev.inward.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** What each published jar contains, whether of classes, sources or Javadoc. */
final class PublishedJar {

  private PublishedJar() {}

  /** Asserts that a jar has our licence, and says what it is and of which version. */
  static void assertNamesLicenceAndVersion(Path file, String version) throws IOException {
    assertThat(file).isRegularFile();
    try (JarFile jar = new JarFile(file.toFile())) {
      ZipEntry licence = jar.getEntry("META-INF/LICENSE");
      assertThat(licence).as("META-INF/LICENSE of %s", file).isNotNull();
      try (InputStream in = jar.getInputStream(licence)) {
        assertThat(in.readAllBytes())
            .as("META-INF/LICENSE of %s", file)
            .isEqualTo(Files.readAllBytes(PublishedModules.REACTOR.resolve("LICENSE")));
      }
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_TITLE))
          .as("Implementation-Title of %s", file)
          .startsWith("Inward ");
      assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
          .as("Implementation-Version of %s", file)
          .isEqualTo(version);
    }
  }
}
