package dev.inward.codegen.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes names in Latin letters, because not every file system and console has others. */
final class Latin {

  private static final Map<String, String> LETTERS = new HashMap<>();

  static {
    letters(
        "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ё",
        "a b v g g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch . y . e iu ia io");
    letters(
        "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
    letters("ß æ ø ł đ ð þ œ ı", "ss ae o l d d th oe i");
  }

  private Latin() {}

  private static void letters(String foreign, String latin) {
    String[] letters = latin.replace(".", "").split(" ", -1);
    String[] from = foreign.split(" ", -1);
    for (int i = 0; i < from.length; i++) {
      LETTERS.put(from[i], letters[i]);
    }
  }

  /**
   * Returns a name with Cyrillic and Greek letters transliterated, accents removed, and any other
   * letter as its code point; other characters stay.
   */
  static String of(String name) {
    if (name.chars().allMatch(character -> character < 128)) {
      return name;
    }
    StringBuilder latin = new StringBuilder();
    name.codePoints().forEach(character -> latin.append(of(character)));
    return latin.toString();
  }

  private static String of(int character) {
    if (character < 128 || !Character.isLetterOrDigit(character)) {
      return Character.toString(character);
    }
    String lower = Character.toString(Character.toLowerCase(character));
    String bare = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String letters = LETTERS.getOrDefault(lower, LETTERS.getOrDefault(bare, bare));
    if (letters.chars().anyMatch(letter -> letter >= 128)) {
      return " u" + Integer.toHexString(character) + " ";
    }
    return Character.isUpperCase(character) ? Names.upperFirst(letters) : letters;
  }
}
