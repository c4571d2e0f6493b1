package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Has no property and takes no other. */
public final class Empty extends ContractValue {

  private Empty() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json JSON in the contract's names, which is read as leniently as a response
   * @return the value
   * @throws IllegalArgumentException if it is not JSON, lacks a required member or has one that
   *     cannot be read although an outcome depends on it; the text names the member and does not
   *     repeat the JSON
   */
  public static Empty fromJson(String json) {
    return JsonInput.parse(json, "Empty", EmptyJsonAdapter.INSTANCE);
  }

  /**
   * Returns the whole value as JSON in the contract's names, with additional properties, exact
   * decimals and values of another kind as they came. Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(EmptyJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Empty;
  }

  @Override
  public int hashCode() {
    return Objects.hash();
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "Empty[", "]").toString();
  }

  /** Collects the values of a {@link Empty}. */
  public static final class Builder {

    private Builder() {}

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public Empty build() {
      return new Empty();
    }

    /** {@return a received value, whose required members must be present} */
    Empty read() throws MalformedResponseException {
      return new Empty();
    }

    /** {@return a received value, or null if a required member is absent} */
    @Nullable Empty readOrNull() {
      return new Empty();
    }
  }
}
