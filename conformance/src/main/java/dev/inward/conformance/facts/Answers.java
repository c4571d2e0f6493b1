package dev.inward.conformance.facts;

import dev.inward.contract.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers that a document prints, and the members of answers that its text names. */
record Answers(Document document, List<Endpoint> endpoints, Place contract, Findings findings) {

  void compare() {
    document.facts("answers", "id").forEach(this::sample);
    document.facts("keys", "name").forEach(this::key);
  }

  private void sample(Fact sample) {
    List<String> status = sample.texts("status");
    String mediaType = SampleFields.mediaType(sample);
    boolean fits = false;
    for (Endpoint endpoint : endpoints) {
      for (Answer answer : endpoint.answers()) {
        if (answer.mediaType().equals(mediaType)
            && (status.isEmpty() || status.contains(answer.status()))
            && !endpoint.arguments().isEmpty()) {
          fits = true;
          findings.prints(sample, answer.response());
          new SampleFields(sample, Link.ANSWER, findings).compare(answer.schema(), null);
        }
      }
    }
    if (!fits) {
      findings.differ(
          Link.ANSWER, sample, contract.member("paths"), "no operation answers in " + mediaType);
    }
  }

  private void key(Fact key) {
    for (Endpoint endpoint : endpoints) {
      if (!endpoint.judge().equals("nobody")) {
        for (Answer answer : endpoint.answers()) {
          Place result = result(endpoint, answer);
          Place place = result == null ? null : JsonField.at(result, "/" + key.name());
          if (place == null) {
            findings.differ(
                Link.ANSWER, key, answer.schema().resolved(), "the contract lacks the member");
          } else {
            findings.states(key, place);
          }
        }
      }
    }
  }

  /** Returns the part of an answer that carries the outcome, or null if it is not there. */
  static @Nullable Place result(Endpoint endpoint, Answer answer) {
    Place outcome = endpoint.place().member("x-outcome");
    String pointer =
        outcome.node().has("result")
            ? outcome.member("result").node().textOrNull(answer.mediaType())
            : null;
    return JsonField.at(answer.schema(), pointer == null ? "" : pointer);
  }
}
