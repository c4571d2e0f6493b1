package dev.inward.contract.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request of a vendor's operation, the response to it, and the outcome that a caller gets. */
public final class Interaction {

  private final YamlNode entry;
  private final YamlNode request;
  private final YamlNode response;
  private final @Nullable Sample requestBody;
  private final Sample responseBody;

  private Interaction(YamlNode entry, @Nullable Sample requestBody, Sample responseBody) {
    this.entry = entry;
    this.request = entry.node("request");
    this.response = entry.node("response");
    this.requestBody = requestBody;
    this.responseBody = responseBody;
  }

  static Interaction of(YamlNode entry, @Nullable Sample requestBody, Sample responseBody) {
    entry.only(
        "id",
        "description",
        "state",
        "operation",
        "request",
        "response",
        "outcome",
        "reason",
        "expect");
    Interaction interaction = new Interaction(entry, requestBody, responseBody);
    interaction.request.only("method", "path", "query", "headers", "body");
    interaction.response.only("status", "content-type", "body");
    if (interaction.path().contains("?")) {
      throw interaction.request.problem("path", "it has a query: write that below \"query\"");
    }
    return interaction;
  }

  /** {@return the id, which is unique in the manifest} */
  public String id() {
    return entry.text("id");
  }

  /** {@return what the caller does, as a sentence without subject} */
  public String description() {
    return entry.text("description");
  }

  /** {@return the vendor's state before the request, as a sentence} */
  public String state() {
    return entry.text("state");
  }

  /** {@return the operation's id in the contract} */
  public String operation() {
    return entry.text("operation");
  }

  /** {@return the HTTP method} */
  public String method() {
    return request.text("method");
  }

  /** {@return the path, with placeholders for the credentials in it} */
  public String path() {
    return request.text("path");
  }

  /** {@return the query's parameters and their values in the manifest's order, not encoded} */
  public Map<String, List<String>> query() {
    YamlNode query = request.nodeOrNull("query");
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (query != null) {
      query.names().forEach(name -> values.put(name, query.texts(name)));
    }
    return values;
  }

  /** {@return the encoded query without question mark, or null if there is none} */
  public @Nullable String encodedQuery() {
    return query().isEmpty()
        ? null
        : query().entrySet().stream()
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** {@return the path and the encoded query, as a request line has them} */
  public String target() {
    String query = encodedQuery();
    return query == null ? path() : path() + "?" + query;
  }

  /** {@return the request's headers by name, with placeholders for credentials} */
  public Map<String, String> headers() {
    YamlNode headers = request.node("headers");
    Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.names().forEach(name -> values.put(name, headers.text(name)));
    return values;
  }

  /** {@return the request's body, or null if it has none} */
  public @Nullable Sample requestBody() {
    return requestBody;
  }

  /** {@return the response's HTTP status} */
  public int status() {
    return response.integer("status");
  }

  /** {@return the response's content type} */
  public String contentType() {
    return response.text("content-type");
  }

  /** {@return the response's body} */
  public Sample responseBody() {
    return responseBody;
  }

  /**
   * Returns the outcome: {@code success}, {@code rejected}, {@code unknown}, {@code unreadable}, or
   * {@code raw} if the client returns the raw response.
   *
   * @return the outcome
   */
  public String outcome() {
    return entry.text("outcome");
  }

  /** {@return the reason of a failure, or null if there is none} */
  public @Nullable String reason() {
    return entry.textOrNull("reason");
  }

  /**
   * Returns the values that the caller gets, as the YAML parser read them: those of the result by
   * the client's accessors, or {@code vendorCode} and {@code vendorMessage} of a failure. Null if
   * there are none.
   *
   * @return the values that the caller gets, as the YAML parser read them
   */
  public @Nullable Object expect() {
    return entry.value("expect");
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id();
  }
}
