package dev.inward.resilience.fuzz;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call.
 *
 * @param yes null if it failed
 * @param failure null if it did not
 * @param requests how often it was sent
 */
record Outcome(
    Target target, @Nullable Yes yes, @Nullable Throwable failure, Seen seen, long requests) {

  /**
   * Says how the call ended.
   *
   * @throws AssertionError if it should not have ended so
   */
  Ending ending() {
    check(requests == (target.isWebhook() ? 0 : 1), "it was sent " + requests + " times");
    if (failure == null) {
      check(target.rule().isYes(seen, target.format()), "a result of what is no yes");
      return Ending.RESULT;
    }
    if (target.isWebhook()) {
      check(failure.getClass() == IllegalArgumentException.class, "an undocumented failure");
      check(failure.getCause() == null, "a failure with a cause");
      return Ending.REFUSED;
    }
    check(failure instanceof InwardException, "an undocumented failure");
    return ending((InwardException) failure);
  }

  private Ending ending(InwardException ours) {
    String strange = Causes.strange(ours);
    check(strange == null, "it hides " + strange);
    check(
        seen.isNothing() || Objects.equals(seen.status(), ours.httpStatus()),
        "the status became " + ours.httpStatus());
    if (ours instanceof RejectedException) {
      check(!ours.mayHaveSpent(), "a refusal that may have spent");
      check(target.rule().isNo(seen, target.format()), "a refusal of what is no no");
      return Ending.REJECTED;
    }
    check(ours instanceof OutcomeUnknownException, "not sent, though it was");
    check(ours.mayHaveSpent() == target.spendsMoney(), "mayHaveSpent is " + ours.mayHaveSpent());
    if (ours instanceof UnreadableResponseException) {
      check(seen.isNothing() || seen.isSuccessful(), "unreadable, though it is no success");
      return Ending.UNREADABLE;
    }
    return Ending.UNKNOWN;
  }

  /** Asks for everything that the result or the failure says, and sums it up. */
  int said() {
    if (yes != null) {
      return Objects.hash(yes.value().toString(), yes.value(), yes.rawBody(), yes.others());
    }
    return failure instanceof InwardException ours
        ? Objects.hash(
            ours.toString(),
            ours.reason(),
            ours.httpStatus(),
            ours.headers(),
            ours.vendorCode(),
            ours.vendorMessage(),
            ours.rawBody())
        : Objects.hash(String.valueOf(failure));
  }

  /** Whether another call that had the same response ended alike. */
  boolean isLike(Outcome other) {
    return said() == other.said()
        && Objects.equals(
            yes == null ? null : yes.value(), other.yes == null ? null : other.yes.value());
  }

  private void check(boolean holds, String wrong) {
    if (!holds) {
      throw new AssertionError(wrong, failure);
    }
  }
}
