package dev.inward.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a response is about.
 *
 * @param status its HTTP status
 * @param items the numbers that it lists, or the one that is sold
 * @param refused those of the numbers that were asked for and that nothing was done with
 */
record Subject(int status, List<StockItem> items, Set<String> refused) {

  private static final int OK = 200;

  /** A subject without numbers. */
  static final Subject NONE = of(List.of());

  static Subject of(List<StockItem> items) {
    return new Subject(OK, items, Set.of());
  }

  Optional<StockItem> first() {
    return items.stream().findFirst();
  }
}
