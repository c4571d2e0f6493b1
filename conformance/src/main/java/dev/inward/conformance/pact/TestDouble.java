package dev.inward.conformance.pact;

/** Something that responds in a vendor's place. */
interface TestDouble {

  /** Starts responding and returns the base URL. */
  String start();

  /** Stops responding. */
  void stop();

  /**
   * Says whether all went as expected.
   *
   * @throws AssertionError if it did not
   */
  void verify();
}
