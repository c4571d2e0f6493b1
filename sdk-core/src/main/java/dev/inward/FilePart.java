package dev.inward;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * A file in a {@code multipart/form-data} request: bytes, a file on disk, or a stream. It is read
 * while the request is sent, and never held in memory as a whole. A stream is sent once at most, so
 * that a read with one is not retried.
 */
public final class FilePart {

  /** The length of a stream of which nobody said how long it is. */
  public static final long UNKNOWN_LENGTH = -1;

  private final String name;
  private final @Nullable String mediaType;
  private final Content content;

  private FilePart(String name, @Nullable String mediaType, Content content) {
    this.name = Objects.requireNonNull(name, "name");
    this.mediaType = mediaType;
    this.content = content;
  }

  /**
   * Returns a part with the content and the name of a file. The file is read when the part is sent,
   * with the content that it has then. If it cannot be read any more, nothing is sent. If its
   * length changes while it is sent, the call ends, and its outcome is unknown.
   *
   * @param file the file, whose name the request states
   * @return the part
   * @throws UncheckedIOException if the file cannot be read
   */
  public static FilePart of(Path file) {
    OnDisk content = new OnDisk(file);
    long unused = content.length(); // Refuses a file that is not there.
    return new FilePart(String.valueOf(file.getFileName()), null, content);
  }

  /**
   * Returns a part with a copy of bytes.
   *
   * @param name the file's name, which the request states
   * @param bytes the content
   * @return the part
   */
  public static FilePart of(String name, byte[] bytes) {
    return new FilePart(name, null, new Bytes(bytes.clone()));
  }

  /**
   * Returns a part with a stream of unknown length, for one request. The stream is read by the
   * thread that sends the request, and never closed: close it after the call.
   *
   * @param name the file's name, which the request states
   * @param stream the content
   * @return the part
   */
  public static FilePart of(String name, InputStream stream) {
    return of(name, stream, UNKNOWN_LENGTH);
  }

  /**
   * Returns a part with a stream, for one request. The stream is read by the thread that sends the
   * request, and never closed: close it after the call.
   *
   * @param name the file's name, which the request states
   * @param stream the content
   * @param length the number of bytes, or {@link #UNKNOWN_LENGTH}. A stream of another length ends
   *     the call while it is sent, so that its outcome is unknown
   * @return the part
   */
  public static FilePart of(String name, InputStream stream, long length) {
    return new FilePart(
        name,
        null,
        new Once(
            Objects.requireNonNull(stream, "stream"),
            Math.max(UNKNOWN_LENGTH, length),
            new AtomicBoolean()));
  }

  /**
   * Returns the same part with a media type, such as {@code image/png}.
   *
   * @param value the media type
   * @return a part with that media type
   * @throws IllegalArgumentException if it is none
   */
  public FilePart withMediaType(String value) {
    if (MediaType.parse(value) == null) {
      throw new IllegalArgumentException("a media type has the form type/subtype");
    }
    return new FilePart(name, value, content);
  }

  /** {@return the file's name} */
  public String name() {
    return name;
  }

  /** {@return the media type; null if the contract's is sent} */
  public @Nullable String mediaType() {
    return mediaType;
  }

  /**
   * Returns the number of bytes, of a file those that it has now, or {@link #UNKNOWN_LENGTH}.
   *
   * @return the number of bytes
   * @throws UncheckedIOException if it is a file that cannot be read any more
   */
  public long length() {
    return content.length();
  }

  /** {@return whether it can be sent several times; a stream cannot} */
  public boolean isRepeatable() {
    return content.isRepeatable();
  }

  /**
   * Opens the content.
   *
   * @return the content, which the caller closes
   * @throws IOException if it is a file that cannot be read
   * @throws IllegalStateException if it is a stream that was opened before
   */
  public InputStream open() throws IOException {
    return content.open();
  }

  /** Returns whether both have the same name, media type and bytes, file or stream. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FilePart that
        && name.equals(that.name)
        && Objects.equals(mediaType, that.mediaType)
        && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, mediaType, content);
  }

  /** Shows the length and the media type, but neither the name nor the content. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "FilePart[length=%s, mediaType=%s]", shown(), mediaType);
  }

  private String shown() {
    try {
      return String.valueOf(length());
    } catch (UncheckedIOException e) {
      return "unreadable";
    }
  }

  private sealed interface Content {

    long length();

    default boolean isRepeatable() {
      return true;
    }

    InputStream open() throws IOException;
  }

  private static final class Bytes implements Content {

    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  private record OnDisk(Path file) implements Content {

    @Override
    public long length() {
      try {
        return Files.size(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }

  private record Once(InputStream stream, long length, AtomicBoolean opened) implements Content {

    @Override
    public boolean isRepeatable() {
      return false;
    }

    @Override
    public InputStream open() {
      if (!opened.compareAndSet(false, true)) {
        throw new IllegalStateException("a part with a stream can be sent only once");
      }
      return stream;
    }
  }
}
