package dev.inward.anveo;

import dev.inward.testing.CodingRules;

class CodingRulesTest extends CodingRules {

  CodingRulesTest() {
    super(AnveoClient.class);
  }
}
