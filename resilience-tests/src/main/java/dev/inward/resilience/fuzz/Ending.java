package dev.inward.resilience.fuzz;

/** How calls end. */
enum Ending {
  RESULT,
  REJECTED,
  UNKNOWN,
  UNREADABLE,
  /** A webhook's body that cannot be read. */
  REFUSED
}
