package dev.inward.resilience;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import org.jspecify.annotations.Nullable;

/** The documented ways in which a call of a client ends. */
public enum Outcome {
  RESULT("a result", null),
  NOT_SENT("not sent", NotSentException.class),
  REJECTED("rejected", RejectedException.class),
  UNKNOWN("unknown", OutcomeUnknownException.class),
  UNREADABLE("unreadable", UnreadableResponseException.class),
  INVALID_ARGUMENT("invalid argument", IllegalArgumentException.class);

  private final String label;
  private final @Nullable Class<? extends RuntimeException> exception;

  Outcome(String label, @Nullable Class<? extends RuntimeException> exception) {
    this.label = label;
    this.exception = exception;
  }

  /**
   * Returns the outcome that an exception stands for.
   *
   * @throws AssertionError if no outcome has this class of exception
   */
  public static Outcome of(InwardException exception) {
    for (Outcome outcome : values()) {
      if (exception.getClass() == outcome.exception) {
        return outcome;
      }
    }
    throw new AssertionError("not a documented exception: " + exception.getClass());
  }

  /** Tells whether a purchase with this outcome and without a result can have cost money. */
  public boolean mayHaveSpent() {
    return this == UNKNOWN || this == UNREADABLE;
  }

  /** Returns the name that the documentation uses. */
  @Override
  public String toString() {
    return label;
  }
}
