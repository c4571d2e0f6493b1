package dev.inward.resilience.fuzz;

import dev.inward.InwardException;
import dev.inward.resilience.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A response with what must be true of its outcome.
 *
 * @param relation how the outcome is related to that of the recorded response
 * @param recorded null if any documented outcome will do
 * @param text the text that the body stands for, or null if it is not known
 */
record FuzzInput(
    FuzzTarget target,
    WireResponse response,
    Relation relation,
    @Nullable RecordedResponse recorded,
    @Nullable String text) {

  /** How the outcome of a mutated response is related to that of the recorded one. */
  enum Relation {
    /** Any outcome that the bytes allow. */
    ANY,
    /** Nothing that decides was changed. */
    SAME,
    /** It was a refusal, or something that a success needs was changed. */
    NO_SUCCESS
  }

  static FuzzInput any(FuzzTarget target, WireResponse response) {
    return new FuzzInput(target, response, Relation.ANY, null, null);
  }

  /**
   * Returns the outcome of a call that had this response.
   *
   * @throws AssertionError if it is wrong
   */
  Outcome verifiedOutcome(CompletedCall call) {
    OutcomeFacts facts = OutcomeFacts.of(call);
    if (recorded == null) {
      return facts.outcome();
    }
    boolean isWhole = call.response().body().size() < CapturingInterceptor.KEPT;
    if (relation == Relation.SAME && isWhole && !facts.equals(recorded.facts())) {
      throw new AssertionError(
          "%s, though nothing that decides differs from %s".formatted(facts, recorded.facts()),
          call.failure());
    }
    if (relation == Relation.NO_SUCCESS && facts.outcome() == Outcome.RESULT) {
      throw new AssertionError(
          "a result, though the response is no success; recorded as " + recorded.facts());
    }
    String raw = rawBody(call);
    if (isWhole && text != null && raw != null && !raw.equals(text)) {
      throw new AssertionError("rawBody() is not the text that was sent");
    }
    return facts.outcome();
  }

  private static @Nullable String rawBody(CompletedCall call) {
    if (call.result() != null) {
      return call.result().rawBody();
    }
    return call.failure() instanceof InwardException failure ? failure.rawBody() : null;
  }
}
