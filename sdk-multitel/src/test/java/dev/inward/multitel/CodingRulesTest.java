package dev.inward.multitel;

import dev.inward.testing.CodingRules;

class CodingRulesTest extends CodingRules {

  CodingRulesTest() {
    super(MultitelClient.class);
  }
}
