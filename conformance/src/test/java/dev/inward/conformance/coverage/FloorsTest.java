package dev.inward.conformance.coverage;

import dev.inward.conformance.checks.LinkTest;

/** C17. */
class FloorsTest extends LinkTest {

  FloorsTest() {
    super(new Floors());
  }
}
