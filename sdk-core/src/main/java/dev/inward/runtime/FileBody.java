package dev.inward.runtime;

import dev.inward.FilePart;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The content of a part. One that can be read once is taken before anything is sent. */
final class FileBody extends RequestBody {

  private final FilePart part;
  private final MediaType mediaType;
  private final @Nullable InputStream stream;

  /**
   * Takes the content.
   *
   * @throws IllegalArgumentException if it is a stream that another request has taken
   */
  FileBody(String name, FilePart part, MediaType mediaType) {
    this.part = part;
    this.mediaType = mediaType;
    try {
      this.stream = part.isRepeatable() ? null : part.open();
    } catch (IOException | IllegalStateException e) {
      throw Validation.refused(name, "is a stream that was sent before; give a new one");
    }
  }

  @Override
  public MediaType contentType() {
    return mediaType;
  }

  @Override
  public long contentLength() {
    return part.length();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    if (stream != null) {
      sink.writeAll(Okio.source(stream)); // Which is the caller's to close.
      return;
    }
    try (InputStream content = part.open()) {
      sink.writeAll(Okio.source(content));
    }
  }

  @Override
  public boolean isOneShot() {
    return stream != null;
  }
}
