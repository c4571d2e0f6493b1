package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.OutcomeRules;
import dev.inward.resilience.Outcome;

/**
 * A recorded response of which it is known what decides its outcome.
 *
 * @param facts the outcome that it has
 * @param text the body
 * @param outline the places of the text that can be edited
 * @param isFree whether nothing in the text decides
 */
record RecordedResponse(
    Seed seed, OutcomeFacts facts, String text, Outline outline, boolean isFree) {

  static RecordedResponse of(Seed seed, OutcomeFacts facts) {
    FuzzTarget target = seed.target();
    String text = new String(seed.response().body().getBytes(ISO_8859_1), UTF_8);
    boolean isFree = isFree(target, facts.outcome());
    Outline outline =
        isFree || !target.format().isOf(seed.response().contentType())
            ? Outline.empty()
            : outline(target, text, facts.outcome());
    return new RecordedResponse(seed, facts, text, outline, isFree);
  }

  private static Outline outline(FuzzTarget target, String text, Outcome outcome) {
    if (outcome != Outcome.RESULT && outcome != Outcome.REJECTED && outcome != Outcome.UNKNOWN) {
      return Outline.empty();
    }
    return switch (target.format()) {
      case JSON -> JsonOutline.of(text, target);
      case XML -> XmlOutline.of(text, target, outcome);
      case TEXT -> Outline.empty();
    };
  }

  /** Nothing in a body decides if the status alone does, or if nobody judges the response. */
  private static boolean isFree(FuzzTarget target, Outcome outcome) {
    OutcomeRules rules = target.operation().outcomeRules();
    return rules != null
        && switch (rules.judgedBy()) {
          case "nobody" -> true;
          case "http-status" -> outcome == Outcome.REJECTED || outcome == Outcome.UNKNOWN;
          default -> false;
        };
  }

  boolean canVary() {
    return isFree || !outline.neutral().isEmpty();
  }

  boolean canBreak() {
    return facts.outcome() == Outcome.RESULT && !outline.breaking().isEmpty();
  }

  boolean isRefusal() {
    return facts.outcome() == Outcome.REJECTED;
  }
}
