package dev.inward.runtime;

import dev.inward.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The content of a part. One that can be read once must be taken before anything is sent, and a
 * file must be readable then.
 */
final class FileBody extends RequestBody {

  private final String name;
  private final FilePart part;
  private final MediaType mediaType;
  private @Nullable InputStream stream;
  private long length = FilePart.UNKNOWN_LENGTH;

  FileBody(String name, FilePart part, MediaType mediaType) {
    this.name = name;
    this.part = part;
    this.mediaType = mediaType;
  }

  /**
   * Takes a stream, so that no other part can send it, and looks whether a file can be read.
   *
   * @throws IllegalArgumentException if another part has taken it, or the file cannot be read
   */
  void take() {
    try {
      measure();
      if (part.isRepeatable()) {
        part.open().close();
      } else {
        stream = part.open();
      }
    } catch (IOException e) {
      throw Validation.refused(name, "is a file that cannot be read any more");
    } catch (IllegalStateException e) {
      throw Validation.refused(name, "is a stream that was given before; give a new one");
    }
  }

  @Override
  public MediaType contentType() {
    return mediaType;
  }

  /** Takes the length that a file has now as the one that is promised to the receiver. */
  void measure() throws IOException {
    try {
      length = part.length();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    if (stream != null) {
      sink.writeAll(Okio.source(stream)); // Which is the caller's to close.
      return;
    }
    try (InputStream content = part.open()) {
      if (part.length() != length || sink.writeAll(Okio.source(content)) != length) {
        throw new IOException(name + " is a file that changed while it was sent");
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public boolean isOneShot() {
    return !part.isRepeatable();
  }
}
