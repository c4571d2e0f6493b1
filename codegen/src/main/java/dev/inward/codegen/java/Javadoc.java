package dev.inward.codegen.java;

import dev.inward.codegen.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a Javadoc comment, in lines of at most 100 characters. */
final class Javadoc {

  private static final int WIDTH = 100;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** Adds a paragraph of plain text, as a contract writes it. */
  Javadoc text(@Nullable String plain) {
    if (plain != null && !plain.isBlank()) {
      for (String paragraph : plain.strip().split("\\R\\s*\\R", -1)) {
        paragraphs.add(sentence(escape(paragraph.strip())));
      }
    }
    return this;
  }

  /** Adds a paragraph that is Javadoc already. */
  Javadoc html(String html) {
    paragraphs.add(html);
    return this;
  }

  /** Adds the source of a fact, if it is known. */
  Javadoc evidence(@Nullable Evidence evidence) {
    if (evidence == null) {
      return this;
    }
    String sentence =
        switch (evidence.kind()) {
          case DOCUMENTED -> "Source: documented";
          case SAMPLE -> "Source: a sample in the document";
          case ASSUMED -> "Source: assumed";
        };
    String page = evidence.page();
    return html(page == null ? sentence + "." : sentence + " at " + escape(page) + " .");
  }

  /** Adds why it is experimental, if it is. */
  Javadoc experimental(@Nullable String reason) {
    return reason == null ? this : html("<b>Experimental</b>: " + sentence(escape(reason)));
  }

  /** Adds a block tag that is Javadoc already. */
  Javadoc tag(String tag) {
    tags.add(tag);
    return this;
  }

  /**
   * Returns the comment, indented, with a line break at its end; empty if there is nothing to say.
   */
  String comment(int indent) {
    if (paragraphs.isEmpty() && tags.isEmpty()) {
      return "";
    }
    String margin = " ".repeat(indent);
    if (paragraphs.size() == 1 && tags.isEmpty()) {
      String line = margin + "/** " + paragraphs.get(0) + " */";
      if (line.length() <= WIDTH) {
        return line + "\n";
      }
    }
    StringBuilder comment = new StringBuilder(margin).append("/**\n");
    String separator = "";
    for (String paragraph : paragraphs) {
      comment.append(separator);
      String start = separator.isEmpty() ? "" : "<p>";
      wrap(comment, margin + " * ", margin + " * ", start + paragraph);
      separator = margin + " *\n";
    }
    comment.append(tags.isEmpty() ? "" : separator);
    for (String tag : tags) {
      wrap(comment, margin + " * ", margin + " *     ", tag);
    }
    return comment.append(margin).append(" */\n").toString();
  }

  /** Returns plain text that Javadoc shows as it is. */
  static String escape(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;")
        .replaceAll("\\s+", " ");
  }

  /** Returns a value as it is on the wire, as code. */
  static String code(String value) {
    return value.matches("[^\\s{}@<>&*\\\\]+( [^\\s{}@<>&*\\\\]+)*")
        ? "{@code " + value + "}"
        : "<code>" + escape(value) + "</code>";
  }

  private static String sentence(String text) {
    return ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
  }

  private static void wrap(StringBuilder out, String first, String next, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }
}
