package dev.inward;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended, for a {@link CallListener}.
 *
 * @param kind the kind of the outcome
 * @param failure the exception that the caller gets, or null if the call has a result
 * @param httpStatus the status of the last response, or null if there was none
 * @param attempts how many attempts were made; more than one for a read that was repeated, and 0
 *     for a call that got no turn within {@code requestsPerMinute} or no access token
 * @param duration the time since the call began, with the delays between attempts and the waits for
 *     turns; of a list that is read row by row, and of a download, until its first bytes were there
 */
public record CallOutcome(
    Kind kind,
    @Nullable RuntimeException failure,
    @Nullable Integer httpStatus,
    int attempts,
    Duration duration) {

  /** The kinds of outcomes. */
  public enum Kind {
    /** The response is the success that the contract describes. */
    RESULT,

    /** {@link RejectedException}: the vendor refused. */
    REJECTED,

    /** {@link NotSentException}: no byte of the request was sent. */
    NOT_SENT,

    /** {@link OutcomeUnknownException}: the request may have been sent, without a response. */
    UNKNOWN,

    /** {@link UnreadableResponseException}: a 2xx response could not be read. */
    UNREADABLE,

    /** {@link ClassPathException}: the program was built with jars that do not fit. */
    CLASS_PATH;

    /**
     * Returns the kind of a failure.
     *
     * @param failure an exception that a call ends with
     * @return its kind
     */
    public static Kind of(RuntimeException failure) {
      if (failure instanceof RejectedException) {
        return REJECTED;
      }
      if (failure instanceof NotSentException) {
        return NOT_SENT;
      }
      if (failure instanceof UnreadableResponseException) {
        return UNREADABLE;
      }
      return failure instanceof ClassPathException ? CLASS_PATH : UNKNOWN;
    }
  }

  /**
   * Validates the components.
   *
   * @param kind the kind of the outcome
   * @param failure the exception that the caller gets, or null if the call has a result
   * @param httpStatus the status of the last response, or null if there was none
   * @param attempts how many attempts were made
   * @param duration the time since the call began
   */
  public CallOutcome {
    requireNonNull(kind, "kind");
    requireNonNull(duration, "duration");
  }
}
