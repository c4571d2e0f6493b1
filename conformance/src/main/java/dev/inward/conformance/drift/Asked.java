package dev.inward.conformance.drift;

import java.util.List;

/**
 * An operation that was asked, once.
 *
 * @param operation the operation's id
 * @param outcome what came of it
 * @param status the answer's HTTP status, or 0 if there was no answer
 * @param said what came of it, in words
 * @param differences where the answer is not what the contract says
 */
record Asked(
    String operation, Outcome outcome, int status, String said, List<Difference> differences) {

  static Asked unanswered(ReadOperation operation, UnansweredException cause) {
    return new Asked(
        operation.id(), Outcome.UNANSWERED, 0, String.valueOf(cause.getMessage()), List.of());
  }

  static Asked answered(ReadOperation operation, int status, List<Difference> differences) {
    Outcome outcome = operation.outcome(status);
    String said = "answered " + status;
    return new Asked(
        operation.id(),
        outcome,
        status,
        switch (outcome) {
          case NO_ACCESS -> said + ", so the credentials were not accepted";
          case DECLINED -> said + ", so its success was not seen";
          default -> said;
        },
        differences);
  }
}
