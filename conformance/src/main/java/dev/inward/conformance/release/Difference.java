package dev.inward.conformance.release;

import java.util.List;

/**
 * A place that is not as it was.
 *
 * @param at the JSON pointer, XPath or line that leads to it
 * @param names what a line of the changelog has to name to speak of it, from the outside in
 * @param weight what it means
 * @param said what has become of it
 */
record Difference(String at, List<String> names, Weight weight, String said) {

  @Override
  public String toString() {
    return at + " " + said + " (" + weight + ")";
  }
}
