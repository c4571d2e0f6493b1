package dev.inward.resilience.faults;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import org.jspecify.annotations.Nullable;

/** How a call ends, as far as the caller's money is concerned. */
enum Ending {
  RESULT("a result", null),
  NOT_SENT("not sent", NotSentException.class),
  REJECTED("rejected", RejectedException.class),
  UNKNOWN("unknown", OutcomeUnknownException.class),
  UNREADABLE("unreadable", UnreadableResponseException.class);

  private final String words;
  private final @Nullable Class<? extends InwardException> failure;

  Ending(String words, @Nullable Class<? extends InwardException> failure) {
    this.words = words;
    this.failure = failure;
  }

  static Ending of(InwardException failure) {
    for (Ending ending : values()) {
      if (failure.getClass() == ending.failure) {
        return ending;
      }
    }
    throw new AssertionError("not a kind of failure: " + failure.getClass());
  }

  /** Whether a purchase that ends like this, without a result, can have cost money. */
  boolean mayHaveSpent() {
    return this == UNKNOWN || this == UNREADABLE;
  }

  @Override
  public String toString() {
    return words;
  }
}
