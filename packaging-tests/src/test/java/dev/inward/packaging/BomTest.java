package dev.inward.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the published BOM says to those who import it. */
@Tag("any-jdk")
final class BomTest {

  private final Model bom = PublishedModules.bom();

  @Test
  void bom_managesEachPublishedModuleAndNothingElse() {
    assertThat(bom.getDependencyManagement().getDependencies())
        .extracting(Dependency::getManagementKey)
        .containsExactlyInAnyOrderElementsOf(
            PublishedModules.jars().stream()
                .map(module -> "dev.inward:" + PublishedModules.artifact(module) + ":jar")
                .toList());
  }

  @Test
  void bom_managesTheVersionOfThisBuild() {
    assertThat(bom.getVersion()).isEqualTo(PublishedModules.VERSION);
    assertThat(bom.getDependencyManagement().getDependencies())
        .extracting(managed -> managed.getVersion().replace("${project.version}", bom.getVersion()))
        .containsOnly(PublishedModules.VERSION);
  }

  /** The parent manages libraries of our tests, and an importer would inherit their versions. */
  @Test
  void bom_inheritsNothing() {
    assertThat(bom.getParent()).isNull();
    assertThat(bom.getDependencies()).isEmpty();
  }
}
