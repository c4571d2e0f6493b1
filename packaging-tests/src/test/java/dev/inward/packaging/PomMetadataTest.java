package dev.inward.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven Central asks of each POM. */
@Tag("any-jdk")
final class PomMetadataTest {

  static List<String> modules() {
    return PublishedModules.jars();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void module_namesItself_andInheritsTheRest(String module) {
    Model pom = PublishedModules.pom(PublishedModules.REACTOR.resolve(module).resolve("pom.xml"));

    assertThat(pom.getName()).startsWith("Inward ");
    assertThat(pom.getDescription()).isNotBlank();
    assertThat(pom.getParent().getArtifactId()).isEqualTo("inward-parent");
    assertThat(pom.getUrl()).isNull();
    assertThat(pom.getScm()).isNull();
    assertThat(pom.getLicenses()).isEmpty();
    assertThat(pom.getDevelopers()).isEmpty();
  }

  @Test
  void parent_isComplete() {
    assertThatIsComplete(PublishedModules.pom(PublishedModules.REACTOR.resolve("pom.xml")));
  }

  @Test
  void bom_isComplete() {
    assertThatIsComplete(PublishedModules.bom());
  }

  static void assertThatIsComplete(Model pom) {
    assertThat(pom.getName()).isNotBlank();
    assertThat(pom.getDescription()).isNotBlank();
    assertThat(pom.getUrl()).startsWith("https://");
    assertThat(pom.getLicenses()).extracting(License::getName).containsExactly("Apache-2.0");
    assertThat(pom.getDevelopers()).isNotEmpty();
    assertThat(pom.getScm().getUrl()).isNotBlank();
    assertThat(pom.getScm().getConnection()).startsWith("scm:git:");
    assertThat(pom.getScm().getDeveloperConnection()).startsWith("scm:git:");
  }
}
