package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request as it was received.
 *
 * @param method the method, in upper case if the caller wrote it so
 * @param path the path, percent-encoded as it was sent
 * @param query the encoded query without question mark, null if there was none
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
   * Returns the request of a recorded interaction.
   *
   * @param interaction the interaction
   * @return the request of a recorded interaction
   */
  public static HttpRequest of(Interaction interaction) {
    return of(interaction, interaction.requestBody());
  }

  /**
   * Returns the request of a recorded interaction with another body, null for none.
   *
   * @param interaction the interaction
   * @param body the body
   * @return the request of a recorded interaction with another body, null for none
   */
  public static HttpRequest of(Interaction interaction, @Nullable Sample body) {
    Map<String, List<String>> headers = new TreeMap<>();
    interaction
        .headers()
        .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), List.of(value)));
    return new HttpRequest(
        interaction.method(),
        interaction.path(),
        interaction.encodedQuery(),
        headers,
        body == null ? new byte[0] : body.body());
  }

  /** {@return the query's parameters by name, decoded} */
  public Map<String, List<String>> queryParameters() {
    Map<String, List<String>> parameters = new TreeMap<>();
    for (String field : query == null ? new String[0] : query.split("&", -1)) {
      String[] parts = field.split("=", 2);
      parameters
          .computeIfAbsent(URLDecoder.decode(parts[0], UTF_8), name -> new ArrayList<>())
          .add(parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : "");
    }
    return parameters;
  }

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
