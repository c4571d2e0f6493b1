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

  /** The release builds this module and what it depends on: what is missing would be left out. */
  @Test
  void packagingTests_dependOnEachPublishedModule() {
    assertThat(
            PublishedModules.pom(PublishedModules.REACTOR.resolve("packaging-tests/pom.xml"))
                .getDependencies())
        .filteredOn(dependency -> dependency.getGroupId().equals("dev.inward"))
        .extracting(Dependency::getManagementKey)
        .contains("dev.inward:inward-bom:pom")
        .containsAll(
            bom.getDependencyManagement().getDependencies().stream()
                .map(Dependency::getManagementKey)
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
