package dev.inward.coverage;

import dev.inward.chain.LinkTest;

/** C6. */
class SaturationTest extends LinkTest {

  SaturationTest() {
    super(new Saturation());
  }
}
