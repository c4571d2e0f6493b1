package dev.inward.conformance.facts;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions by which a document tells a success. */
record Successes(Document document, List<Operation> operations, Findings findings) {

  private static final List<String> CONDITIONS = List.of("equals", "empty");

  void compare() {
    List<Fact> facts = facts();
    for (Operation operation : operations) {
      OutcomeRules rules = operation.outcomeRules();
      String judgedBy = rules == null ? "nobody" : rules.judgedBy();
      if (rules != null && judgedBy.equals("body")) {
        facts.forEach(fact -> demanded(fact, operation, rules));
        for (SpecPointer condition : conditions(rules)) {
          known(condition, facts, operation, rules);
        }
      } else if (judgedBy.equals("http-status") && Argument.areDocumented(operation)) {
        facts.forEach(fact -> status(fact, operation));
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

  private void status(Fact fact, Operation operation) {
    String status = fact.node().text("status");
    if (operation.responses().stream().noneMatch(it -> it.status().equals(status))) {
      findings.differ(
          FactKind.SUCCESS, fact, operation.place(), operation.id() + " lacks the status");
    }
  }

  private void demanded(Fact fact, Operation operation, OutcomeRules rules) {
    for (Content content : Responses.contents(operation)) {
      Schema field = field(fact, rules, content);
      if (field != null) {
        findings.states(fact, field.place());
      }
      boolean demanded =
          field != null
              && conditions(rules).stream()
                  .filter(condition -> isAbout(field, condition, rules, content))
                  .anyMatch(condition -> isSame(condition, fact));
      if (!demanded) {
        findings.differ(
            FactKind.SUCCESS,
            fact,
            rules.place(),
            "a success of " + operation.id() + " does not need it in " + content.mediaType());
      }
    }
  }

  /** A condition of the contract must be in the document, in a sample, or on another page. */
  private void known(
      SpecPointer condition, List<Fact> facts, Operation operation, OutcomeRules rules) {
    for (Content content : Responses.contents(operation)) {
      Schema field = field(condition, rules, content);
      boolean known =
          field != null
              && (Provenance.of(field.place()).elsewhere()
                  || (condition.node().has("equals")
                      && findings.examples(field.place()).contains(condition.node().text("equals")))
                  || facts.stream()
                      .filter(
                          fact -> isAbout(field(fact, rules, content), condition, rules, content))
                      .anyMatch(fact -> isSame(condition, fact)));
      if (!known) {
        findings.differ(
            FactKind.SUCCESS,
            document.id() + "/success/" + condition.node().text("at"),
            condition,
            operation.id() + " asks for it, and the document does not");
      }
    }
  }

  private static List<SpecPointer> conditions(OutcomeRules rules) {
    return rules.success().stream()
        .filter(condition -> CONDITIONS.stream().anyMatch(condition.node()::has))
        .toList();
  }

  private static boolean isAbout(
      @Nullable Schema field, SpecPointer condition, OutcomeRules rules, Content content) {
    Schema own = field(condition, rules, content);
    return own != null && field != null && own.place().pointer().equals(field.place().pointer());
  }

  private static boolean isSame(SpecPointer condition, Fact fact) {
    return CONDITIONS.stream()
        .allMatch(
            name ->
                List.of(fact.texts(name))
                    .equals(List.of(new Fact("", condition.node()).texts(name))));
  }

  private static @Nullable Schema field(
      SpecPointer condition, OutcomeRules rules, Content content) {
    Schema result = Responses.result(rules, content);
    return result == null ? null : JsonField.at(result, condition.node().text("at"));
  }

  private static @Nullable Schema field(Fact fact, OutcomeRules rules, Content content) {
    String field = fact.node().text("field");
    if (!field.startsWith("/")) {
      Schema result = Responses.result(rules, content);
      return result == null ? null : JsonField.at(result, "/" + field);
    }
    return content.mediaType().equals("application/xml")
        ? XmlField.at(content.schema(), field)
        : JsonField.at(content.schema(), field);
  }
}
