package dev.inward.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fault that happens to one request. Some faults take place before the vendor does anything, and
 * some after a purchase: then the number is sold and paid for, and the caller gets no response or
 * one that is hard to read.
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
    STALL(false),
    BYTE_ORDER_MARK(true),
    LATIN_1(true),
    GZIP_MEMBERS(true),
    BLANK_LINE(true),
    WRONG_DECLARATION(true),
    MARKUP(true),
    UTF_16(true),
    UNEXPECTED_KIND(true);

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

  /**
   * Resets the connection after the request has arrived, and buys nothing.
   *
   * @return the fault
   */
  public static Fault reset() {
    return new Fault(Kind.RESET, null);
  }

  /**
   * Closes the connection after the request has arrived, and buys nothing.
   *
   * @return the fault
   */
  public static Fault close() {
    return new Fault(Kind.CLOSE, null);
  }

  /**
   * Executes the request, takes the money, and closes the connection without a response.
   *
   * @return the fault
   */
  public static Fault paidAndDropped() {
    return new Fault(Kind.PAID_AND_DROPPED, null);
  }

  /**
   * Executes the request, and closes the connection in the middle of the response.
   *
   * @return the fault
   */
  public static Fault cutBody() {
    return new Fault(Kind.CUT_BODY, null);
  }

  /**
   * Executes the request, and sends a body whose end is missing.
   *
   * @return the fault
   */
  public static Fault malformedBody() {
    return new Fault(Kind.MALFORMED_BODY, null);
  }

  /**
   * Sends the web page of a proxy with status 502, and buys nothing.
   *
   * @return the fault
   */
  public static Fault badGateway() {
    return new Fault(Kind.BAD_GATEWAY, null);
  }

  /**
   * Sends status 429, and buys nothing.
   *
   * @param retryAfter the value of {@code Retry-After}, which is sent in whole seconds
   * @return the fault
   */
  public static Fault tooManyRequests(Duration retryAfter) {
    return new Fault(Kind.TOO_MANY_REQUESTS, checked(retryAfter));
  }

  /**
   * Sends status 503, and buys nothing.
   *
   * @param retryAfter the value of {@code Retry-After}, which is sent in whole seconds
   * @return the fault
   */
  public static Fault unavailable(Duration retryAfter) {
    return new Fault(Kind.UNAVAILABLE, checked(retryAfter));
  }

  /**
   * Accepts the request, buys nothing and never responds.
   *
   * @return the fault
   */
  public static Fault stall() {
    return new Fault(Kind.STALL, null);
  }

  /**
   * Executes the request, and sends its response with a UTF-8 byte order mark.
   *
   * @return the fault
   */
  public static Fault byteOrderMark() {
    return new Fault(Kind.BYTE_ORDER_MARK, null);
  }

  /**
   * Executes the request, and sends its response in ISO-8859-1, as the header says.
   *
   * @return the fault
   */
  public static Fault latin1() {
    return new Fault(Kind.LATIN_1, null);
  }

  /**
   * Executes the request, and sends its response as gzip of two members, whatever is accepted.
   *
   * @return the fault
   */
  public static Fault gzipMembers() {
    return new Fault(Kind.GZIP_MEMBERS, null);
  }

  /**
   * Executes the request, and sends its response after a blank line.
   *
   * @return the fault
   */
  public static Fault blankLine() {
    return new Fault(Kind.BLANK_LINE, null);
  }

  /**
   * Executes the request, and sends its XML response in UTF-8 with a declaration of UTF-16. Other
   * responses are not changed.
   *
   * @return the fault
   */
  public static Fault wrongDeclaration() {
    return new Fault(Kind.WRONG_DECLARATION, null);
  }

  /**
   * Executes the request, and sends its XML response with a child element around the first text
   * that decides the outcome. Other responses are not changed.
   *
   * @return the fault
   */
  public static Fault markup() {
    return new Fault(Kind.MARKUP, null);
  }

  /**
   * Executes the request, and sends its response in UTF-16 with a byte order mark.
   *
   * @return the fault
   */
  public static Fault utf16() {
    return new Fault(Kind.UTF_16, null);
  }

  /**
   * Executes the request, and sends its response with a value of another kind than the contract
   * documents, in the first member that does not decide the outcome: JSON in a list, XML in a child
   * element or in brackets. A response without such a member is not changed.
   *
   * @return the fault
   */
  public static Fault unexpectedKind() {
    return new Fault(Kind.UNEXPECTED_KIND, null);
  }

  private static Duration checked(Duration retryAfter) {
    if (Objects.requireNonNull(retryAfter, "retryAfter").isNegative()) {
      throw new IllegalArgumentException("retryAfter must not be negative");
    }
    return retryAfter;
  }

  /** {@return the names of all faults} */
  static List<String> names() {
    return Arrays.stream(Kind.values()).map(Fault::name).toList();
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  /** {@return the value of {@code Retry-After}} */
  String retryAfter() {
    return String.valueOf(Objects.requireNonNull(retryAfter).toSeconds());
  }

  /** {@return the fault's name, such as {@code bad-gateway}} */
  @Override
  public String toString() {
    return name(kind);
  }
}
