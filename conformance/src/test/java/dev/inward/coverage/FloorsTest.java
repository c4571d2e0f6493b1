package dev.inward.coverage;

import dev.inward.chain.LinkTest;

/** C17. */
class FloorsTest extends LinkTest {

  FloorsTest() {
    super(new Floors());
  }
}
