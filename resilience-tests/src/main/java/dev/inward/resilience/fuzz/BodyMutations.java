package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.List;
import java.util.SplittableRandom;

/** Changes bodies: a few bytes, a word, the order of words, the depth, the letters. */
final class BodyMutations {

  private static final int LONGEST_RUN = 100_000;
  private static final int LONGEST_FOR_WORDS = 1 << 14;
  private static final List<Charset> CHARSETS =
      List.of(
          Charset.forName("UTF-16"),
          Charset.forName("UTF-16LE"),
          Charset.forName("UTF-16BE"),
          Charset.forName("UTF-32"),
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-8"));

  private final SplittableRandom random;
  private final List<Reply> others;

  BodyMutations(SplittableRandom random, List<Reply> others) {
    this.random = random;
    this.others = others;
  }

  String mutated(String body) {
    String mutated = body;
    // Most often once: what is broken in many places is refused at the first.
    do {
      mutated = once(mutated);
    } while (random.nextInt(3) == 0);
    return mutated;
  }

  private String once(String body) {
    int kind = random.nextInt(100);
    if (kind < 2) {
      return run(body);
    }
    if (kind < 4) {
      return inOtherLetters(body);
    }
    if (kind < 12) {
      return spliced(body);
    }
    return kind < 45 || body.isEmpty() || body.length() > LONGEST_FOR_WORDS
        ? bytes(body)
        : words(body);
  }

  /** The same bytes up to a hundred thousand times, at a place where something may begin. */
  private String run(String body) {
    double magnitude = random.nextDouble() * Math.log(LONGEST_RUN);
    String run = pick(Words.PARTS).repeat((int) Math.exp(magnitude));
    return inserted(body, wordStart(body), run);
  }

  private String inOtherLetters(String body) {
    return new String(body.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size()))), ISO_8859_1);
  }

  private String spliced(String body) {
    String other = others.get(random.nextInt(others.size())).body();
    return switch (random.nextInt(3)) {
      case 0 -> body.substring(0, wordStart(body)) + other.substring(wordStart(other));
      case 1 -> inserted(body, wordStart(body), other);
      default -> other.substring(0, wordStart(other)) + body.substring(wordStart(body));
    };
  }

  private String bytes(String body) {
    int at = random.nextInt(body.length() + 1);
    int to = Math.min(body.length(), at + 1 + (int) Math.exp(random.nextDouble() * 5));
    return switch (random.nextInt(7)) {
      case 0 -> body.substring(0, at);
      case 1 -> body.substring(0, at) + body.substring(to);
      case 2 -> inserted(body, at, body.substring(at, to));
      case 3 -> inserted(body, random.nextInt(body.length() + 1), body.substring(at, to));
      case 4 -> inserted(body, at, pick(Words.BYTES));
      case 5 -> replaced(body, at, (char) random.nextInt(256));
      default ->
          replaced(
              body,
              at,
              at == body.length() ? ' ' : (char) (body.charAt(at) ^ 1 << random.nextInt(8)));
    };
  }

  private String words(String body) {
    Tokens tokens = Tokens.of(body);
    int one = random.nextInt(tokens.count());
    int other = random.nextInt(tokens.count());
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    String word = body.substring(tokens.start(one), tokens.end(one));
    String before = body.substring(0, tokens.start(one));
    String after = body.substring(tokens.end(one));
    return switch (random.nextInt(10)) {
      case 0 -> before + pick(Words.VALUES) + after;
      case 1 -> before + pick(Words.MARKUP) + after;
      case 2 -> before + word + pick(Words.MARKUP) + after;
      case 3 -> before + after;
      case 4 -> before + word + word + after;
      case 5 -> before + quotedOrNot(word) + after;
      case 6 -> before + escaped(word) + after;
      case 7 -> wrapped(body, tokens.start(first), tokens.end(last));
      case 8 ->
          body.substring(0, tokens.start(first))
              + body.substring(tokens.start(last), tokens.end(last))
              + body.substring(tokens.end(first), Math.max(tokens.end(first), tokens.start(last)))
              + body.substring(tokens.start(first), tokens.end(first))
              + body.substring(tokens.end(last));
      // Members, elements and attributes that come twice.
      default ->
          inserted(
              body,
              tokens.start(random.nextInt(tokens.count())),
              body.substring(tokens.start(first), tokens.end(Math.min(last, first + 6))));
    };
  }

  private static String quotedOrNot(String word) {
    return word.length() > 1 && word.startsWith("\"")
        ? word.substring(1, word.length() - 1)
        : "\"" + word + "\"";
  }

  private String escaped(String word) {
    int at = random.nextInt(word.length());
    String format = random.nextBoolean() ? "\\u%04x" : "&#%d;";
    return word.substring(0, at) + format.formatted((int) word.charAt(at)) + word.substring(at + 1);
  }

  private String wrapped(String body, int start, int end) {
    int times = 1 + (int) Math.exp(random.nextDouble() * 6);
    String inner = body.substring(start, end);
    String wrapped =
        switch (random.nextInt(3)) {
          case 0 -> "[".repeat(times) + inner + "]".repeat(times);
          case 1 -> "{\"a\":".repeat(times) + inner + "}".repeat(times);
          default -> "<a>".repeat(times) + inner + "</a>".repeat(times);
        };
    return body.substring(0, start) + wrapped + body.substring(end);
  }

  private int wordStart(String body) {
    if (body.isEmpty() || body.length() > LONGEST_FOR_WORDS) {
      return random.nextInt(body.length() + 1);
    }
    Tokens tokens = Tokens.of(body);
    int token = random.nextInt(tokens.count() + 1);
    return token == tokens.count() ? body.length() : tokens.start(token);
  }

  private static String inserted(String body, int at, String what) {
    return body.substring(0, at) + what + body.substring(at);
  }

  private static String replaced(String body, int at, char by) {
    return body.substring(0, at) + by + body.substring(Math.min(body.length(), at + 1));
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
