package dev.inward.multitel;

import dev.inward.testing.CodingRules;
import org.junit.jupiter.api.Tag;

@Tag("any-jdk")
class CodingRulesTest extends CodingRules {

  CodingRulesTest() {
    super(MultitelClient.class);
  }
}
