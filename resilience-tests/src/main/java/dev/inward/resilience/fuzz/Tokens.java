package dev.inward.resilience.fuzz;

/** The bounds of the tokens of a text in JSON, XML or CSV. */
final class Tokens {

  private final int[] bounds;
  private final int count;

  private Tokens(int[] bounds, int count) {
    this.bounds = bounds;
    this.count = count;
  }

  static Tokens of(String text) {
    int[] bounds = new int[text.length() + 1];
    int count = 0;
    for (int at = 0; at < text.length(); at = end(text, at)) {
      bounds[count++] = at;
    }
    bounds[count] = text.length();
    return new Tokens(bounds, count);
  }

  int count() {
    return count;
  }

  int start(int token) {
    return bounds[token];
  }

  int end(int token) {
    return bounds[token + 1];
  }

  private static int end(String text, int start) {
    char first = text.charAt(start);
    if (first == '"') {
      return closed(text, start, '"');
    }
    if (first == '<') {
      return closed(text, start, '>');
    }
    int at = start;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return Math.max(at, start + 1);
  }

  /** Returns the index after the closing character, or after the first one if nothing is closed. */
  private static int closed(String text, int start, char closing) {
    for (int at = start + 1; at < text.length(); at++) {
      if (text.charAt(at) == closing) {
        return at + 1;
      }
      if (text.charAt(at) == '\\') {
        at++;
      }
    }
    return start + 1;
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character)
        || character == '.'
        || character == '-'
        || character == '+'
        || character == '_';
  }
}
