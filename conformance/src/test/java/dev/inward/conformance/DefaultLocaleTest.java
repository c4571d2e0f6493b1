package dev.inward.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Messages, log lines and generated code are the same in every locale of the JVM. */
class DefaultLocaleTest {

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
          .importPackages(PRODUCT);

  private static final DescribedPredicate<JavaMethodCall> WITHOUT_A_LOCALE =
      describe(
          "formats or changes case without a locale",
          call ->
              List.of("java.lang.String", "java.io.PrintStream", "java.io.PrintWriter")
                      .contains(call.getTargetOwner().getName())
                  && FORMATTING.contains(call.getName())
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Locale.class)));

  @Test
  void product_formatsWithALocale() {
    noClasses().should().callMethodWhere(WITHOUT_A_LOCALE).check(CLASSES);
  }

  @Test
  void product_isImported() {
    for (String name : PRODUCT) {
      assertThat(CLASSES)
          .as(name)
          .extracting(JavaClass::getPackageName)
          .anyMatch(found -> found.equals(name) || found.startsWith(name + "."));
    }
  }
}
