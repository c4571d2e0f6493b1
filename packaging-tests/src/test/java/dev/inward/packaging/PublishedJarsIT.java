package dev.inward.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jars that this build has made for users. */
@Tag("any-jdk")
final class PublishedJarsIT {

  static List<String> modules() {
    return PublishedModules.jars();
  }

  private static Path jar(String module, String suffix) {
    String artifact = PublishedModules.artifact(module);
    String name = artifact + "-" + PublishedModules.VERSION + suffix + ".jar";
    return PublishedModules.REACTOR.resolve(module).resolve("target").resolve(name);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void jar_namesLicenceAndVersion(String module) throws Exception {
    PublishedJar.assertNamesLicenceAndVersion(jar(module, ""), PublishedModules.VERSION);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void sourcesAndJavadoc_nameLicenceAndVersion(String module) throws Exception {
    assumeThat(Boolean.getBoolean("inward.javadoc.skip")).as("the profile quick").isFalse();

    for (String suffix : List.of("-sources", "-javadoc")) {
      PublishedJar.assertNamesLicenceAndVersion(jar(module, suffix), PublishedModules.VERSION);
    }
  }

  @Test
  void standaloneSandbox_namesLicenceAndVersion() throws Exception {
    Path file = PublishedModules.REACTOR.resolve("sandbox/target/inward-sandbox.jar");

    PublishedJar.assertNamesLicenceAndVersion(file, PublishedModules.VERSION);
    try (JarFile jar = new JarFile(file.toFile())) {
      assertThat(jar.getEntry("META-INF/NOTICE")).as("the notices of what is packed").isNotNull();
    }
  }
}
