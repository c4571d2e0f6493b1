package dev.inward;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's call that did not end with a result. Which of the kinds it is decides what the caller
 * may do next:
 *
 * <ul>
 *   <li>{@link NotSentException}: no byte of the request left; repeat freely.
 *   <li>{@link RejectedException}: the vendor said no, and this call bought nothing.
 *   <li>{@link OutcomeUnknownException}: the call may have gone through; find out from the vendor
 *       before anything is repeated.
 *   <li>{@link UnreadableResponseException}, a kind of the one before: the vendor responded yes or
 *       something like it, and the response could not be read; treat it as bought.
 * </ul>
 *
 * <p>{@link #getMessage()} is made of this library's and the contract's words only. What the vendor
 * sent stands in {@link #vendorCode()}, {@link #vendorMessage()}, {@link #headers()} and {@link
 * #rawBody()} and nowhere else, so that logging an exception logs neither arguments nor
 * credentials. For the same reason causes are chained without their messages: the class and the
 * stack trace stay.
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
   * Names the vendor that was called.
   *
   * @return the vendor's name in lower case, such as {@code crazytel}
   */
  public final String vendor() {
    return details.vendor;
  }

  /**
   * Names the operation that was called.
   *
   * @return the operation's id in the vendor's contract, such as {@code purchase}
   */
  public final String operation() {
    return details.operation;
  }

  /**
   * Says whether this call can have cost money. It is {@code false} for every operation that only
   * reads, for a request that never left, and for a response that rules a purchase out.
   *
   * @return whether money may be spent
   */
  public abstract boolean mayHaveSpent();

  /**
   * Gives the HTTP status of the response. It is evidence and no proof: some vendors send their
   * errors with 200.
   *
   * @return the status, or null if no response came
   */
  public final @Nullable Integer httpStatus() {
    return details.httpStatus;
  }

  /**
   * Gives the code with which the vendor explained itself, as it was sent.
   *
   * @return the code, or null if the response has none
   */
  public final @Nullable String vendorCode() {
    return details.vendorCode;
  }

  /**
   * Gives the vendor's own words, as they were sent. They may repeat what the request said.
   *
   * @return the words, or null if the response has none
   */
  public final @Nullable String vendorMessage() {
    return details.vendorMessage;
  }

  /**
   * Gives the reason in the vocabulary that all vendors share.
   *
   * @return the reason; {@link Reason#OTHER} if it is not known
   */
  public final Reason reason() {
    return details.reason;
  }

  /**
   * Gives the response's headers by an allow-list: {@code Content-Type}, {@code Date}, {@code
   * Retry-After}, {@code Via}, {@code X-Request-Id}, {@code CF-Ray} and others that name an
   * exchange or limit a rate; never {@code Set-Cookie} or {@code Location}.
   *
   * @return an unmodifiable map whose keys ignore case; empty if no response came
   */
  public final Map<String, List<String>> headers() {
    return details.headers;
  }

  /**
   * Gives what was read of the response's body, whole or cut, as text. It may hold personal data
   * and whatever else the vendor sent: keep it for reconciling with the vendor, do not log it.
   *
   * @return the text, never longer than the client's limit for responses; null if nothing was read
   */
  public final @Nullable String rawBody() {
    return details.rawBody;
  }

  final boolean spendsMoney() {
    return details.spendsMoney;
  }

  /** What all kinds of failure carry. Users need it only to make failures in their own tests. */
  public static final class Details implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String vendor;
    private final String operation;
    private final boolean spendsMoney;
    private final @Nullable Integer httpStatus;
    private final @Nullable String vendorCode;
    private final @Nullable String vendorMessage;
    private final Reason reason;
    private final @Nullable String explanation;

    @SuppressWarnings("serial") // The JDK's tree map and immutable lists, which are serialisable.
    private final Map<String, List<String>> headers;

    private final @Nullable String rawBody;

    // An exception carries its own cause.
    private final transient @Nullable Throwable cause;

    private Details(Builder builder) {
      this.vendor = builder.vendor;
      this.operation = builder.operation;
      this.spendsMoney = builder.spendsMoney;
      this.httpStatus = builder.httpStatus;
      this.vendorCode = builder.vendorCode;
      this.vendorMessage = builder.vendorMessage;
      this.reason = builder.reason;
      this.explanation = builder.explanation;
      this.headers = builder.headers;
      this.rawBody = builder.rawBody;
      this.cause = builder.cause;
    }

    /**
     * Starts the details of a failure.
     *
     * @param vendor the vendor's name in lower case
     * @param operation the operation's id in the contract
     * @return a builder for an operation that spends nothing, with reason {@link Reason#OTHER}
     */
    public static Builder builder(String vendor, String operation) {
      return new Builder(vendor, operation);
    }

    /** Collects the details of a failure. Everything but vendor and operation is optional. */
    public static final class Builder {

      private final String vendor;
      private final String operation;
      private boolean spendsMoney;
      private @Nullable Integer httpStatus;
      private @Nullable String vendorCode;
      private @Nullable String vendorMessage;
      private Reason reason = Reason.OTHER;
      private @Nullable String explanation;
      private Map<String, List<String>> headers = Map.of();
      private @Nullable String rawBody;
      private @Nullable Throwable cause;

      private Builder(String vendor, String operation) {
        this.vendor = requireNonNull(vendor, "vendor");
        this.operation = requireNonNull(operation, "operation");
      }

      /**
       * Says whether the operation spends money when it succeeds.
       *
       * @param spendsMoney whether it does
       * @return this builder
       */
      public Builder spendsMoney(boolean spendsMoney) {
        this.spendsMoney = spendsMoney;
        return this;
      }

      /**
       * Sets the response's HTTP status.
       *
       * @param httpStatus the status, or null if no response came
       * @return this builder
       */
      public Builder httpStatus(@Nullable Integer httpStatus) {
        this.httpStatus = httpStatus;
        return this;
      }

      /**
       * Sets the vendor's code. It does not become part of the message.
       *
       * @param vendorCode the code as it was sent, or null
       * @return this builder
       */
      public Builder vendorCode(@Nullable String vendorCode) {
        this.vendorCode = vendorCode;
        return this;
      }

      /**
       * Sets the vendor's words. They do not become part of the message.
       *
       * @param vendorMessage the words as they were sent, or null
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
       * Sets what the message says at its end. It is logged wherever exceptions are, so it must
       * hold nothing that the vendor or the caller sent.
       *
       * @param explanation this library's or the contract's words, or null
       * @return this builder
       */
      public Builder explanation(@Nullable String explanation) {
        this.explanation = explanation;
        return this;
      }

      /**
       * Sets the response's headers. Clients give only those of the allow-list.
       *
       * @param headers the headers, which are copied
       * @return this builder
       */
      public Builder headers(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        requireNonNull(headers, "headers")
            .forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(copy);
        return this;
      }

      /**
       * Sets what was read of the response's body.
       *
       * @param rawBody the text, or null if nothing was read
       * @return this builder
       */
      public Builder rawBody(@Nullable String rawBody) {
        this.rawBody = rawBody;
        return this;
      }

      /**
       * Sets what went wrong underneath. Only its class and stack trace are kept, and those of its
       * own causes: messages of HTTP clients and parsers repeat URLs, headers and values.
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
