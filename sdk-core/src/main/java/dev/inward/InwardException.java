package dev.inward;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a vendor call does not end with a result. The subclass determines what the caller may
 * do next:
 *
 * <ul>
 *   <li>{@link NotSentException}: no byte of the request was sent. The call can be repeated.
 *   <li>{@link RejectedException}: the vendor rejected the request, and this call had no effect.
 *   <li>{@link OutcomeUnknownException}: the call may have succeeded. Check with the vendor before
 *       you repeat anything.
 *   <li>{@link UnreadableResponseException}, a subclass of the previous one: the vendor responded
 *       with a 2xx status, but the response could not be read. Treat a purchase, a change or a
 *       release as made.
 * </ul>
 *
 * <p>{@link #getMessage()} contains only text of this library and of the contract, and of a failed
 * connection the host and the port, also those of a proxy. Data that the vendor sent is available
 * from {@link #vendorCode()}, {@link #vendorMessage()}, {@link #headers()} and {@link #rawBody()};
 * the message contains none of it but a code that the contract lists. So logging an exception logs
 * neither arguments nor credentials. For the same reason causes keep their class and stack trace,
 * but not their message; only the JVM's words about a missing class or method are kept.
 *
 * <p>A fault of the program's class path that shows before anything is sent is no outcome of a
 * call: it is a {@link ClassPathException}.
 *
 * @serial exclude
 */
public abstract sealed class InwardException extends RuntimeException
    permits NotSentException, RejectedException, OutcomeUnknownException {

  private static final long serialVersionUID = 1L;

  private final Details details;

  InwardException(String outcome, Details details) {
    super(message(outcome, details), details.cause);
    this.details = details;
  }

  private static String message(String outcome, Details details) {
    StringBuilder message = new StringBuilder(details.vendor).append(' ').append(details.operation);
    message.append(": ").append(outcome);
    if (details.httpStatus != null) {
      message.append(" (HTTP ").append(details.httpStatus).append(')');
    }
    if (details.explanation != null) {
      message.append(": ").append(details.explanation);
    }
    return message.toString();
  }

  /**
   * Returns the vendor that was called.
   *
   * @return the vendor's name in lower case, such as {@code crazytel}
   */
  public final String vendor() {
    return details.vendor;
  }

  /**
   * Returns the operation that was called.
   *
   * @return the operation's id in the vendor's contract, such as {@code purchase}
   */
  public final String operation() {
    return details.operation;
  }

  /**
   * Returns what the operation does to the account if it succeeds.
   *
   * @return the effect in the vendor's contract
   */
  public final Effect effect() {
    return details.effect;
  }

  /**
   * Returns whether this call may have cost money. It is {@code false} for every operation that
   * spends none, for a request that was not sent, and for a response that rules out a purchase.
   *
   * @return whether money may have been spent
   */
  public abstract boolean mayHaveSpent();

  /**
   * Returns whether this call may have had its {@link #effect}: bought, changed or released
   * something. It is {@code false} for every operation that only reads, for a request that was not
   * sent, and for a response that rules the effect out.
   *
   * @return whether the account may have changed
   */
  public abstract boolean mayHaveTakenEffect();

  /**
   * Returns the HTTP status of the response. It does not prove the outcome: some vendors send
   * errors with status 200.
   *
   * @return the status, or null if there was no response
   */
  public final @Nullable Integer httpStatus() {
    return details.httpStatus;
  }

  /**
   * Returns the vendor's error code as it was sent.
   *
   * @return the code, or null if the response has none
   */
  public final @Nullable String vendorCode() {
    return details.vendorCode;
  }

  /**
   * Returns the vendor's message as it was sent. It may contain data of the request.
   *
   * @return the message, or null if the response has none
   */
  public final @Nullable String vendorMessage() {
    return details.vendorMessage;
  }

  /**
   * Returns the reason, from the vocabulary that all vendors share.
   *
   * @return the reason; {@link Reason#OTHER} if it is not known
   */
  public final Reason reason() {
    return details.reason;
  }

  /**
   * Returns the allow-listed headers of the response: {@code Content-Type}, {@code Date}, {@code
   * Retry-After}, {@code Via}, {@code X-Request-Id}, {@code CF-Ray} and others that identify an
   * exchange or limit a rate; never {@code Set-Cookie} or {@code Location}.
   *
   * @return an unmodifiable map whose keys ignore case; empty if there was no response
   */
  public final Map<String, List<String>> headers() {
    return details.headers;
  }

  /**
   * Returns the id that the vendor has given to the exchange, for a question to its support. No
   * vendor documents such a header; the usual ones are looked for: {@code X-Request-Id}, {@code
   * Request-Id}, {@code X-Correlation-Id}, {@code X-Trace-Id}, {@code X-Amzn-RequestId} and {@code
   * CF-Ray}.
   *
   * @return the first of them that {@link #headers()} has, or null
   */
  public final @Nullable String requestId() {
    return ResponseHeaders.requestId(headers());
  }

  /**
   * Returns the part of the response's body that was read, as text. It may contain personal data.
   * Keep it to reconcile with the vendor, and do not log it.
   *
   * @return the text, at most as long as the client's limit for responses; null if nothing was read
   */
  public final @Nullable String rawBody() {
    return details.body == null ? null : details.body.text();
  }

  /**
   * Returns the exact bytes of the part of the response's body that was read, decompressed if the
   * content coding is known. Of a list that is read row by row it is at most what is beside the
   * rows and one of them, written in UTF-8.
   *
   * @return a copy of the bytes; null if nothing was read
   */
  public final byte @Nullable [] rawBytes() {
    return details.body == null ? null : details.body.bytes().toByteArray();
  }

  /**
   * Returns the response's body as the contract describes it for the status.
   *
   * @param <T> the type of the body
   * @param type the generated class
   * @return the body; empty if the contract describes another one, or if it could not be read
   */
  public final <T> Optional<T> errorBody(Class<T> type) {
    return Optional.ofNullable(details.errorBody).filter(type::isInstance).map(type::cast);
  }

  final @Nullable PendingPurchase pending() {
    return details.pendingPurchase;
  }

  /**
   * Fails, so that no library takes the value for a bean.
   *
   * @return never
   * @throws UnsupportedOperationException always; the message says what to use instead
   * @deprecated it exists only to fail
   */
  @Deprecated
  @SuppressWarnings("DoNotCallSuggester") // Libraries call it by reflection.
  public final Object getNoBean() {
    throw NoBean.refused(this, "write its accessors, such as reason() and vendorCode()");
  }

  final Evidence refusalEvidence() {
    return details.evidence;
  }

  final boolean spendsMoney() {
    return details.spendsMoney;
  }

  /**
   * The data of a failure. Users need it only to create exceptions in their own tests.
   *
   * @serial exclude
   */
  public static final class Details implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String vendor;
    private final String operation;
    final Effect effect;
    private final boolean spendsMoney;
    private final @Nullable Integer httpStatus;
    private final @Nullable String vendorCode;
    private final @Nullable String vendorMessage;
    private final Reason reason;
    private final Evidence evidence;
    private final @Nullable String explanation;

    @SuppressWarnings("serial") // The JDK's tree map and immutable lists are serializable.
    private final Map<String, List<String>> headers;

    private final @Nullable RawBody body;

    private final @Nullable PendingPurchase pendingPurchase;

    // Generated models are not serializable; the raw body is.
    private final transient @Nullable Object errorBody;

    // The exception itself has the cause.
    private final transient @Nullable Throwable cause;

    private Details(Builder builder) {
      this.vendor = builder.vendor;
      this.operation = builder.operation;
      this.spendsMoney = builder.spendsMoney || builder.effect == Effect.PURCHASE;
      this.effect = spendsMoney && builder.effect == Effect.READ ? Effect.PURCHASE : builder.effect;
      this.httpStatus = builder.httpStatus;
      this.vendorCode = builder.vendorCode;
      this.vendorMessage = builder.vendorMessage;
      this.reason = builder.reason;
      this.evidence = builder.evidence;
      this.explanation = builder.explanation;
      this.headers = builder.headers;
      this.body = builder.body;
      this.errorBody = builder.errorBody;
      this.pendingPurchase = builder.pendingPurchase;
      this.cause = builder.cause;
    }

    /**
     * Creates a builder.
     *
     * @param vendor the vendor's name in lower case
     * @param operation the operation's id in the contract
     * @return a builder for an operation that only reads, with reason {@link Reason#OTHER}
     */
    public static Builder builder(String vendor, String operation) {
      return new Builder(vendor, operation);
    }

    /** Collects the details of a failure. Only vendor and operation are required. */
    public static final class Builder {

      private final String vendor;
      private final String operation;
      private Effect effect = Effect.READ;
      private boolean spendsMoney;
      private @Nullable Integer httpStatus;
      private @Nullable String vendorCode;
      private @Nullable String vendorMessage;
      private Reason reason = Reason.OTHER;
      private Evidence evidence = Evidence.ASSUMED;
      private @Nullable String explanation;
      private Map<String, List<String>> headers = Map.of();
      private @Nullable RawBody body;
      private @Nullable Object errorBody;
      private @Nullable PendingPurchase pendingPurchase;
      private @Nullable Throwable cause;

      private Builder(String vendor, String operation) {
        this.vendor = requireNonNull(vendor, "vendor");
        this.operation = requireNonNull(operation, "operation");
      }

      /**
       * Sets what the operation does to the account when it succeeds.
       *
       * @param effect the effect; {@link Effect#READ} by default. A purchase spends money
       * @return this builder
       */
      public Builder effect(Effect effect) {
        this.effect = requireNonNull(effect, "effect");
        return this;
      }

      /**
       * Sets whether the operation spends money when it succeeds. One that does, and has no other
       * effect, is a purchase.
       *
       * @param spendsMoney whether it spends money; false by default
       * @return this builder
       */
      public Builder spendsMoney(boolean spendsMoney) {
        this.spendsMoney = spendsMoney;
        return this;
      }

      /**
       * Sets the response's HTTP status.
       *
       * @param httpStatus the status, or null if there was no response
       * @return this builder
       */
      public Builder httpStatus(@Nullable Integer httpStatus) {
        this.httpStatus = httpStatus;
        return this;
      }

      /**
       * Sets the vendor's code. It is not added to the exception's message.
       *
       * @param vendorCode the code as it was sent, or null
       * @return this builder
       */
      public Builder vendorCode(@Nullable String vendorCode) {
        this.vendorCode = vendorCode;
        return this;
      }

      /**
       * Sets the vendor's message. It is not added to the exception's message.
       *
       * @param vendorMessage the message as it was sent, or null
       * @return this builder
       */
      public Builder vendorMessage(@Nullable String vendorMessage) {
        this.vendorMessage = vendorMessage;
        return this;
      }

      /**
       * Sets the reason.
       *
       * @param reason the reason in the shared vocabulary
       * @return this builder
       */
      public Builder reason(Reason reason) {
        this.reason = requireNonNull(reason, "reason");
        return this;
      }

      /**
       * Sets on what evidence the failure is a refusal.
       *
       * @param evidence the evidence; {@link Evidence#ASSUMED} by default
       * @return this builder
       */
      public Builder evidence(Evidence evidence) {
        this.evidence = requireNonNull(evidence, "evidence");
        return this;
      }

      /**
       * Sets the end of the exception's message. Exceptions are logged, so it must not contain data
       * that the vendor or the caller sent.
       *
       * @param explanation text of this library or of the contract, or null
       * @return this builder
       */
      public Builder explanation(@Nullable String explanation) {
        this.explanation = explanation;
        return this;
      }

      /**
       * Sets the response's headers. Clients set only allow-listed headers.
       *
       * @param headers the headers, which are copied
       * @return this builder
       */
      public Builder headers(Map<String, List<String>> headers) {
        this.headers = ResponseHeaders.copy(requireNonNull(headers, "headers"));
        return this;
      }

      /**
       * Sets the response's headers.
       *
       * @param headers all headers, of which the allow-listed ones are kept
       * @return this builder
       */
      public Builder headers(Headers headers) {
        this.headers = ResponseHeaders.shown(requireNonNull(headers, "headers"));
        return this;
      }

      /**
       * Sets the part of the response's body that was read.
       *
       * @param rawBody the text, or null if nothing was read
       * @return this builder
       */
      public Builder rawBody(@Nullable String rawBody) {
        return body(rawBody == null ? null : RawBody.of(rawBody));
      }

      /**
       * Sets the part of the response's body that was read.
       *
       * @param body the body, or null if nothing was read
       * @return this builder
       */
      public Builder body(@Nullable RawBody body) {
        this.body = body;
        return this;
      }

      /**
       * Sets the response's body as the contract describes it.
       *
       * @param errorBody the value of a generated class, or null
       * @return this builder
       */
      public Builder errorBody(@Nullable Object errorBody) {
        this.errorBody = errorBody;
        return this;
      }

      /**
       * Sets what a reconciliation of the call has to know.
       *
       * @param pendingPurchase the value, or null if the call cannot be reconciled
       * @return this builder
       */
      public Builder pendingPurchase(@Nullable PendingPurchase pendingPurchase) {
        this.pendingPurchase = pendingPurchase;
        return this;
      }

      /**
       * Sets the cause. Only its class and stack trace and those of its own causes are kept,
       * because messages of HTTP clients and parsers contain URLs, headers and values.
       *
       * @param cause the cause, or null
       * @return this builder
       */
      public Builder cause(@Nullable Throwable cause) {
        this.cause = cause == null ? null : RedactedCause.of(cause);
        return this;
      }

      /**
       * Builds the details.
       *
       * @return immutable details
       */
      public Details build() {
        return new Details(this);
      }
    }
  }
}
