package dev.inward;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a successful response that its caller reads by stream, so that it is never in memory
 * as a whole. Close it; at the latest, the client's {@code callTimeout} ends the connection. It is
 * for one thread at a time.
 */
public final class Download implements Closeable {

  /** The length of a body of which the vendor does not say how long it is. */
  public static final long UNKNOWN_LENGTH = -1;

  private final InputStream stream;
  private final long length;
  private final @Nullable String mediaType;
  private final @Nullable String fileName;

  private Download(
      InputStream stream, long length, @Nullable String mediaType, @Nullable String fileName) {
    this.stream = requireNonNull(stream, "stream");
    this.length = length;
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  /**
   * Creates a download. Users need this only in their own tests.
   *
   * @param stream the body
   * @param length the number of bytes, or {@link #UNKNOWN_LENGTH}
   * @param mediaType the value of the header {@code Content-Type}, or null
   * @param fileName the name of the file, or null
   * @return the download
   */
  public static Download of(
      InputStream stream, long length, @Nullable String mediaType, @Nullable String fileName) {
    return new Download(stream, length, mediaType, fileName);
  }

  /**
   * Returns the body, without its content coding. Reading it throws a {@link TooLongException}
   * beyond the limit of the call, and another {@link IOException} if the connection is lost or the
   * client's {@code callTimeout}, which counts from the start of the call, is over. The end of the
   * body releases the connection.
   *
   * @return the same stream each time
   */
  public InputStream stream() {
    return stream;
  }

  /**
   * Returns the number of bytes as the vendor declares it.
   *
   * @return the number, or {@link #UNKNOWN_LENGTH}
   */
  public long length() {
    return length;
  }

  /**
   * Returns the media type as the vendor declares it.
   *
   * @return the value of the header {@code Content-Type}, or null if there is none
   */
  public @Nullable String mediaType() {
    return mediaType;
  }

  /**
   * Returns the name that the vendor proposes for the file, without folders. It is data of the
   * vendor: it may be the name of a file that exists.
   *
   * @return the name in the header {@code Content-Disposition}, or null if there is none
   */
  public @Nullable String fileName() {
    return fileName;
  }

  /** Ends the download and releases the connection. Closing again has no effect. */
  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** Shows the length and the media type, but neither the name nor the content. */
  @Override
  public String toString() {
    return "Download[length=" + length + ", mediaType=" + mediaType + "]";
  }

  /** Thrown by the stream of a download that is longer than the limit of the call. */
  public static final class TooLongException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception. Users need this only in their own tests.
     *
     * @param maxBytes the limit
     */
    public TooLongException(long maxBytes) {
      super("the download is longer than " + maxBytes + " bytes");
    }
  }
}
