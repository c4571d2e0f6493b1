package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The responses that a document prints, and the members of responses that its text names. */
record Responses(
    Document document, List<Endpoint> endpoints, SpecPointer contract, Findings findings) {

  void compare() {
    document.facts("responses", "id").forEach(this::sample);
    document.facts("keys", "name").forEach(this::key);
  }

  private void sample(Fact sample) {
    List<String> status = sample.texts("status");
    String mediaType = SampleFields.mediaType(sample);
    boolean fits = false;
    for (Endpoint endpoint : endpoints) {
      for (VendorResponse response : endpoint.responses()) {
        if (response.mediaType().equals(mediaType)
            && (status.isEmpty() || status.contains(response.status()))
            && !endpoint.arguments().isEmpty()) {
          fits = true;
          findings.prints(sample, response.response());
          new SampleFields(sample, Link.RESPONSE, findings).compare(response.schema(), null);
        }
      }
    }
    if (!fits) {
      findings.differ(
          Link.RESPONSE,
          sample,
          contract.member("paths"),
          "no operation responses in " + mediaType);
    }
  }

  private void key(Fact key) {
    for (Endpoint endpoint : endpoints) {
      if (!endpoint.judge().equals("nobody")) {
        for (VendorResponse response : endpoint.responses()) {
          SpecPointer result = result(endpoint, response);
          SpecPointer place = result == null ? null : JsonField.at(result, "/" + key.name());
          if (place == null) {
            findings.differ(
                Link.RESPONSE, key, response.schema().resolved(), "the contract lacks the member");
          } else {
            findings.states(key, place);
          }
        }
      }
    }
  }

  /** Returns the part of a response that carries the outcome, or null if it is not there. */
  static @Nullable SpecPointer result(Endpoint endpoint, VendorResponse response) {
    SpecPointer outcome = endpoint.place().member("x-outcome");
    String pointer =
        outcome.node().has("result")
            ? outcome.member("result").node().textOrNull(response.mediaType())
            : null;
    return JsonField.at(response.schema(), pointer == null ? "" : pointer);
  }
}
