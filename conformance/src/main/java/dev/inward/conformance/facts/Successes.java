package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what a document tells a success. */
record Successes(Document document, List<Endpoint> endpoints, Findings findings) {

  private static final List<String> CONDITIONS = List.of("equals", "empty");

  void compare() {
    List<Fact> facts = facts();
    for (Endpoint endpoint : endpoints) {
      if (endpoint.judge().equals("body")) {
        facts.forEach(fact -> demanded(fact, endpoint));
        for (SpecPointer condition : conditions(endpoint)) {
          known(condition, facts, endpoint);
        }
      } else if (endpoint.judge().equals("http-status") && !endpoint.arguments().isEmpty()) {
        facts.forEach(fact -> status(fact, endpoint));
      }
    }
  }

  private List<Fact> facts() {
    Fact document = this.document.fact();
    return document.node().has("success")
        ? document.node().nodes("success").stream()
            .map(
                node ->
                    new Fact(
                        document.at()
                            + "/success/"
                            + (node.has("field") ? node.text("field") : node.text("status")),
                        node))
            .toList()
        : List.of();
  }

  private void status(Fact fact, Endpoint endpoint) {
    String status = fact.node().text("status");
    if (!endpoint.place().member("responses").node().has(status)) {
      findings.differ(Link.SUCCESS, fact, endpoint.place(), endpoint.id() + " lacks the status");
    }
  }

  private void demanded(Fact fact, Endpoint endpoint) {
    for (VendorResponse response : endpoint.responses()) {
      SpecPointer field = field(fact, endpoint, response);
      if (field != null) {
        findings.states(fact, field);
      }
      boolean demanded =
          field != null
              && conditions(endpoint).stream()
                  .filter(condition -> isOf(condition, field, endpoint, response))
                  .anyMatch(condition -> isSame(condition, fact));
      if (!demanded) {
        findings.differ(
            Link.SUCCESS,
            fact,
            endpoint.place().member("x-outcome"),
            "a success of " + endpoint.id() + " does not need it in " + response.mediaType());
      }
    }
  }

  /** What the contract asks of a success is in the document, in a sample, or on another page. */
  private void known(SpecPointer condition, List<Fact> facts, Endpoint endpoint) {
    for (VendorResponse response : endpoint.responses()) {
      SpecPointer result = Responses.result(endpoint, response);
      SpecPointer field = result == null ? null : JsonField.at(result, condition.node().text("at"));
      boolean known =
          field != null
              && (Provenance.of(field).elsewhere()
                  || findings.examples(field).contains(condition.node().textOrNull("equals"))
                  || facts.stream()
                      .filter(
                          fact ->
                              isOf(condition, field(fact, endpoint, response), endpoint, response))
                      .anyMatch(fact -> isSame(condition, fact)));
      if (!known) {
        findings.differ(
            Link.SUCCESS,
            document.id() + "/success/" + condition.node().text("at"),
            condition,
            endpoint.id() + " asks for it, and the document does not");
      }
    }
  }

  private static List<SpecPointer> conditions(Endpoint endpoint) {
    return endpoint.place().member("x-outcome").itemsOf("success").stream()
        .filter(condition -> CONDITIONS.stream().anyMatch(condition.node()::has))
        .toList();
  }

  private static boolean isOf(
      SpecPointer condition,
      @Nullable SpecPointer field,
      Endpoint endpoint,
      VendorResponse response) {
    SpecPointer result = Responses.result(endpoint, response);
    SpecPointer own = result == null ? null : JsonField.at(result, condition.node().text("at"));
    return own != null && field != null && own.pointer().equals(field.pointer());
  }

  private static boolean isSame(SpecPointer condition, Fact fact) {
    return CONDITIONS.stream()
        .allMatch(
            name ->
                List.of(fact.texts(name))
                    .equals(List.of(new Fact("", condition.node()).texts(name))));
  }

  private static @Nullable SpecPointer field(
      Fact fact, Endpoint endpoint, VendorResponse response) {
    String field = fact.node().text("field");
    if (!field.startsWith("/")) {
      SpecPointer result = Responses.result(endpoint, response);
      return result == null ? null : JsonField.at(result, "/" + field);
    }
    return response.mediaType().equals("application/xml")
        ? XmlField.at(response.schema(), field)
        : JsonField.at(response.schema(), field);
  }
}
