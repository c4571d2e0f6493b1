package dev.inward.regex;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates a contract's regular expression, which is one of ECMA-262, into one of Java's that
 * matches the same texts. Where the languages agree, the text stays as it is.
 */
public final class EcmaRegex {

  /** ECMA-262's white space, in a character class: Java's knows ASCII only. */
  private static final String SPACE = "\\s\\p{Z}\\ufeff";

  private static final String NOT_SPACE = "[^" + SPACE + "]";
  private static final String NOT_LINE_TERMINATOR = "[^\\n\\r\\u2028\\u2029]";

  /** In Java 17, a word boundary also knows letters that are no ASCII. */
  private static final String BOUNDARY = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";

  private static final String NO_BOUNDARY = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

  /** Escaped letters that mean the same in both languages. */
  private static final String SAME = "dDwWtnrfcxupPk";

  private final String source;
  private final StringBuilder java = new StringBuilder();
  private int at;

  private EcmaRegex(String source) {
    this.source = source;
  }

  /**
   * Returns Java's form of a pattern.
   *
   * @param pattern an ECMA-262 pattern
   * @return Java's form of a pattern
   * @throws PatternSyntaxException if the pattern is none, or if Java cannot express it; its
   *     description is a clause that says why
   */
  public static String toJava(String pattern) {
    return compile(pattern).pattern();
  }

  /**
   * Compiles a pattern. The contract means {@link java.util.regex.Matcher#find()}: a pattern that
   * is not anchored matches a part of the text.
   *
   * @param pattern an ECMA-262 pattern
   * @return the pattern
   * @throws PatternSyntaxException as {@link #toJava} does
   */
  public static Pattern compile(String pattern) {
    EcmaRegex regex = new EcmaRegex(pattern);
    String translated = regex.translated();
    try {
      return Pattern.compile(translated);
    } catch (PatternSyntaxException e) {
      // Its index is one of the translation.
      throw regex.problem("is not a regular expression: " + e.getDescription());
    }
  }

  private String translated() {
    while (at < source.length()) {
      char next = source.charAt(at++);
      switch (next) {
        case '\\' -> java.append(escape());
        case '[' -> characterClass();
        // Java's also matches before a last line break.
        case '$' -> java.append("\\z");
        case '.' -> java.append(NOT_LINE_TERMINATOR);
        default -> java.append(next);
      }
    }
    return java.toString();
  }

  private String escape() {
    char escaped = escaped();
    return switch (escaped) {
      case 's' -> "[" + SPACE + "]";
      case 'S' -> NOT_SPACE;
      case 'b' -> BOUNDARY;
      case 'B' -> NO_BOUNDARY;
      default -> sharedEscape(escaped);
    };
  }

  private void characterClass() {
    boolean negated = source.startsWith("^", at);
    if (negated) {
      at++;
    }
    if (source.startsWith("]", at)) {
      at++;
      java.append(negated ? "[\\s\\S]" : "(?!)");
      return;
    }
    java.append(negated ? "[^" : "[");
    boolean afterSet = false;
    while (at < source.length() && source.charAt(at) != ']') {
      char next = source.charAt(at++);
      boolean isSet = false;
      switch (next) {
        case '\\' -> {
          char escaped = escaped();
          isSet = "sSdDwWpP".indexOf(escaped) >= 0;
          java.append(classEscape(escaped, negated));
        }
        // Java has unions and intersections of classes.
        case '[', '&' -> java.append('\\').append(next);
        case '-' -> java.append(afterSet || isBeforeSet() ? "\\-" : "-");
        default -> java.append(next);
      }
      afterSet = isSet;
    }
    if (at < source.length()) {
      at++;
      java.append(']');
    }
  }

  private String classEscape(char escaped, boolean negated) {
    if (escaped == 'S' && negated) {
      throw problem("has \\S in a negated class, which Java cannot express; use \\s");
    }
    return switch (escaped) {
      case 's' -> SPACE;
      case 'S' -> NOT_SPACE;
      case 'b' -> "\\x08";
      default -> sharedEscape(escaped);
    };
  }

  /** A hyphen beside a set of characters is no range. */
  private boolean isBeforeSet() {
    return at + 1 < source.length()
        && source.charAt(at) == '\\'
        && "sSdDwW".indexOf(source.charAt(at + 1)) >= 0;
  }

  private String sharedEscape(char escaped) {
    if (escaped == 'v') {
      return "\\x0B";
    }
    if (escaped == '0') {
      return "\\x00";
    }
    boolean isLetter = (escaped >= 'a' && escaped <= 'z') || (escaped >= 'A' && escaped <= 'Z');
    if (isLetter && SAME.indexOf(escaped) < 0) {
      throw problem("has \\" + escaped + ", which ECMA-262 does not know");
    }
    return "\\" + escaped;
  }

  private char escaped() {
    if (at == source.length()) {
      throw problem("ends with \\");
    }
    return source.charAt(at++);
  }

  private PatternSyntaxException problem(String what) {
    return new PatternSyntaxException("the pattern " + what, source, -1);
  }
}
