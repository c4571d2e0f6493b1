package dev.inward.resilience.fuzz;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.resilience.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that has ended, with the response that it had.
 *
 * @param result null if it failed
 * @param failure null if it succeeded
 * @param requests how often the request was sent
 */
record CompletedCall(
    FuzzTarget target,
    @Nullable CallResult result,
    @Nullable Throwable failure,
    DecodedResponse response,
    long requests) {

  /**
   * Returns the outcome of the call.
   *
   * @throws AssertionError if the response does not allow this outcome
   */
  Outcome verifiedOutcome() {
    check(requests == (target.isWebhook() ? 0 : 1), "the request was sent " + requests + " times");
    if (failure == null) {
      check(
          target.oracle().isSuccess(response, target.format()),
          "a result, though the response is no success");
      return Outcome.RESULT;
    }
    if (target.isWebhook()) {
      check(failure.getClass() == IllegalArgumentException.class, "an undocumented failure");
      check(failure.getCause() == null, "a failure with a cause");
      return Outcome.INVALID_ARGUMENT;
    }
    if (failure instanceof InwardException exception) {
      return verifiedOutcome(exception);
    }
    throw new AssertionError("an undocumented failure", failure);
  }

  private Outcome verifiedOutcome(InwardException exception) {
    String unexpected = FailureCauses.unexpected(exception);
    check(unexpected == null, "the failure hides " + unexpected);
    check(
        response.hasNoStatus() || Objects.equals(response.status(), exception.httpStatus()),
        "the status became " + exception.httpStatus());
    if (exception instanceof RejectedException) {
      check(!exception.mayHaveSpent(), "a rejection that may have spent");
      check(!exception.mayHaveTakenEffect(), "a rejection that may have taken effect");
      check(
          target.oracle().isRefusal(response, target.format()),
          "a rejection, though the response is no refusal");
      return Outcome.REJECTED;
    }
    check(exception instanceof OutcomeUnknownException, "not sent, though it was sent");
    check(
        exception.mayHaveSpent() == target.spendsMoney(),
        "mayHaveSpent is " + exception.mayHaveSpent());
    check(
        exception.mayHaveTakenEffect() == target.hasEffect(),
        "mayHaveTakenEffect is " + exception.mayHaveTakenEffect());
    if (exception instanceof UnreadableResponseException) {
      check(
          response.hasNoStatus() || response.isSuccessful(),
          "unreadable, though the status is no success");
      return Outcome.UNREADABLE;
    }
    return Outcome.UNKNOWN;
  }

  /** Reads every property of the result or of the failure, and returns their hash. */
  int contentHash() {
    if (result != null) {
      return Objects.hash(
          result.value().toString(),
          result.value(),
          result.rawBody(),
          result.additionalProperties());
    }
    return failure instanceof InwardException exception
        ? Objects.hash(
            exception.toString(),
            exception.reason(),
            exception.httpStatus(),
            exception.headers(),
            exception.vendorCode(),
            exception.vendorMessage(),
            exception.rawBody())
        : Objects.hash(String.valueOf(failure));
  }

  /** Tells whether another call, which had the same response, ended alike. */
  boolean endedLike(CompletedCall other) {
    return contentHash() == other.contentHash()
        && Objects.equals(
            result == null ? null : result.value(),
            other.result == null ? null : other.result.value());
  }

  private void check(boolean holds, String finding) {
    if (!holds) {
      throw new AssertionError(finding, failure);
    }
  }
}
