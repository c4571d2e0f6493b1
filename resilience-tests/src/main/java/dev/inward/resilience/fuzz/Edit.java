package dev.inward.resilience.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A replacement in a text.
 *
 * @param start the index of the first replaced character
 * @param end the index after the last one, which is the start of an insertion
 */
record Edit(int start, int end, String replacement) {

  static Edit insertion(int at, String text) {
    return new Edit(at, at, text);
  }

  /** Applies edits, but for those that overlap or touch an earlier one of the list. */
  static String apply(String text, List<Edit> edits) {
    List<Edit> apart = new ArrayList<>();
    for (Edit edit : edits) {
      if (apart.stream().noneMatch(edit::touches)) {
        apart.add(edit);
      }
    }
    apart.sort(Comparator.comparingInt(Edit::start).reversed());
    StringBuilder edited = new StringBuilder(text);
    apart.forEach(edit -> edited.replace(edit.start, edit.end, edit.replacement));
    return edited.toString();
  }

  private boolean touches(Edit other) {
    return start <= other.end && other.start <= end;
  }
}
