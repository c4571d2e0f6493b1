package dev.inward.contract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a successful call of an operation does to the account, in the words of {@code x-effect}. */
public enum Effect {
  /** It changes nothing and costs nothing. */
  READ,

  /** It changes what the account has. */
  CHANGE,

  /** It buys something, and spends money. */
  PURCHASE,

  /** It gives up something that the account has. */
  RELEASE;

  /**
   * Returns the effect of a word, or null if the word is not one of {@code x-effect}.
   *
   * @param word a word of {@code x-effect}, or null
   * @return the effect of a word, or null if the word is not one of {@code x-effect}
   */
  public static @Nullable Effect of(@Nullable String word) {
    for (Effect effect : values()) {
      if (effect.word().equals(word)) {
        return effect;
      }
    }
    return null;
  }

  /** {@return the word of {@code x-effect}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
