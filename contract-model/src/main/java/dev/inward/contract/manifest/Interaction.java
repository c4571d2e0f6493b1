package dev.inward.contract.manifest;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request of a vendor's operation and the response to it. */
public final class Interaction {

  private final YamlNode entry;
  private final @Nullable Sample requestBody;
  private final Sample responseBody;

  Interaction(YamlNode entry, @Nullable Sample requestBody, Sample responseBody) {
    this.entry = entry;
    this.requestBody = requestBody;
    this.responseBody = responseBody;
  }

  /** Returns the id, which no other interaction of the vendor has. */
  public String id() {
    return entry.text("id");
  }

  /** Returns what the caller does, in words. */
  public String description() {
    return entry.text("description");
  }

  /** Returns what is the case at the vendor's beforehand, in words. */
  public String state() {
    return entry.text("state");
  }

  /** Returns the operation's id in the contract. */
  public String operation() {
    return entry.text("operation");
  }

  /** Returns the HTTP method. */
  public String method() {
    return entry.node("request").text("method");
  }

  /** Returns the path, with placeholders for the credentials that stand in it. */
  public String path() {
    return entry.node("request").text("path");
  }

  /** Returns the request's headers by name, with placeholders for credentials. */
  public Map<String, String> headers() {
    YamlNode headers = entry.node("request").node("headers");
    Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.names().forEach(name -> values.put(name, headers.text(name)));
    return values;
  }

  /** Returns the request's body, or null if it has none. */
  public @Nullable Sample requestBody() {
    return requestBody;
  }

  /** Returns the response's HTTP status. */
  public int status() {
    return Integer.parseInt(entry.node("response").text("status"));
  }

  /** Returns the media type that the response claims for itself. */
  public String contentType() {
    return entry.node("response").text("content-type");
  }

  /** Returns the response's body. */
  public Sample responseBody() {
    return responseBody;
  }

  /** Returns how the contract judges it: {@code success}, {@code rejected}, {@code unknown}, … */
  public String outcome() {
    return entry.text("outcome");
  }

  /** Returns the reason that the contract gives for it, or null if there is none. */
  public @Nullable String reason() {
    return entry.textOrNull("reason");
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
