package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.ByteString;

/**
 * Prepares JSON for Moshi, which needs quadratic time for very long numbers and runs of white
 * space, and refuses some long numbers. A long number becomes a string, so that it hides no outcome
 * where it decides nothing, and the reader remembers it; numbers and runs of extreme length are
 * rejected. Moshi itself limits the nesting depth.
 */
final class JsonScan {

  private static final int MAX_GAP = 1 << 16;
  private static final int MAX_WORD = 1 << 16;

  /** The number of digits from which Moshi takes some numbers for others with a leading zero. */
  static final int SAFE_DIGITS = 64;

  private static final Pattern NUMBER =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

  private final ByteString body;
  private final String field;

  /** The part of the body before {@link #copied}, in which long numbers are strings. */
  private final Buffer copy = new Buffer();

  private int copied;
  private Set<String> numbers = Set.of();
  private boolean inString;
  private boolean escaped;
  private int word;
  private int gap;

  private JsonScan(ByteString body, String field) {
    this.body = body;
    this.field = field;
  }

  /** The numbers of a document that became strings. */
  private record LongNumbers(Set<String> texts) {}

  /** Returns whether a string that was read is a number in the document. */
  static boolean isNumber(JsonReader reader, String text) {
    if (text.length() <= SAFE_DIGITS) {
      return false;
    }
    LongNumbers numbers = reader.tag(LongNumbers.class);
    return numbers != null && numbers.texts.contains(text);
  }

  /**
   * Returns a reader that looks ahead; a reader of Moshi's own forgets which strings are numbers.
   */
  static JsonReader ahead(JsonReader reader) {
    JsonReader ahead = reader.peekJson();
    LongNumbers numbers = reader.tag(LongNumbers.class);
    if (numbers != null) {
      ahead.setTag(LongNumbers.class, numbers);
    }
    return ahead;
  }

  /** Returns the kind that the next value has in the document. */
  static Token kind(JsonReader reader) throws IOException {
    Token kind = reader.peek();
    if (kind != Token.STRING || reader.tag(LongNumbers.class) == null) {
      return kind;
    }
    try (JsonReader ahead = ahead(reader)) {
      return isNumber(ahead, ahead.nextString()) ? Token.NUMBER : kind;
    }
  }

  /** Returns JSON that was read as it is in the document: without quotes around long numbers. */
  static String inDocument(JsonReader reader, String json) {
    LongNumbers numbers = reader.tag(LongNumbers.class);
    String text = json;
    if (numbers != null) {
      for (String number : numbers.texts) {
        text = text.replace('"' + number + '"', number);
      }
    }
    return text;
  }

  static JsonReader reader(ByteString body, String field) throws MalformedResponseException {
    Buffer segments = new Buffer().write(body);
    if (!LongRuns.mayBeIn(segments)) {
      return JsonReader.of(segments);
    }
    JsonScan scan = new JsonScan(body, field);
    try (Buffer.UnsafeCursor cursor = segments.readUnsafe()) {
      while (cursor.next() != -1) {
        scan.scan(cursor);
      }
    }
    scan.endWord(body.size());
    JsonReader reader = JsonReader.of(scan.copied == 0 ? segments : scan.copy());
    if (!scan.numbers.isEmpty()) {
      reader.setTag(LongNumbers.class, new LongNumbers(scan.numbers));
    }
    return reader;
  }

  private void scan(Buffer.UnsafeCursor segment) throws MalformedResponseException {
    byte[] data = Objects.requireNonNull(segment.data);
    // From an index of the array to one of the body.
    int shift = Math.toIntExact(segment.offset) - segment.start;
    for (int i = segment.start; i < segment.end; i++) {
      byte b = data[i];
      if (escaped) {
        escaped = false;
      } else if (inString) {
        escaped = b == '\\';
        inString = b != '"';
      } else if (isSpace(b)) {
        endWord(i + shift);
        if (++gap > MAX_GAP) {
          throw tooLong();
        }
      } else if (isPunctuation(b)) {
        endWord(i + shift);
        gap = 0;
        inString = b == '"';
      } else {
        gap = 0;
        if (++word > MAX_WORD) {
          throw tooLong();
        }
      }
    }
  }

  /** Ends a word before an index of the body. */
  private void endWord(int index) throws MalformedResponseException {
    if (word > SAFE_DIGITS) {
      String text = body.substring(index - word, index).utf8();
      if (becomesString(text)) {
        if (numbers.isEmpty()) {
          numbers = new HashSet<>();
        }
        numbers.add(text);
        copy.write(body, copied, index - word - copied).writeByte('"');
        copy.write(body, index - word, word).writeByte('"');
        copied = index;
      }
    }
    word = 0;
  }

  /** Returns the body with strings in the place of long numbers. */
  private Buffer copy() {
    return copy.write(body, copied, body.size() - copied);
  }

  private MalformedResponseException tooLong() {
    return new MalformedResponseException(field, "numbers and white space of limited length");
  }

  private static boolean becomesString(String word) throws MalformedResponseException {
    boolean isLong = word.length() > Scalars.MAX_NUMBER_LENGTH;
    if (!NUMBER.matcher(word).matches()) {
      if (isLong) {
        throw new MalformedResponseException("a word", "a value of limited length");
      }
      return false;
    }
    return isLong || looksLikeZero(word);
  }

  /** Returns whether Moshi, which counts in 64 bits, sees a zero before the last digit. */
  private static boolean looksLikeZero(String number) {
    long value = 0;
    int start = number.startsWith("-") ? 1 : 0;
    for (int i = start; i < number.length() && Character.isDigit(number.charAt(i)); i++) {
      if (i > start && value == 0) {
        return true;
      }
      value = value * 10 + number.charAt(i) - '0';
    }
    return false;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  static boolean isPunctuation(byte b) {
    return switch (b) {
      case '{', '}', '[', ']', ',', ':', '"' -> true;
      default -> false;
    };
  }
}
