package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import java.nio.ByteBuffer;
import okio.Buffer;
import okio.ByteString;

/**
 * Rejects JSON with very long numbers or runs of white space before parsing, because Moshi needs
 * quadratic time for them. Moshi itself limits the nesting depth.
 */
final class JsonScan {

  private static final int MAX_GAP = 1 << 16;

  private JsonScan() {}

  static JsonReader reader(ByteString body, String field) throws MalformedResponseException {
    // A view, to avoid a second copy of a long body.
    ByteBuffer bytes = body.asByteBuffer();
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
      gap = space ? gap + 1 : 0;
      word = space || isPunctuation(b) ? 0 : word + 1;
      inString = b == '"';
      if (word > Scalars.MAX_NUMBER_LENGTH || gap > MAX_GAP) {
        throw new MalformedResponseException(field, "numbers and white space of limited length");
      }
    }
    return JsonReader.of(new Buffer().write(body));
  }

  private static boolean isPunctuation(byte b) {
    return switch (b) {
      case '{', '}', '[', ']', ',', ':', '"' -> true;
      default -> false;
    };
  }
}
