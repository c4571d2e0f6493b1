package dev.inward;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A response whose layout no document describes, and from which therefore no outcome was read: it
 * is handed over as it came, whatever its status. For an operation that spends money, whether
 * something was bought is for the reader of {@link #text()} to find out.
 */
public final class RawResponse {

  private final int status;
  private final @Nullable String contentType;
  private final String text;

  private RawResponse(int status, @Nullable String contentType, String text) {
    this.status = status;
    this.contentType = contentType;
    this.text = requireNonNull(text, "text");
  }

  /**
   * Makes a response, which is of use in tests.
   *
   * @param status the HTTP status
   * @param contentType the value of the header {@code Content-Type}, or null if there was none
   * @param text the body as text
   * @return the response
   */
  public static RawResponse of(int status, @Nullable String contentType, String text) {
    return new RawResponse(status, contentType, text);
  }

  /**
   * Gives the HTTP status. A 2xx status is no proof of a purchase, nor is another one proof of
   * none.
   *
   * @return the status
   */
  public int status() {
    return status;
  }

  /**
   * Gives the media type that the vendor claims for the body.
   *
   * @return the value of the header {@code Content-Type}, or null if there was none
   */
  public @Nullable String contentType() {
    return contentType;
  }

  /**
   * Gives the body as text, in the charset of its media type, else UTF-8.
   *
   * @return the text, empty if the body was
   */
  public String text() {
    return text;
  }

  /**
   * Gives the raw response under the name that it has on every result and every failure.
   *
   * @return the same as {@link #text()}
   */
  public String rawBody() {
    return text;
  }

  /** Names the status and the text's length, and not the text, which may be personal. */
  @Override
  public String toString() {
    return "RawResponse[status=" + status + ", length=" + text.length() + "]";
  }
}
