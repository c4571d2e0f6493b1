package dev.inward.conformance.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of a run. */
record DriftReport(String vendor, List<Result> operations) {

  /** How far an operation could be compared. */
  enum Outcome {
    COMPARED,
    NO_ACCESS,
    DECLINED,
    NO_RESPONSE
  }

  /**
   * The result of one operation.
   *
   * @param status the HTTP status, or 0 if no response came
   */
  record Result(
      String operation, Outcome outcome, int status, String text, List<Difference> differences) {}

  boolean has(Outcome outcome) {
    return operations.stream().anyMatch(result -> result.outcome() == outcome);
  }

  List<Difference> differences() {
    return operations.stream().flatMap(result -> result.differences().stream()).toList();
  }

  /** Returns the report for a reader. */
  String text() {
    String results =
        operations.stream()
            .flatMap(
                result ->
                    Stream.concat(
                        Stream.of(result.operation() + ": " + result.text()),
                        result.differences().stream().map(difference -> "  " + difference)))
            .collect(Collectors.joining("\n"));
    return String.format(
        Locale.ROOT,
        "%s\noperations called: %d, differences: %d, foreseen among them: %d\n",
        results,
        operations.size(),
        differences().size(),
        differences().stream().filter(Difference::foreseen).count());
  }

  /** Returns the report for a program: one JSON document on one line. */
  String json() {
    try {
      return new JsonMapper().writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
