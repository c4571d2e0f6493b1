package dev.inward.testing;

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

/**
 * The rules for all classes of a client's module. Each client's tests extend this class; XML wire
 * types, if there are any, are in the client's package {@code wire}.
 */
public abstract class CodingRules {

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

  private final Class<?> client;
  private final String exported;
  private final String wire;
  private final DescribedPredicate<JavaClass> inExportedPackage;

  /** The classes of the client's module. */
  protected final JavaClasses classes;

  /**
   * Imports a module's classes.
   *
   * @param client the client's class, whose package must be the only exported one
   */
  protected CodingRules(Class<?> client) {
    this.client = client;
    this.exported = client.getPackageName();
    this.wire = exported + ".wire";
    this.inExportedPackage = inPackageOf(client);
    this.classes = classesOf(client);
  }

  /** Returns the public types that hold values: models, requests and enums. */
  static List<String> valueTypes(Class<?> client) {
    return classesOf(client).stream()
        .filter(inPackageOf(client))
        .filter(JavaClass::isTopLevelClass)
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getName)
        .filter(name -> !name.equals(client.getName()))
        .toList();
  }

  private static JavaClasses classesOf(Class<?> client) {
    return new ClassFileImporter()
        .importUrl(client.getProtectionDomain().getCodeSource().getLocation());
  }

  private static DescribedPredicate<JavaClass> inPackageOf(Class<?> client) {
    return describe(
        "in the exported package", type -> type.getPackageName().equals(client.getPackageName()));
  }

  @Test
  void importedClasses_areThoseOfTheModule() {
    assertThat(classes.contain(client)).isTrue();
    assertThat(classes.contain(getClass())).isFalse();
    assertThat(classes.size()).isGreaterThan(20);
  }

  @Test
  void publicTypes_areFinalAndMadeByBuildersOrFactories() {
    classes()
        .that(inExportedPackage)
        .and()
        .arePublic()
        .and(NOT_SEALED_NOR_THROWN)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(classes);
    constructors()
        .that()
        .areDeclaredInClassesThat(inExportedPackage)
        .should()
        .notBePublic()
        .check(classes);
    fields()
        .that()
        .areDeclaredInClassesThat(inExportedPackage)
        .and()
        .arePublic()
        .should()
        .beStatic()
        .andShould()
        .beFinal()
        .check(classes);
  }

  @Test
  void publicTypes_areInTheOnlyExportedPackage() {
    ModuleDescriptor module = client.getModule().getDescriptor();

    classes().that().arePublic().should().resideInAnyPackage(exported, wire).check(classes);
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly(exported);
    assertThat(module.opens())
        .allSatisfy(opens -> assertThat(opens.targets()).containsExactly("jakarta.xml.bind"));
  }

  @Test
  void publicMembers_showNothingOfWire() {
    methods()
        .that()
        .areDeclaredInClassesThat(inExportedPackage)
        .and()
        .arePublic()
        .should()
        .notHaveRawReturnType(resideInAnyPackage(wire))
        .check(classes);
  }

  @Test
  void wireTypes_areUsedOnlyByXmlMappingsAndOperations() {
    noClasses()
        .that()
        .resideOutsideOfPackage(wire)
        .and()
        .haveNameNotMatching(".*(Xml|Operation)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(wire)
        .check(classes);
  }

  @Test
  void optional_isNeitherFieldNorParameter() {
    noFields().should().haveRawType(Optional.class).check(classes);
    noCodeUnits().should(have(AN_OPTIONAL_PARAMETER)).check(classes);
  }

  @Test
  void publicMethods_haveAtMostThreeParameters() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(inExportedPackage)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(have(AT_MOST_THREE_PARAMETERS))
        .check(classes);
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
        .check(classes);
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
        .check(classes);
    noMethods().should().haveRawReturnType("retrofit2.Call").check(classes);
    noMethods().should().haveRawReturnType("okhttp3.Call").check(classes);
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(inExportedPackage)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .haveRawReturnType(resideInAnyPackage("retrofit2..", "okhttp3.."))
        .check(classes);
  }
}
