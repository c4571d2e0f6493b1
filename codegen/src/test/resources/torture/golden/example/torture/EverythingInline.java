package example.torture;

import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.MalformedResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The schema EverythingInline of the contract. */
public final class EverythingInline {

  final @Nullable EverythingInlineDeep deep;
  final Map<String, @Nullable Object> additionalProperties;

  private EverythingInline(Builder builder) {
    this.deep = builder.deep;
    this.additionalProperties = AdditionalProperties.copy(builder.additionalProperties);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The vendor's "deep". */
  public @Nullable EverythingInlineDeep deep() {
    return deep;
  }

  /** Returns the additional properties in their order, with exact numbers. */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** Returns a builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.deep = this.deep;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EverythingInline that
        && Objects.equals(this.deep, that.deep)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.deep, this.additionalProperties);
  }

  /** Shows the values, but no secrets and only the names of additional properties. */
  @Override
  public String toString() {
    return new StringJoiner(", ", "EverythingInline[", "]")
        .add("deep=" + deep)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link EverythingInline}. */
  public static final class Builder {

    @Nullable EverythingInlineDeep deep;
    final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** The vendor's "deep". */
    public Builder deep(@Nullable EverythingInlineDeep deep) {
      this.deep = deep;
      additionalProperties.remove("deep");
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
    public EverythingInline build() {
      return new EverythingInline(this);
    }

    /** Returns a received value, whose required members must be present. */
    EverythingInline read() throws MalformedResponseException {
      return new EverythingInline(this);
    }

    /** Returns a received value, or null if a required member is absent. */
    @Nullable EverythingInline readOrNull() {
      return new EverythingInline(this);
    }
  }
}
