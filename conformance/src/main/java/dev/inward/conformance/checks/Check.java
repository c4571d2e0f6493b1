package dev.inward.conformance.checks;

import java.util.List;

/** One link of the chain, and how it is seen that it holds. */
public interface Check {

  /** Returns the id, such as {@code C5}. */
  String id();

  /** Returns what it holds together, in words. */
  String holds();

  /** Returns where the link is broken; nothing if it holds. */
  List<Break> breaks(House house);
}
