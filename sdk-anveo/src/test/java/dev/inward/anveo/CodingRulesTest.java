package dev.inward.anveo;

import dev.inward.testing.CodingRules;
import org.junit.jupiter.api.Tag;

@Tag("any-jdk")
class CodingRulesTest extends CodingRules {

  CodingRulesTest() {
    super(AnveoClient.class);
  }
}
