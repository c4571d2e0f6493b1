package dev.inward.conformance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rules for the classes of all modules. Those for the clients, each with its own module, are in
 * {@link dev.inward.testing.CodingRules}.
 */
@Tag("any-jdk")
class ArchitectureTest {

  private static final String CONFORMANCE = "dev.inward.conformance";

  /** What users run; the tests of this module are no product. */
  private static final Set<String> PRODUCT =
      Set.of(
          "dev.inward.codegen",
          "dev.inward.contract",
          "dev.inward.runtime",
          "dev.inward.sandbox",
          "dev.inward.anveo",
          "dev.inward.crazytel",
          "dev.inward.multitel");

  private static final Set<String> FORMATTING =
      Set.of("format", "formatted", "printf", "toLowerCase", "toUpperCase");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.inward");

  private static final JavaClasses PRODUCT_CLASSES =
      CLASSES.that(
          describe(
              "of the product", type -> PRODUCT.stream().anyMatch(name -> isBelow(type, name))));

  private static final DescribedPredicate<JavaMethodCall> WITHOUT_A_LOCALE =
      describe(
          "formats or changes case without a locale",
          call ->
              List.of("java.lang.String", "java.io.PrintStream", "java.io.PrintWriter")
                      .contains(call.getTargetOwner().getName())
                  && FORMATTING.contains(call.getName())
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Locale.class)));

  private static boolean isBelow(JavaClass type, String name) {
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }

  @Test
  void product_isImported() {
    for (String name : PRODUCT) {
      assertThat(PRODUCT_CLASSES).as(name).anyMatch(type -> isBelow(type, name));
    }
  }

  /** Messages, log lines and generated code are the same in every locale of the JVM. */
  @Test
  void product_formatsWithALocale() {
    noClasses().should().callMethodWhere(WITHOUT_A_LOCALE).check(PRODUCT_CLASSES);
  }

  @Test
  void packagesOfConformance_dependOnEachOtherInOneDirectionOnly() {
    slices()
        .assignedFrom(byPackage())
        .should()
        .beFreeOfCycles()
        .check(CLASSES.that(resideInAPackage(CONFORMANCE + "..")));
  }

  private static SliceAssignment byPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages of conformance";
      }
    };
  }

  /** The contract knows neither the model nor Java, and the model no Java. */
  @Test
  void layersOfTheGenerator_dependDownwardsOnly() {
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
        .check(CLASSES.that(resideInAPackage("dev.inward.codegen..")));
  }

  @Test
  void javaOfTheGenerator_readsNoContract() {
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
