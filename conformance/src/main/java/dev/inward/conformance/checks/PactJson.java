package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.inward.contract.HttpRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A pact as it stands in its file. */
final class PactJson {

  private static final JsonMapper JSON = new JsonMapper();

  private PactJson() {}

  /** Returns the interactions of a pact. */
  static List<JsonNode> interactions(String pact) {
    List<JsonNode> interactions = new ArrayList<>();
    tree(pact).required("interactions").forEach(interactions::add);
    return interactions;
  }

  /** Reads a pact. */
  static JsonNode tree(String pact) {
    try {
      return JSON.readTree(pact);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the pact is no JSON", e);
    }
  }

  /** Returns the request that an interaction tells of. */
  static HttpRequest request(JsonNode interaction) {
    JsonNode request = interaction.required("request");
    Map<String, List<String>> headers = new TreeMap<>();
    request
        .path("headers")
        .properties()
        .forEach(
            header ->
                headers.put(
                    header.getKey().toLowerCase(Locale.ROOT),
                    List.of(header.getValue().required(0).asText())));
    return new HttpRequest(
        request.required("method").asText(),
        request.required("path").asText(),
        query(request),
        headers,
        body(request));
  }

  /** Returns the encoded query, or null if there is none. */
  private static @Nullable String query(JsonNode request) {
    List<String> fields = new ArrayList<>();
    request
        .path("query")
        .properties()
        .forEach(
            parameter ->
                parameter
                    .getValue()
                    .forEach(
                        value ->
                            fields.add(
                                encoded(parameter.getKey()) + "=" + encoded(value.asText()))));
    return fields.isEmpty() ? null : String.join("&", fields);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** Returns the body of a request or a response. */
  static byte[] body(JsonNode part) {
    JsonNode content = part.path("body").path("content");
    if (content.isMissingNode()) {
      return new byte[0];
    }
    return (content.isTextual() ? content.asText() : content.toString()).getBytes(UTF_8);
  }

  /** Returns the content type of a response, or null if it has none. */
  static @Nullable String contentType(JsonNode part) {
    return part.path("headers").properties().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("content-type"))
        .map(header -> header.getValue().required(0).asText())
        .findFirst()
        .orElse(null);
  }
}
