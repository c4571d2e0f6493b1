package dev.inward.conformance.facts;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.VendorContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The responses that a document prints, and the members of responses that its text names. */
record Responses(
    Document document, List<Operation> operations, VendorContract contract, Findings findings) {

  void compare() {
    document.facts("responses", "id").forEach(this::sample);
    document.facts("keys", "name").forEach(this::key);
  }

  private void sample(Fact sample) {
    List<String> status = sample.texts("status");
    String mediaType = SampleFields.mediaType(sample);
    boolean fits = false;
    for (Operation operation : operations) {
      for (Response response : operation.responses()) {
        Content content = response.content(mediaType);
        if (content != null
            && (status.isEmpty()
                ? isPrintedWithoutStatus(operation, response)
                : status.contains(response.status()))
            && (operations.size() == 1 || Argument.areDocumented(operation))) {
          fits = true;
          findings.prints(sample, response.definition());
          new SampleFields(sample, FactKind.RESPONSE, findings).compare(content.schema(), null);
        }
      }
    }
    if (!fits) {
      findings.differ(
          FactKind.RESPONSE,
          sample,
          contract.root().member("paths"),
          "no operation responds in " + mediaType);
    }
  }

  /** Where the HTTP status tells a failure, a sample without one is of a success. */
  private static boolean isPrintedWithoutStatus(Operation operation, Response response) {
    OutcomeRules rules = operation.outcomeRules();
    return rules == null
        || !rules.judgedBy().equals("http-status")
        || response.status().startsWith("2");
  }

  private void key(Fact key) {
    for (Operation operation : operations) {
      OutcomeRules rules = operation.outcomeRules();
      if (rules != null && !rules.judgedBy().equals("nobody")) {
        for (Content content : contents(operation)) {
          Schema result = result(rules, content);
          Schema member = result == null ? null : result.property(key.name());
          if (member == null) {
            findings.differ(
                FactKind.RESPONSE,
                key,
                content.schema().place().resolved(),
                "the contract lacks the member");
          } else {
            findings.states(key, member.place());
          }
        }
      }
    }
  }

  /** Returns the bodies of an operation's responses, of all statuses and media types. */
  static List<Content> contents(Operation operation) {
    return operation.responses().stream()
        .flatMap(response -> response.contents().stream())
        .toList();
  }

  /** Returns the part of a body that carries the outcome, or null if it is not there. */
  static @Nullable Schema result(OutcomeRules rules, Content content) {
    return JsonField.at(content.schema(), rules.result(content.mediaType()));
  }
}
