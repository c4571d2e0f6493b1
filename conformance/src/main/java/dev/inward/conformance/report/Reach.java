package dev.inward.conformance.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;

/**
 * Counts elements of a contract by how they are reached.
 *
 * @param here by a sample of the operation itself
 * @param elsewhere by a sample of another operation
 * @param listed not reached, with a reason
 * @param unexplained not reached, without a reason
 */
record Reach(int here, int elsewhere, int listed, int unexplained) {

  /** How a use of an element is reached. */
  enum State {
    HERE,
    ELSEWHERE,
    LISTED,
    UNEXPLAINED
  }

  static Reach of(Collection<State> states) {
    return new Reach(
        Collections.frequency(states, State.HERE),
        Collections.frequency(states, State.ELSEWHERE),
        Collections.frequency(states, State.LISTED),
        Collections.frequency(states, State.UNEXPLAINED));
  }

  public int total() {
    return here + elsewhere + listed + unexplained;
  }

  /** Returns the width of a part of the bar as a CSS percentage. */
  public String width(int part) {
    return String.format(Locale.ROOT, "%.2f%%", total() == 0 ? 0 : 100.0 * part / total());
  }
}
