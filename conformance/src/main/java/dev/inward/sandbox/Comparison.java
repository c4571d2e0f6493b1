package dev.inward.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a request differs from a recorded one.
 *
 * @param place what is different about method and path
 * @param content what is different about the rest
 */
record Comparison(Recording recording, List<String> place, List<String> content) {

  /** The nearest first: one that asks the same place for something else. */
  static final Comparator<Comparison> NEAREST =
      Comparator.<Comparison>comparingInt(comparison -> comparison.place.size())
          .thenComparingInt(comparison -> comparison.content.size());

  boolean fits() {
    return place.isEmpty() && content.isEmpty();
  }

  /** Returns the recorded request and the differences, a line each. */
  String text() {
    StringBuilder text = new StringBuilder(recording.toString()).append('\n');
    Stream.concat(place.stream(), content.stream())
        .forEach(difference -> text.append("  - ").append(difference).append('\n'));
    return text.toString();
  }
}
