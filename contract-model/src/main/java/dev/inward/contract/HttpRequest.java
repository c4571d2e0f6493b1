package dev.inward.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came.
 *
 * @param method the method, in upper case if the caller wrote it so
 * @param path the path, percent-encoded as it was sent
 * @param query what followed the first question mark, as it was sent; null if there was none
 * @param headers the headers, with names in lower case
 * @param body the body, empty if there was none
 */
@SuppressWarnings("ArrayRecordComponent") // Made once per request, and never compared.
public record HttpRequest(
    String method,
    String path,
    @Nullable String query,
    Map<String, List<String>> headers,
    byte[] body) {

  /**
   * Returns the first value of a header.
   *
   * @param name the name, in any case
   * @return the first value, or null if the header was not sent
   */
  public @Nullable String header(String name) {
    List<String> values = headers(name);
    return values.isEmpty() ? null : values.get(0);
  }

  /**
   * Returns all values of a header.
   *
   * @param name the name, in any case
   * @return the values, none if the header was not sent
   */
  public List<String> headers(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }
}
