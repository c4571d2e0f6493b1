package dev.inward.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Bytes as text: by a byte order mark, by the charset of the media type, else as UTF-8. */
final class BodyText {

  private BodyText() {}

  static String of(ByteString body, @Nullable String contentType) {
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    try (ResponseBody text = ResponseBody.create(body, type)) {
      return text.string();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory do not fail", e);
    }
  }
}
