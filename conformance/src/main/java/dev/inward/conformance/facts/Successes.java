package dev.inward.conformance.facts;

import dev.inward.contract.Place;
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
        for (Place condition : conditions(endpoint)) {
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
    for (Answer answer : endpoint.answers()) {
      Place field = field(fact, endpoint, answer);
      if (field != null) {
        findings.states(fact, field);
      }
      boolean demanded =
          field != null
              && conditions(endpoint).stream()
                  .filter(condition -> isOf(condition, field, endpoint, answer))
                  .anyMatch(condition -> isSame(condition, fact));
      if (!demanded) {
        findings.differ(
            Link.SUCCESS,
            fact,
            endpoint.place().member("x-outcome"),
            "a success of " + endpoint.id() + " does not need it in " + answer.mediaType());
      }
    }
  }

  /** What the contract asks of a success is in the document, in a sample, or on another page. */
  private void known(Place condition, List<Fact> facts, Endpoint endpoint) {
    for (Answer answer : endpoint.answers()) {
      Place result = Answers.result(endpoint, answer);
      Place field = result == null ? null : JsonField.at(result, condition.node().text("at"));
      boolean known =
          field != null
              && (Provenance.of(field).elsewhere()
                  || findings.examples(field).contains(condition.node().textOrNull("equals"))
                  || facts.stream()
                      .filter(
                          fact -> isOf(condition, field(fact, endpoint, answer), endpoint, answer))
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

  private static List<Place> conditions(Endpoint endpoint) {
    return endpoint.place().member("x-outcome").itemsOf("success").stream()
        .filter(condition -> CONDITIONS.stream().anyMatch(condition.node()::has))
        .toList();
  }

  private static boolean isOf(
      Place condition, @Nullable Place field, Endpoint endpoint, Answer answer) {
    Place result = Answers.result(endpoint, answer);
    Place own = result == null ? null : JsonField.at(result, condition.node().text("at"));
    return own != null && field != null && own.pointer().equals(field.pointer());
  }

  private static boolean isSame(Place condition, Fact fact) {
    return CONDITIONS.stream()
        .allMatch(
            name ->
                List.of(fact.texts(name))
                    .equals(List.of(new Fact("", condition.node()).texts(name))));
  }

  private static @Nullable Place field(Fact fact, Endpoint endpoint, Answer answer) {
    String field = fact.node().text("field");
    if (!field.startsWith("/")) {
      Place result = Answers.result(endpoint, answer);
      return result == null ? null : JsonField.at(result, "/" + field);
    }
    return answer.mediaType().equals("application/xml")
        ? XmlField.at(answer.schema(), field)
        : JsonField.at(answer.schema(), field);
  }
}
