package dev.inward;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A response as it came, with its status and headers. A result has the one that it was read from.
 *
 * <p>An operation whose response no document of the vendor describes returns it unchanged and
 * without an outcome. If such an operation does more than read, the caller must find out from
 * {@link #text()} whether something was bought, changed or released.
 */
public final class RawResponse {

  private final int status;
  private final @Nullable String contentType;
  private final Supplier<Map<String, List<String>>> headers;
  private final RawBody body;

  @SuppressWarnings("UnusedVariable") // Libraries that read private fields look at its type.
  private final NoBean.@Nullable Field noBean = null;

  private RawResponse(
      int status,
      @Nullable String contentType,
      Supplier<Map<String, List<String>>> headers,
      RawBody body) {
    this.status = status;
    this.contentType = contentType;
    this.headers = headers;
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
    return of(status, contentType, RawBody.of(requireNonNull(text, "text")));
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
    Map<String, List<String>> headers =
        contentType == null ? Map.of() : Map.of("Content-Type", List.of(contentType));
    return of(status, headers, body);
  }

  /**
   * Creates a response with headers. Users need this only in their own tests.
   *
   * @param status the HTTP status
   * @param headers the headers, which are copied; clients set only allow-listed ones
   * @param body the body
   * @return the response
   */
  public static RawResponse of(int status, Map<String, List<String>> headers, RawBody body) {
    Map<String, List<String>> copy = ResponseHeaders.copy(requireNonNull(headers, "headers"));
    List<String> types = copy.getOrDefault("Content-Type", List.of());
    String contentType = types.isEmpty() ? null : types.get(types.size() - 1);
    return new RawResponse(status, contentType, () -> copy, body);
  }

  /**
   * Creates the response of an HTTP client.
   *
   * @param status the HTTP status
   * @param headers all headers, of which {@link #headers()} returns the allow-listed ones
   * @param body the body
   * @return the response
   */
  public static RawResponse of(int status, Headers headers, RawBody body) {
    requireNonNull(headers, "headers");
    // Each call has such a response, and few callers look at its headers.
    Supplier<Map<String, List<String>>> shown = () -> ResponseHeaders.shown(headers);
    return new RawResponse(status, headers.get("Content-Type"), shown, body);
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
   * Returns the allow-listed headers, as {@link InwardException#headers()} does.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return headers.get();
  }

  /**
   * Returns the id that the vendor has given to the exchange, for a question to its support.
   *
   * @return the first header of those that {@link InwardException#requestId()} names, or null
   */
  public @Nullable String requestId() {
    return ResponseHeaders.requestId(headers());
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
