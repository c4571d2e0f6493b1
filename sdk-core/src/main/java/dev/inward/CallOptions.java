package dev.inward;

import dev.inward.runtime.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Options of single calls, beside the settings of the client. A client's method {@code with}
 * returns the client with them:
 *
 * <pre>{@code
 * CallOptions quick = CallOptions.builder().callTimeout(Duration.ofSeconds(5)).build();
 * client.with(quick).listNumbers(request);
 * }</pre>
 *
 * <p>They can add to a request what it does not send, and are meant for what the contract does not
 * know. They cannot change what the request has: a call whose request sends the same name itself
 * ends with an {@link IllegalArgumentException} that names it, before anything is sent. A purchase
 * is sent at most once with them, too.
 *
 * <p>Set what the contract knows in the request instead, also if it is optional: what is added here
 * is not validated as the contract's arguments are, and a {@link PendingPurchase} does not contain
 * it, so that no reconciliation can look for it.
 */
public final class CallOptions {

  private final @Nullable Duration callTimeout;
  private final Map<String, String> queryParameters;
  private final Map<String, @Nullable Object> bodyMembers;
  private final Map<String, String> headers;

  private CallOptions(Builder builder) {
    this.callTimeout = builder.callTimeout;
    this.queryParameters =
        Collections.unmodifiableMap(new LinkedHashMap<>(builder.queryParameters));
    this.bodyMembers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.bodyMembers));
    this.headers = Collections.unmodifiableMap(new TreeMap<>(builder.headers));
  }

  /**
   * Returns a builder of options that change nothing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the limit of a whole call.
   *
   * @return the limit, or null for the client's
   */
  public @Nullable Duration callTimeout() {
    return callTimeout;
  }

  /**
   * Returns the parameters that are added to the query.
   *
   * @return an unmodifiable map in the order of addition
   */
  public Map<String, String> queryParameters() {
    return queryParameters;
  }

  /**
   * Returns the members that are added to a JSON object, or the fields that are added to a form.
   *
   * @return an unmodifiable map in the order of addition
   */
  public Map<String, @Nullable Object> bodyMembers() {
    return bodyMembers;
  }

  /**
   * Returns the headers that are added to the request.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, String> headers() {
    return headers;
  }

  /** Returns the timeout and the names, and no value. */
  @Override
  public String toString() {
    return "CallOptions[callTimeout="
        + callTimeout
        + ", queryParameters="
        + queryParameters.keySet()
        + ", bodyMembers="
        + bodyMembers.keySet()
        + ", headers="
        + headers.keySet()
        + "]";
  }

  /** Collects options. A name that is added twice is rejected, and no message repeats a value. */
  public static final class Builder {

    private @Nullable Duration callTimeout;
    private final Map<String, String> queryParameters = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> bodyMembers = new LinkedHashMap<>();
    private final SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Builder() {}

    /**
     * Limits a whole call in place of the client's {@code callTimeout}, which says what that means.
     *
     * @param callTimeout from 1 millisecond to 24 days
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder callTimeout(Duration callTimeout) {
      this.callTimeout = Validation.callTimeout(callTimeout);
      return this;
    }

    /**
     * Adds a parameter to the query of the URL.
     *
     * @param name the parameter's name
     * @param value its value, which is encoded; not a credential, because URLs are logged elsewhere
     * @return this builder
     * @throws IllegalArgumentException if the name is blank, has control characters or was added
     *     before
     */
    public Builder queryParameter(String name, String value) {
      String field = "queryParameter " + named("queryParameter", name);
      Validation.noControlCharacters(field, Objects.requireNonNull(value, "value"));
      requireNew(field, queryParameters.keySet(), name);
      queryParameters.put(name, value);
      return this;
    }

    /**
     * Adds a member to the JSON object, or a field to the form, that is the request's body. A call
     * whose request has another body ends with an {@link IllegalArgumentException}: nothing can be
     * added to XML, whose elements and their order a schema lists, to files or to no body.
     *
     * @param name the member's name
     * @param value a string, a number, a boolean, a {@link Scalar}, or a list of these, which a
     *     form repeats as fields; in JSON also null, and a list or a map of all that
     * @return this builder
     * @throws IllegalArgumentException if the name is blank, has control characters or was added
     *     before, or if the value is another one or nested more than 200 deep
     */
    public Builder bodyMember(String name, @Nullable Object value) {
      String field = "bodyMember " + named("bodyMember", name);
      requireNew(field, bodyMembers.keySet(), name);
      Validation.json(field, value);
      bodyMembers.put(name, json(field, value));
      return this;
    }

    /**
     * Adds a header to the request. Headers that carry credentials, that say how the message is
     * sent and read, or that change its method or its target are rejected. Append to {@code
     * User-Agent} with the client's {@code userAgentSuffix}.
     *
     * @param name the header's name
     * @param value printable ASCII
     * @return this builder
     * @throws IllegalArgumentException if the name is not one of a header or was added before, if
     *     the header is rejected, or if the value has other characters
     */
    public Builder header(String name, String value) {
      String field = "header " + named("header", name);
      AddedHeaders.check(field, name, Objects.requireNonNull(value, "value"));
      requireNew(field, headers.keySet(), name);
      headers.put(name, value);
      return this;
    }

    /**
     * Returns the options.
     *
     * @return immutable options
     */
    public CallOptions build() {
      return new CallOptions(this);
    }

    private static String named(String kind, String name) {
      if (Objects.requireNonNull(name, "name").isBlank()) {
        throw Validation.refused(kind, "must have a name");
      }
      Validation.noControlCharacters("the name of a " + kind, name);
      return name;
    }

    private static void requireNew(String field, Set<String> names, String name) {
      if (names.contains(name)) {
        throw Validation.refused(field, "was added before");
      }
    }

    /** Copies a value that can be written as JSON. */
    private static @Nullable Object json(String field, @Nullable Object value) {
      if (value instanceof List<?> list) {
        List<@Nullable Object> copy = new ArrayList<>();
        list.forEach(each -> copy.add(json(field, each)));
        return Collections.unmodifiableList(copy);
      }
      if (value instanceof Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, each) -> copy.put(text(field, key), json(field, each)));
        return Collections.unmodifiableMap(copy);
      }
      boolean finite =
          value instanceof Double number
              ? Double.isFinite(number)
              : value instanceof Float single && Float.isFinite(single);
      if (value == null
          || finite
          || value instanceof String
          || value instanceof Boolean
          || value instanceof Scalar
          || value instanceof Integer
          || value instanceof Long
          || value instanceof Short
          || value instanceof Byte
          || value instanceof BigInteger
          || value instanceof BigDecimal) {
        return value;
      }
      throw Validation.refused(
          field,
          "must be a string, a number, a boolean, a Scalar, null, or a list or map of these");
    }

    private static String text(String field, @Nullable Object key) {
      if (key instanceof String text) {
        return text;
      }
      throw Validation.refused(field, "must have strings as the keys of its maps");
    }
  }
}
