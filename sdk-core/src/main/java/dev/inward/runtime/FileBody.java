package dev.inward.runtime;

import dev.inward.FilePart;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The content of a part. One that can be read once must be taken before anything is sent. */
final class FileBody extends RequestBody {

  private final String name;
  private final FilePart part;
  private final MediaType mediaType;
  private @Nullable InputStream stream;

  FileBody(String name, FilePart part, MediaType mediaType) {
    this.name = name;
    this.part = part;
    this.mediaType = mediaType;
  }

  /**
   * Takes a stream, so that no other part can send it.
   *
   * @throws IllegalArgumentException if another part has taken it
   */
  void take() {
    try {
      stream = part.isRepeatable() ? null : part.open();
    } catch (IOException | IllegalStateException e) {
      throw Validation.refused(name, "is a stream that was given before; give a new one");
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
    return !part.isRepeatable();
  }
}
