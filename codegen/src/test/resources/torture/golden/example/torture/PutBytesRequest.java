package example.torture;

import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.StringJoiner;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Request for {@link TortureClient#putBytes}. */
public final class PutBytesRequest {

  final ByteString body;

  private PutBytesRequest(Builder builder) {
    this.body = Validation.required("body", builder.body);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The vendor's "body". */
  public ByteString body() {
    return body;
  }

  /** Returns a builder that starts with these values. */
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

  /** Shows the values, but no secrets and only the names of additional properties. */
  @Override
  public String toString() {
    return new StringJoiner(", ", "PutBytesRequest[", "]").add("body=" + body).toString();
  }

  /** Collects the values of a {@link PutBytesRequest}. */
  public static final class Builder {

    @Nullable ByteString body;

    private Builder() {}

    /** The vendor's "body". */
    public Builder body(ByteString body) {
      this.body = body;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if a required value is missing or one is not allowed; the
     *     text names it and does not repeat it
     */
    public PutBytesRequest build() {
      return new PutBytesRequest(this);
    }
  }
}
