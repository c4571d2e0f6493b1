package dev.inward.runtime;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import okhttp3.MediaType;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a body by its byte order mark, else by the charset of its media type, else as UTF-8.
 * {@code ResponseBody.string} would copy the body twice more.
 */
final class BodyText {

  /** UTF-32LE comes before UTF-16LE, whose mark is a prefix of the other. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(ByteString.decodeHex("efbbbf"), UTF_8),
          new Mark(ByteString.decodeHex("feff"), UTF_16BE),
          new Mark(ByteString.decodeHex("fffe0000"), Charset.forName("UTF-32LE")),
          new Mark(ByteString.decodeHex("fffe"), UTF_16LE),
          new Mark(ByteString.decodeHex("0000feff"), Charset.forName("UTF-32BE")));

  private BodyText() {}

  private record Mark(ByteString bytes, Charset charset) {}

  static String of(ByteString body, @Nullable String contentType) {
    for (Mark mark : MARKS) {
      if (body.startsWith(mark.bytes())) {
        return body.substring(mark.bytes().size()).string(mark.charset());
      }
    }
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    return body.string(type == null ? UTF_8 : type.charset(UTF_8));
  }
}
