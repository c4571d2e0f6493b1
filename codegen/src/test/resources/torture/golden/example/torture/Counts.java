package example.torture;

import dev.inward.runtime.AdditionalProperties;
import dev.inward.runtime.MalformedResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Members that are named, and others that are numbers. */
public final class Counts {

  final @Nullable Integer total;
  final Map<String, Long> additionalProperties;

  private Counts(Builder builder) {
    this.total = builder.total;
    this.additionalProperties = AdditionalProperties.copy(builder.additionalProperties);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The vendor's "total". */
  public @Nullable Integer total() {
    return total;
  }

  /** Returns the additional properties in their order, with exact numbers. */
  public Map<String, Long> additionalProperties() {
    return additionalProperties;
  }

  /** Returns a builder that starts with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.total = this.total;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Counts that
        && Objects.equals(this.total, that.total)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.total, this.additionalProperties);
  }

  /** Shows the values, but no secrets and only the names of additional properties. */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Counts[", "]")
        .add("total=" + total)
        .add("others=" + additionalProperties.keySet())
        .toString();
  }

  /** Collects the values of a {@link Counts}. */
  public static final class Builder {

    @Nullable Integer total;
    final Map<String, Long> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /** The vendor's "total". */
    public Builder total(@Nullable Integer total) {
      this.total = total;
      return this;
    }

    /** Adds an additional property. */
    public Builder additionalProperty(String name, Long value) {
      additionalProperties.put(Objects.requireNonNull(name, "name"), value);
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public Counts build() {
      return new Counts(this);
    }

    /** Returns a received value, whose required members must be present. */
    Counts read() throws MalformedResponseException {
      return new Counts(this);
    }

    /** Returns a received value, or null if a required member is absent. */
    @Nullable Counts readOrNull() {
      return new Counts(this);
    }
  }
}
