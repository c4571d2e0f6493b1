package dev.inward.resilience.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of a recorded response that can be edited, by what that does to the outcome.
 *
 * @param neutral the outcome stays the same
 * @param breaking a success is none any more, whatever neutral edits are made beside it
 */
record Outline(List<Place> neutral, List<Place> breaking) {

  /** A place of a text. */
  @FunctionalInterface
  interface Place {

    Edit edit(Choices choices);
  }

  static Outline empty() {
    return new Outline(new ArrayList<>(), new ArrayList<>());
  }

  /** Makes a few neutral edits. */
  String varied(String text, Choices choices) {
    return Edit.apply(text, neutralEdits(choices, new ArrayList<>()));
  }

  /** Makes an edit after which the response is no success, and perhaps neutral ones. */
  String broken(String text, Choices choices) {
    List<Edit> edits = new ArrayList<>();
    edits.add(choices.pick(breaking).edit(choices));
    return Edit.apply(text, choices.oneIn(2) ? neutralEdits(choices, edits) : edits);
  }

  private List<Edit> neutralEdits(Choices choices, List<Edit> edits) {
    do {
      edits.add(choices.pick(neutral).edit(choices));
    } while (choices.oneIn(2) && edits.size() < 8);
    return edits;
  }
}
