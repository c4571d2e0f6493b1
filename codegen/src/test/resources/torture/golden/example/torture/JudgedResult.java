package example.torture;

import dev.inward.RawBody;
import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.MalformedResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The schema JudgedResult of the contract. */
public final class JudgedResult {

  final @Nullable Status status;
  final Map<String, @Nullable Object> additionalProperties;
  private final @Nullable RawBody rawBody;

  private JudgedResult(Builder builder) {
    this.status = builder.status;
    this.additionalProperties = AdditionalProperties.copy(builder.additionalProperties);
    this.rawBody = null;
  }

  private JudgedResult(JudgedResult value, RawBody rawBody) {
    this.status = value.status;
    this.additionalProperties = value.additionalProperties;
    this.rawBody = rawBody;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the value with the body of the response that it was read from. */
  static JudgedResult received(JudgedResult value, RawBody rawBody) {
    return new JudgedResult(value, rawBody);
  }

  /** The vendor's "status". */
  public @Nullable Status status() {
    return status;
  }

  /** Returns the additional properties in their order, with exact numbers. */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** Returns the text of the whole response; null in a value that was not received. */
  public @Nullable String rawBody() {
    return rawBody == null ? null : rawBody.text();
  }

  /** Returns a copy of the response's exact bytes; null in a value that was not received. */
  public byte @Nullable [] rawBytes() {
    return rawBody == null ? null : rawBody.bytes().toByteArray();
  }

  /** Returns a builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = this.status;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JudgedResult that
        && Objects.equals(this.status, that.status)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.status, this.additionalProperties);
  }

  /** Shows the values, but no secrets and only the names of additional properties. */
  @Override
  public String toString() {
    return new StringJoiner(", ", "JudgedResult[", "]")
        .add("status=" + status)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link JudgedResult}. */
  public static final class Builder {

    @Nullable Status status;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** The vendor's "status". */
    public Builder status(@Nullable Status status) {
      this.status = status;
      additionalProperties.remove("status");
      return this;
    }

    /** Adds an additional property. */
    public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties.put(Objects.requireNonNull(name, "name"), value);
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public JudgedResult build() {
      return new JudgedResult(this);
    }

    /** Returns a received value, whose required members must be present. */
    JudgedResult read() throws MalformedResponseException {
      return new JudgedResult(this);
    }

    /** Returns a received value, or null if a required member is absent. */
    @Nullable JudgedResult readOrNull() {
      return new JudgedResult(this);
    }
  }
}
