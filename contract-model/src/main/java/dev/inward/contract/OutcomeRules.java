package dev.inward.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which the client tells an operation's successes from its failures ({@code
 * x-outcome}).
 *
 * @param place the rules in the contract
 */
public record OutcomeRules(SpecPointer place) {

  /** {@return what decides: {@code body}, {@code http-status} or {@code nobody}} */
  public String judgedBy() {
    return place.node().text("judged-by");
  }

  /**
   * Returns the JSON pointer in a body to the part that carries the outcome, empty for the whole
   * body.
   *
   * @param mediaType a media type
   * @return the JSON pointer in a body to the part that carries the outcome, empty for the whole
   *     body
   */
  public String result(String mediaType) {
    SpecPointer results = place.memberOrNull("result");
    return results == null ? "" : results.node().text(mediaType, "");
  }

  /** {@return the conditions that a success meets} */
  public List<SpecPointer> success() {
    return place.itemsOf("success");
  }

  /** {@return the enum of the documented codes, or null if the outcome has no code} */
  public @Nullable Schema catalogue() {
    String pointer = place.node().textOrNull("catalogue");
    return pointer == null ? null : new Schema(place.at(pointer));
  }
}
