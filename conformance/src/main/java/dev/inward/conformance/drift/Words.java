package dev.inward.conformance.drift;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a response's text may be shown: words that look like the name of something, and hold no
 * credential. A number, an id, an address and a sentence do not.
 */
final class Words {

  static final String HIDDEN = "(not shown)";

  private static final int LONGEST_VALUE = 20;
  private static final int MOST_DIGITS = 3;
  private static final Pattern NAME = Pattern.compile("[@$]?[A-Za-z_][A-Za-z0-9_-]{0,39}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z][a-z0-9.+-]{0,59}");

  private final Set<String> secrets;

  Words(Set<String> secrets) {
    this.secrets = secrets;
  }

  /** Returns the name of a member, or that it is not shown. */
  String name(String text) {
    return isHarmless(NAME, text) ? text : HIDDEN;
  }

  /** Returns a value, if it is a short word. */
  String value(String text) {
    return text.length() > LONGEST_VALUE ? HIDDEN : name(text);
  }

  String mediaType(String text) {
    return isHarmless(MEDIA_TYPE, text) ? text : HIDDEN;
  }

  private boolean isHarmless(Pattern pattern, String text) {
    return pattern.matcher(text).matches()
        && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS
        && secrets.stream().noneMatch(text::contains);
  }
}
