package dev.inward.conformance.drift;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shows a text of a response only if it looks like the name of a property or a media type and
 * contains no credential. Numbers, ids, addresses and sentences are hidden.
 */
final class Redactor {

  private static final Pattern NAME = Pattern.compile("[@$]?[A-Za-z_][A-Za-z0-9_-]{0,39}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z][a-z0-9.+-]{0,59}");
  private static final int MOST_DIGITS = 3;

  private final Set<String> secrets;

  Redactor(Set<String> secrets) {
    this.secrets = secrets;
  }

  String name(String text) {
    return shown(NAME, text);
  }

  String mediaType(String text) {
    return shown(MEDIA_TYPE, text);
  }

  private String shown(Pattern pattern, String text) {
    boolean isHarmless =
        pattern.matcher(text).matches()
            && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS
            && secrets.stream().noneMatch(text::contains);
    return isHarmless ? text : "(not shown)";
  }
}
