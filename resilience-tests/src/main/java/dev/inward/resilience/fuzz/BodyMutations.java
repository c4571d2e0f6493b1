package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.List;

/** Changes bytes, tokens, the order of tokens, the depth or the encoding of a body. */
final class BodyMutations {

  private static final int LONGEST_RUN = 100_000;
  private static final int LONGEST_FOR_TOKENS = 1 << 14;
  private static final List<Charset> CHARSETS =
      List.of(
          Charset.forName("UTF-16"),
          Charset.forName("UTF-16LE"),
          Charset.forName("UTF-16BE"),
          Charset.forName("UTF-32"),
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-8"));

  private final Choices choices;
  private final List<SeedResponse> others;
  private final Dictionary dictionary;

  /**
   * Creates the mutations.
   *
   * @param others responses of which parts are inserted
   * @param dictionary texts that are inserted
   */
  BodyMutations(Choices choices, List<SeedResponse> others, Dictionary dictionary) {
    this.choices = choices;
    this.others = others;
    this.dictionary = dictionary;
  }

  String mutated(String body) {
    String mutated = body;
    // Most often once: readers refuse a body at its first error, and never see the others.
    do {
      mutated = once(mutated);
    } while (choices.oneIn(3));
    return mutated;
  }

  private String once(String body) {
    int kind = choices.below(100);
    if (kind < 2) {
      return run(body);
    }
    if (kind < 4) {
      return recoded(body);
    }
    if (kind < 12) {
      return spliced(body);
    }
    return kind < 45 || body.isEmpty() || body.length() > LONGEST_FOR_TOKENS
        ? mutatedBytes(body)
        : mutatedTokens(body);
  }

  /** Inserts up to 100,000 repetitions of a text at the start of a token. */
  private String run(String body) {
    double magnitude = choices.fraction() * Math.log(LONGEST_RUN);
    String run = choices.pick(Dictionary.PARTS).repeat((int) Math.exp(magnitude));
    return inserted(body, tokenStart(body), run);
  }

  private String recoded(String body) {
    return new String(body.getBytes(choices.pick(CHARSETS)), ISO_8859_1);
  }

  private String spliced(String body) {
    String other = choices.pick(others).body();
    return switch (choices.below(3)) {
      case 0 -> body.substring(0, tokenStart(body)) + other.substring(tokenStart(other));
      case 1 -> inserted(body, tokenStart(body), other);
      default -> other.substring(0, tokenStart(other)) + body.substring(tokenStart(body));
    };
  }

  private String mutatedBytes(String body) {
    int at = choices.below(body.length() + 1);
    int to = Math.min(body.length(), at + 1 + (int) Math.exp(choices.fraction() * 5));
    return switch (choices.below(7)) {
      case 0 -> body.substring(0, at);
      case 1 -> body.substring(0, at) + body.substring(to);
      case 2 -> inserted(body, at, body.substring(at, to));
      case 3 -> inserted(body, choices.below(body.length() + 1), body.substring(at, to));
      case 4 -> inserted(body, at, choices.pick(Dictionary.BYTES));
      case 5 -> replaced(body, at, (char) choices.below(256));
      default ->
          replaced(
              body,
              at,
              at == body.length() ? ' ' : (char) (body.charAt(at) ^ 1 << choices.below(8)));
    };
  }

  private String mutatedTokens(String body) {
    Tokens tokens = Tokens.of(body);
    int one = choices.below(tokens.count());
    int other = choices.below(tokens.count());
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    String token = body.substring(tokens.start(one), tokens.end(one));
    String before = body.substring(0, tokens.start(one));
    String after = body.substring(tokens.end(one));
    return switch (choices.below(10)) {
      case 0 -> before + choices.pick(dictionary.values()) + after;
      case 1 -> before + choices.pick(dictionary.markup()) + after;
      case 2 -> before + token + choices.pick(dictionary.markup()) + after;
      case 3 -> before + after;
      case 4 -> before + token + token + after;
      case 5 -> before + quotedOrNot(token) + after;
      case 6 -> before + escaped(token) + after;
      case 7 -> wrapped(body, tokens.start(first), tokens.end(last));
      case 8 ->
          body.substring(0, tokens.start(first))
              + body.substring(tokens.start(last), tokens.end(last))
              + body.substring(tokens.end(first), Math.max(tokens.end(first), tokens.start(last)))
              + body.substring(tokens.start(first), tokens.end(first))
              + body.substring(tokens.end(last));
      // Duplicate members, elements and attributes.
      default ->
          inserted(
              body,
              tokens.start(choices.below(tokens.count())),
              body.substring(tokens.start(first), tokens.end(Math.min(last, first + 6))));
    };
  }

  private static String quotedOrNot(String token) {
    return token.length() > 1 && token.startsWith("\"")
        ? token.substring(1, token.length() - 1)
        : "\"" + token + "\"";
  }

  private String escaped(String token) {
    int at = choices.below(token.length());
    String format = choices.oneIn(2) ? "\\u%04x" : "&#%d;";
    return token.substring(0, at)
        + format.formatted((int) token.charAt(at))
        + token.substring(at + 1);
  }

  private String wrapped(String body, int start, int end) {
    int times = 1 + (int) Math.exp(choices.fraction() * 6);
    String inner = body.substring(start, end);
    String wrapped =
        switch (choices.below(3)) {
          case 0 -> "[".repeat(times) + inner + "]".repeat(times);
          case 1 -> "{\"a\":".repeat(times) + inner + "}".repeat(times);
          default -> "<a>".repeat(times) + inner + "</a>".repeat(times);
        };
    return body.substring(0, start) + wrapped + body.substring(end);
  }

  private int tokenStart(String body) {
    if (body.isEmpty() || body.length() > LONGEST_FOR_TOKENS) {
      return choices.below(body.length() + 1);
    }
    Tokens tokens = Tokens.of(body);
    int index = choices.below(tokens.count() + 1);
    return index == tokens.count() ? body.length() : tokens.start(index);
  }

  private static String inserted(String body, int at, String text) {
    return body.substring(0, at) + text + body.substring(at);
  }

  private static String replaced(String body, int at, char by) {
    return body.substring(0, at) + by + body.substring(Math.min(body.length(), at + 1));
  }
}
