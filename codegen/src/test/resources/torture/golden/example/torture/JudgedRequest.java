package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Validation;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Request for {@link TortureClient#judged}. */
public final class JudgedRequest extends ContractValue {

  final @Nullable List<Boolean> flags;
  final @Nullable String when;

  private JudgedRequest(Builder builder) {
    this.flags = builder.flags == null ? null : Validation.list("flags", builder.flags);
    this.when = builder.when;
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json JSON with the members that {@link #toJson()} names, and no others
   * @return the request
   * @throws IllegalArgumentException if it cannot be read as a whole, or if a value is missing or
   *     not allowed; the text names the member and does not repeat the JSON
   */
  public static JudgedRequest fromJson(String json) {
    return JsonInput.parse(json, "JudgedRequest", JudgedRequestJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "flags".
   *
   * @return the value; empty if it is absent
   */
  public List<Boolean> flags() {
    return flags == null ? List.of() : flags;
  }

  /**
   * The vendor's "when".
   *
   * <p>The vendor's default is {@code 2020-01-02}.
   *
   * @return the value, or null if it is absent
   */
  public @Nullable String when() {
    return when;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(JudgedRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.flags = this.flags;
    builder.when = this.when;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JudgedRequest that
        && Objects.equals(this.flags, that.flags)
        && Objects.equals(this.when, that.when);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.flags, this.when);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "JudgedRequest[", "]")
        .add("flags=" + flags)
        .add("when=" + when)
        .toString();
  }

  /** Collects the values of a {@link JudgedRequest}. */
  public static final class Builder {

    @Nullable List<Boolean> flags;
    @Nullable String when;

    private Builder() {}

    /**
     * The vendor's "flags".
     *
     * @param flags the value, or null for none
     * @return this builder
     */
    public Builder flags(@Nullable List<Boolean> flags) {
      this.flags = flags;
      return this;
    }

    /**
     * The vendor's "when".
     *
     * <p>The vendor's default is {@code 2020-01-02}.
     *
     * @param when the value, or null for none
     * @return this builder
     */
    public Builder when(@Nullable String when) {
      this.when = when;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public JudgedRequest build() {
      return new JudgedRequest(this);
    }
  }
}
