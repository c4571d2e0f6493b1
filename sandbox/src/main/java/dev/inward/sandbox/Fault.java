package dev.inward.sandbox;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with one request. Some faults take place before the vendor does
 * anything, and some after a purchase is made: then the number is sold and paid for, and the caller
 * is not told.
 */
public final class Fault {

  private static final Duration SOON = Duration.ofSeconds(1);

  enum Kind {
    RESET(false),
    CLOSE(false),
    PAID_AND_DROPPED(true),
    CUT_BODY(true),
    MALFORMED_BODY(true),
    BAD_GATEWAY(false),
    TOO_MANY_REQUESTS(false),
    UNAVAILABLE(false),
    STALL(false);

    final boolean paid;

    Kind(boolean paid) {
      this.paid = paid;
    }
  }

  private final Kind kind;
  private final @Nullable Duration retryAfter;

  private Fault(Kind kind, @Nullable Duration retryAfter) {
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  /** Resets the connection when the request is there, and buys nothing. */
  public static Fault reset() {
    return new Fault(Kind.RESET, null);
  }

  /** Closes the connection when the request is there, and buys nothing. */
  public static Fault close() {
    return new Fault(Kind.CLOSE, null);
  }

  /** Does what is asked for, takes the money, and closes the connection without a response. */
  public static Fault paidAndDropped() {
    return new Fault(Kind.PAID_AND_DROPPED, null);
  }

  /** Does what is asked for, and closes the connection in the middle of the response. */
  public static Fault cutBody() {
    return new Fault(Kind.CUT_BODY, null);
  }

  /** Does what is asked for, and responds with a body of which the end is missing. */
  public static Fault malformedBody() {
    return new Fault(Kind.MALFORMED_BODY, null);
  }

  /** Responses with the web page of a proxy and status 502, and buys nothing. */
  public static Fault badGateway() {
    return new Fault(Kind.BAD_GATEWAY, null);
  }

  /**
   * Responses with status 429, and buys nothing.
   *
   * @param retryAfter what {@code Retry-After} says, in whole seconds
   */
  public static Fault tooManyRequests(Duration retryAfter) {
    return new Fault(Kind.TOO_MANY_REQUESTS, checked(retryAfter));
  }

  /**
   * Responses with status 503, and buys nothing.
   *
   * @param retryAfter what {@code Retry-After} says, in whole seconds
   */
  public static Fault unavailable(Duration retryAfter) {
    return new Fault(Kind.UNAVAILABLE, checked(retryAfter));
  }

  /** Takes the request, buys nothing and never responses. */
  public static Fault stall() {
    return new Fault(Kind.STALL, null);
  }

  private static Duration checked(Duration retryAfter) {
    if (Objects.requireNonNull(retryAfter, "retryAfter").isNegative()) {
      throw new IllegalArgumentException("retryAfter must not be negative");
    }
    return retryAfter;
  }

  /** Returns the fault of a name such as {@code bad-gateway}. */
  static Fault named(String name) {
    Kind kind = Kind.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    boolean waits = kind == Kind.TOO_MANY_REQUESTS || kind == Kind.UNAVAILABLE;
    return new Fault(kind, waits ? SOON : null);
  }

  Kind kind() {
    return kind;
  }

  /** Returns what {@code Retry-After} says. */
  String retryAfter() {
    return String.valueOf(Objects.requireNonNull(retryAfter).toSeconds());
  }

  /** Returns the fault's name, such as {@code bad-gateway}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
