package dev.inward.crazytel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.testing.CodingRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
class CodingRulesTest extends CodingRules {

  CodingRulesTest() {
    super(CrazytelClient.class);
  }

  @Test
  void module_whenThereIsNoXml_opensNothing() {
    assertThat(CrazytelClient.class.getModule().getDescriptor().opens()).isEmpty();
  }

  @Test
  void classes_useNoXml() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.inward.crazytel.wire..",
            "jakarta.xml..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml..")
        .check(classes);
  }
}
