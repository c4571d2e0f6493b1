package dev.inward.codegen.java;

import java.util.Locale;

/** Writes string literals. */
final class Literals {

  /** Literals that are longer are cut, so that lines can be broken there. */
  private static final int MAX_LENGTH = 72;

  private Literals() {}

  /** Returns a string literal. */
  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c < 0x20 || c > 0x7E) {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            literal.append(c);
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /** Returns a long text as literals that are joined, cut at spaces. */
  static String joined(String text) {
    if (text.length() <= MAX_LENGTH) {
      return of(text);
    }
    int cut = text.lastIndexOf(' ', MAX_LENGTH - 1);
    int end = cut < 0 ? text.indexOf(' ') : cut;
    return end < 0 || end == text.length() - 1
        ? of(text)
        : of(text.substring(0, end + 1)) + " + " + joined(text.substring(end + 1));
  }
}
