package dev.inward.codegen;

import org.jspecify.annotations.Nullable;

/** Pieces of Java source that are the same whatever is generated. */
final class Java {

  private Java() {}

  /** Returns a string literal. */
  static String literal(String text) {
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
            literal.append(String.format("\\u%04x", (int) c));
          } else {
            literal.append(c);
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /** Returns {@code text}, or a default. */
  static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
