package dev.inward.codegen.java;

import dev.inward.codegen.model.Effect;
import org.jspecify.annotations.Nullable;

/**
 * The words for an effect in Javadoc.
 *
 * @param noun what is going on
 * @param done what was done if it succeeded
 * @param lead the first sentence about it
 */
record EffectWords(String noun, String done, String lead) {

  /** Returns the words, or null for a read and for an effect that the contract does not state. */
  static @Nullable EffectWords of(Effect effect) {
    if (!effect.stated()) {
      return null;
    }
    return switch (effect.kind()) {
      case READ -> null;
      case CHANGE ->
          new EffectWords(
              "change",
              "changed",
              effect.spendsMoney()
                  ? "A successful call changes the account and spends money."
                  : "A successful call changes the account.");
      case PURCHASE -> new EffectWords("purchase", "bought", "A successful call spends money.");
      case RELEASE ->
          new EffectWords(
              "release",
              "released",
              effect.spendsMoney()
                  ? "After a successful call the account has lost what it names, and spent money."
                  : "After a successful call the account has lost what it names.");
    };
  }
}
