package dev.inward.conformance.drift;

/** What came of asking an operation. */
enum Outcome {
  /** The response was held against the contract; or the contract does not declare its status. */
  COMPARED,

  /** The vendor did not accept the credentials, in a way that the contract declares. */
  NO_ACCESS,

  /** The vendor said no in another way that the contract declares, so no success was seen. */
  DECLINED,

  /** No whole response came. */
  NO_RESPONSE
}
