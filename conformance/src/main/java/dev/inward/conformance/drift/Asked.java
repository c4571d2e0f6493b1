package dev.inward.conformance.drift;

import java.util.List;

/**
 * An operation that was asked, once.
 *
 * @param operation the operation's id
 * @param outcome what came of it
 * @param status the response's HTTP status, or 0 if there was no response
 * @param said what came of it, in words
 * @param differences where the response is not what the contract says
 */
record Asked(
    String operation, Outcome outcome, int status, String said, List<Difference> differences) {

  static Asked unresponded(ReadOperation operation, NoResponseException cause) {
    return new Asked(
        operation.id(), Outcome.NO_RESPONSE, 0, String.valueOf(cause.getMessage()), List.of());
  }

  static Asked received(ReadOperation operation, int status, List<Difference> differences) {
    Outcome outcome = operation.outcome(status);
    String said = "responded " + status;
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
