package com.example.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * How far an order is. Rows and steps are only those that the caller has not seen.
 *
 * @param ordered how many numbers are ordered
 * @param bought how many of them are bought
 * @param unknown of how many it is not known, for good
 * @param reconciling of how many it is being found out
 * @param paused whether no purchase starts until it is resumed
 * @param cancelled whether no purchase starts any more
 * @param done whether the order has ended
 * @param rows the rows of the CSV file
 * @param steps what happened, in sentences
 * @param open rows, without a place in the file, of the purchases that are sent and not settled
 */
public record Progress(
    int ordered,
    int bought,
    int unknown,
    int reconciling,
    boolean paused,
    boolean cancelled,
    boolean done,
    List<Row> rows,
    List<String> steps,
    List<Row> open) {

  /** Nothing is known yet, but that something is ordered. */
  static final Progress NONE =
      new Progress(1, 0, 0, 0, false, false, false, List.of(), List.of(), List.of());

  int settled() {
    return bought + unknown;
  }

  boolean complete() {
    return done && bought == ordered;
  }

  /**
   * Returns the same of a workflow that was ended from outside. Nobody finds out any more what
   * became of the purchases that were open, so they are unknown for good.
   */
  Progress broken() {
    List<Row> all = new ArrayList<>(rows);
    List<String> more = new ArrayList<>(steps);
    more.add("the workflow was terminated or has failed: look for purchases by their tags");
    for (Row row : open) {
      all.add(row.at(settled() + all.size() - rows.size() + 1));
      more.add(row.label() + ": unknown, tag " + row.tag());
    }
    return new Progress(
        ordered, bought, unknown + open.size(), 0, paused, cancelled, true, all, more, List.of());
  }

  /** Returns the same without so many rows and steps. */
  Progress after(int rowsSeen, int stepsSeen) {
    return new Progress(
        ordered,
        bought,
        unknown,
        reconciling,
        paused,
        cancelled,
        done,
        List.copyOf(rows.subList(Math.min(rowsSeen, rows.size()), rows.size())),
        List.copyOf(steps.subList(Math.min(stepsSeen, steps.size()), steps.size())),
        List.copyOf(open));
  }
}
