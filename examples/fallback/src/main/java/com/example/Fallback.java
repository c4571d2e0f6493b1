package com.example;

import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reconciliation;
import dev.inward.RejectedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Buys one number from the first vendor that sells one. It goes on to the next vendor only when it
 * is certain that the last one has sold nothing, so one run never buys two.
 *
 * <p>It keeps nothing on disk: if the program dies in a purchase, a second run may buy a second
 * number. A program that must not stores what {@code prepare…} returns before it buys, as the
 * example "reconcile" does.
 */
public final class Fallback {

  /**
   * What became of the purchase.
   *
   * @param vendor who sold, may have sold, or null if none of them did
   * @param number the number, or null
   * @param steps what each vendor said
   */
  public record Result(String vendor, String number, List<String> steps) {

    /** Returns whether a number may have been bought that nobody knows: look at the account. */
    public boolean isUnknown() {
      return vendor != null && number == null;
    }
  }

  /**
   * A purchase at one vendor.
   *
   * @param vendor the vendor's name
   * @param buy buys a number, and returns it
   * @param reconcile finds out what became of a purchase whose outcome is unknown
   */
  public record Source(
      String vendor,
      Supplier<String> buy,
      Function<OutcomeUnknownException, Reconciliation> reconcile) {}

  private Fallback() {}

  /** Buys one number. */
  public static Result buy(List<Source> sources) {
    List<String> steps = new ArrayList<>();
    for (Source source : sources) {
      try {
        String number = source.buy().get();
        steps.add(source.vendor() + ": bought");
        return new Result(source.vendor(), number, steps);
      } catch (NotSentException | RejectedException e) {
        // Nothing was bought, so the next vendor may be asked.
        steps.add(e.getMessage());
      } catch (OutcomeUnknownException e) {
        // It may have been bought, so nobody else may be asked.
        steps.add(e.getMessage());
        Reconciliation found = source.reconcile().apply(e);
        steps.add(source.vendor() + ": " + found);
        String number =
            found instanceof Reconciliation.Bought bought ? bought.numbers().get(0) : null;
        return new Result(source.vendor(), number, steps);
      }
    }
    return new Result(null, null, steps);
  }
}
