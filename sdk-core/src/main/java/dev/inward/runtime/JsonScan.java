package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import java.nio.ByteBuffer;
import java.util.HashSet;
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
  private static final int SAFE_DIGITS = 64;

  private static final Pattern NUMBER =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

  private JsonScan() {}

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

  static JsonReader reader(ByteString body, String field) throws MalformedResponseException {
    // A view, to avoid a second copy of a long body.
    ByteBuffer bytes = body.asByteBuffer();
    Buffer json = new Buffer();
    Set<String> numbers = new HashSet<>();
    int copied = 0;
    boolean inString = false;
    int word = 0;
    int gap = 0;
    for (int i = 0; i < bytes.limit(); i++) {
      byte b = bytes.get(i);
      if (inString) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          inString = false;
        }
        continue;
      }
      boolean space = b == ' ' || b == '\n' || b == '\r' || b == '\t';
      boolean ends = space || isPunctuation(b);
      if (ends && word > SAFE_DIGITS) {
        String text = body.substring(i - word, i).utf8();
        if (becomesString(text)) {
          numbers.add(text);
          json.write(body, copied, i - word - copied).writeByte('"');
          json.write(body, i - word, word).writeByte('"');
          copied = i;
        }
      }
      gap = space ? gap + 1 : 0;
      word = ends ? 0 : word + 1;
      inString = b == '"';
      if (word > MAX_WORD || gap > MAX_GAP) {
        throw new MalformedResponseException(field, "numbers and white space of limited length");
      }
    }
    if (word > Scalars.MAX_NUMBER_LENGTH) {
      throw new MalformedResponseException(field, "numbers and white space of limited length");
    }
    JsonReader reader = JsonReader.of(json.write(body, copied, body.size() - copied));
    if (!numbers.isEmpty()) {
      reader.setTag(LongNumbers.class, new LongNumbers(numbers));
    }
    return reader;
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

  private static boolean isPunctuation(byte b) {
    return switch (b) {
      case '{', '}', '[', ']', ',', ':', '"' -> true;
      default -> false;
    };
  }
}
