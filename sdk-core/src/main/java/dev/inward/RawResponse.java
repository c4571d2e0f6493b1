package dev.inward;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A response that no document of the vendor describes. It is returned unchanged and without an
 * outcome. For an operation that does more than read, the caller must find out from {@link #text()}
 * whether something was bought, changed or released.
 */
public final class RawResponse {

  private final int status;
  private final @Nullable String contentType;
  private final RawBody body;

  @SuppressWarnings("UnusedVariable") // Libraries that read private fields look at its type.
  private final NoBean.@Nullable Field noBean = null;

  private RawResponse(int status, @Nullable String contentType, RawBody body) {
    this.status = status;
    this.contentType = contentType;
    this.body = requireNonNull(body, "body");
  }

  /**
   * Creates a response. Users need this only in their own tests.
   *
   * @param status the HTTP status
   * @param contentType the value of the header {@code Content-Type}, or null if there was none
   * @param text the body as text
   * @return the response
   */
  public static RawResponse of(int status, @Nullable String contentType, String text) {
    return new RawResponse(status, contentType, RawBody.of(requireNonNull(text, "text")));
  }

  /**
   * Creates a response.
   *
   * @param status the HTTP status
   * @param contentType the value of the header {@code Content-Type}, or null if there was none
   * @param body the body
   * @return the response
   */
  public static RawResponse of(int status, @Nullable String contentType, RawBody body) {
    return new RawResponse(status, contentType, body);
  }

  /**
   * Returns the HTTP status. It proves neither that the call had its effect nor that it had none.
   *
   * @return the status
   */
  public int status() {
    return status;
  }

  /**
   * Returns the media type of the body as the vendor declares it.
   *
   * @return the value of the header {@code Content-Type}, or null if there was none
   */
  public @Nullable String contentType() {
    return contentType;
  }

  /**
   * Returns the body as text, decoded as {@link RawBody} says.
   *
   * @return the text; empty if there was no body
   */
  public String text() {
    return body.text();
  }

  /**
   * Returns the body under the name that results and exceptions use for it.
   *
   * @return the same as {@link #text()}
   */
  public String rawBody() {
    return text();
  }

  /**
   * Returns the exact bytes of the body.
   *
   * @return a copy of the bytes, which a content coding that cannot be undone still compresses
   */
  public byte[] rawBytes() {
    return body.bytes().toByteArray();
  }

  /**
   * Fails, so that no library takes the value for a bean.
   *
   * @return never
   * @throws UnsupportedOperationException always; the message says what to use instead
   * @deprecated it exists only to fail
   */
  @Deprecated
  @SuppressWarnings("DoNotCallSuggester") // Libraries call it by reflection.
  public Object getNoBean() {
    throw NoBean.refused(this, "write its status(), contentType() and rawBytes()");
  }

  /** Returns the status and the text's length. The text itself may contain personal data. */
  @Override
  public String toString() {
    return "RawResponse[status=" + status + ", length=" + text().length() + "]";
  }
}
