package dev.inward.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Checks that the contract knows neither the model nor Java, and the model no Java. */
class LayersTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.inward.codegen");

  @Test
  void layers_dependDownwardsOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("generator")
        .definedBy("dev.inward.codegen")
        .layer("java")
        .definedBy("dev.inward.codegen.java")
        .layer("model")
        .definedBy("dev.inward.codegen.model")
        .layer("contract")
        .definedBy("dev.inward.codegen.contract")
        .whereLayer("generator")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("java")
        .mayOnlyBeAccessedByLayers("generator")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("generator", "java")
        .check(CLASSES);
  }

  @Test
  void java_readsNoContract() {
    noClasses()
        .that()
        .resideInAPackage("dev.inward.codegen.java")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.swagger..")
        .check(CLASSES);
  }

  @Test
  void templates_areKnownToOneLayer() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.inward.codegen.contract", "dev.inward.codegen.model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.samskivert..", "org.openapitools..")
        .check(CLASSES);
  }
}
