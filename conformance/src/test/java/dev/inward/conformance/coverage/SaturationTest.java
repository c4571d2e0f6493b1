package dev.inward.conformance.coverage;

import dev.inward.conformance.checks.LinkTest;

/** C6. */
class SaturationTest extends LinkTest {

  SaturationTest() {
    super(new Saturation());
  }
}
