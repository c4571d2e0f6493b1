package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.StringJoiner;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Request for {@link TortureClient#putBytes}. */
public final class PutBytesRequest extends ContractValue {

  final ByteString body;

  private PutBytesRequest(Builder builder) {
    this.body = Validation.required("body", builder.body);
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
  public static PutBytesRequest fromJson(String json) {
    return JsonInput.parse(json, "PutBytesRequest", PutBytesRequestJsonAdapter.INSTANCE);
  }

  /**
   * The vendor's "body".
   *
   * @return the value
   */
  public ByteString body() {
    return body;
  }

  /**
   * Returns the whole request as JSON. Its members have the contract's names.
   * Nothing is masked: do not log it.
   *
   * @return JSON that {@link #fromJson} reads
   */
  @Override
  public String toJson() {
    return JsonOutput.text(PutBytesRequestJsonAdapter.INSTANCE, this);
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.body = this.body;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PutBytesRequest that && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.body);
  }

  /** {@return a text with the values, but no secrets and only names of additional properties} */
  @Override
  public String toString() {
    return new StringJoiner(", ", "PutBytesRequest[", "]").add("body=" + body).toString();
  }

  /** Collects the values of a {@link PutBytesRequest}. */
  public static final class Builder {

    @Nullable ByteString body;

    private Builder() {}

    /**
     * The vendor's "body".
     *
     * @param body the value
     * @return this builder
     */
    public Builder body(ByteString body) {
      this.body = body;
      return this;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public PutBytesRequest build() {
      return new PutBytesRequest(this);
    }
  }
}
