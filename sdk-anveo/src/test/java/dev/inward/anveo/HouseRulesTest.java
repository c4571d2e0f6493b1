package dev.inward.anveo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for all classes of this module, however the contract grows. */
class HouseRulesTest {

  private static final String EXPORTED = "dev.inward.anveo";
  private static final String WIRE = "dev.inward.anveo.wire";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(AnveoClient.class.getProtectionDomain().getCodeSource().getLocation());

  private static final DescribedPredicate<JavaClass> ONE_OF_OURS =
      describe("ours", type -> type.getPackageName().equals(EXPORTED));

  private static final DescribedPredicate<JavaClass> NOT_SEALED_NOR_THROWN =
      describe(
          "neither sealed interfaces nor exceptions",
          type ->
              !(type.isInterface() && type.reflect().isSealed())
                  && !type.isAssignableTo(Throwable.class));

  private static final DescribedPredicate<JavaCodeUnit> AT_MOST_THREE_PARAMETERS =
      describe("at most three parameters", unit -> unit.getRawParameterTypes().size() <= 3);

  private static final DescribedPredicate<JavaCodeUnit> AN_OPTIONAL_PARAMETER =
      describe(
          "an Optional parameter",
          unit ->
              unit.getRawParameterTypes().stream()
                  .anyMatch(type -> type.isEquivalentTo(Optional.class)));

  /** The names of the public types that hold values: models, requests and enums. */
  static List<String> publicValues() {
    return CLASSES.stream()
        .filter(ONE_OF_OURS)
        .filter(type -> type.isTopLevelClass())
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getName)
        .filter(name -> !name.equals(AnveoClient.class.getName()))
        .toList();
  }

  @Test
  void importedClasses_areThoseOfThisModule() {
    assertThat(CLASSES.contain(AnveoClient.class)).isTrue();
    assertThat(CLASSES.contain(HouseRulesTest.class)).isFalse();
    assertThat(CLASSES.size()).isGreaterThan(20);
  }

  @Test
  void publicTypes_areFinalAndMadeByBuildersOrFactories() {
    classes()
        .that(ONE_OF_OURS)
        .and()
        .arePublic()
        .and(NOT_SEALED_NOR_THROWN)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
    constructors()
        .that()
        .areDeclaredInClassesThat(ONE_OF_OURS)
        .should()
        .notBePublic()
        .check(CLASSES);
    fields()
        .that()
        .areDeclaredInClassesThat(ONE_OF_OURS)
        .and()
        .arePublic()
        .should()
        .beStatic()
        .andShould()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void publicTypes_areInTheOnlyExportedPackage() {
    ModuleDescriptor module = AnveoClient.class.getModule().getDescriptor();

    classes().that().arePublic().should().resideInAnyPackage(EXPORTED, WIRE).check(CLASSES);
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly(EXPORTED);
    assertThat(module.opens())
        .allSatisfy(opens -> assertThat(opens.targets()).containsExactly("jakarta.xml.bind"));
  }

  @Test
  void publicMembers_showNothingOfWire() {
    methods()
        .that()
        .areDeclaredInClassesThat(ONE_OF_OURS)
        .and()
        .arePublic()
        .should()
        .notHaveRawReturnType(resideInAnyPackage(WIRE))
        .check(CLASSES);
  }

  @Test
  void wireTypes_areUsedOnlyByXmlMappingsAndOperations() {
    noClasses()
        .that()
        .resideOutsideOfPackage(WIRE)
        .and()
        .haveNameNotMatching(".*(Xml|Operation)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(WIRE)
        .check(CLASSES);
  }

  @Test
  void optional_isNeitherFieldNorParameter() {
    noFields().should().haveRawType(Optional.class).check(CLASSES);
    noCodeUnits().should(have(AN_OPTIONAL_PARAMETER)).check(CLASSES);
  }

  @Test
  void publicMethods_haveAtMostThreeParameters() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(ONE_OF_OURS)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(have(AT_MOST_THREE_PARAMETERS))
        .check(CLASSES);
  }

  @Test
  void classes_dependOnNoReflectionAndNoOtherJsonLibrary() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.lang.reflect..",
            "com.google.gson..",
            "com.fasterxml..",
            "tools.jackson..",
            "au.com.dius..",
            "kotlin.reflect..",
            "com.squareup.moshi.kotlin..")
        .check(CLASSES);
  }

  @Test
  void retrofitInterface_isPackagePrivateAndHandsOutNoCall() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Api")
        .should()
        .bePackagePrivate()
        .andShould()
        .beInterfaces()
        .check(CLASSES);
    noMethods().should().haveRawReturnType(retrofit2.Call.class).check(CLASSES);
    noMethods().should().haveRawReturnType(okhttp3.Call.class).check(CLASSES);
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(ONE_OF_OURS)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .haveRawReturnType(resideInAnyPackage("retrofit2..", "okhttp3.."))
        .check(CLASSES);
  }
}
