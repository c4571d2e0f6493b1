package dev.inward.conformance.pact;

/** Something that answers in a vendor's place. */
interface TestDouble {

  /** Starts answering and returns the base URL. */
  String start();

  /** Stops answering. */
  void stop();

  /**
   * Says whether all went as expected.
   *
   * @throws AssertionError if it did not
   */
  void verify();
}
