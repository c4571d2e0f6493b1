package dev.inward.runtime;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.RawBody;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A vendor's whole response of any status, which an {@link OutcomeMapper} maps to an outcome. */
public final class VendorResponse {

  private final Operation operation;
  private final ResponseHead head;
  private final RawBody body;
  private final @Nullable PendingPurchase pending;
  private Map<Integer, ResponseReader<?>> errorBodies = Map.of();

  VendorResponse(Operation operation, ResponseHead head, ByteString body) {
    this(operation, head, body, null);
  }

  /**
   * Creates a response.
   *
   * @param pending what a reconciliation of the call has to know, or null
   */
  VendorResponse(
      Operation operation, ResponseHead head, ByteString body, @Nullable PendingPurchase pending) {
    this.operation = operation;
    this.pending = pending;
    this.head = head;
    this.body = RawBody.of(body, head.contentType());
  }

  /**
   * Returns the operation that was called.
   *
   * @return the operation
   */
  public Operation operation() {
    return operation;
  }

  /**
   * Returns the HTTP status.
   *
   * @return the status, which may be a redirect or any other class
   */
  public int status() {
    return head.status();
  }

  /**
   * Returns whether the status is 2xx.
   *
   * @return whether it is a successful status
   */
  public boolean isSuccessful() {
    return head.isSuccessful();
  }

  /**
   * Returns the media type of the body as the vendor declares it.
   *
   * @return the value of the header {@code Content-Type}, or null if there is none
   */
  public @Nullable String contentType() {
    return head.contentType();
  }

  /**
   * Returns a header that the contract describes, whether or not it is allow-listed.
   *
   * @param name the header's name
   * @return its last value, or null if there is none
   */
  public @Nullable String header(String name) {
    return head.all().get(name);
  }

  /**
   * Returns the link to the next page.
   *
   * @return the target of the first link in the header {@code Link} whose relation is {@code next},
   *     as the vendor wrote it, or null if there is none
   */
  public @Nullable String nextLink() {
    return LinkHeader.next(String.join(", ", head.all().values("Link")));
  }

  /**
   * Returns a header that the contract describes as a number or a boolean.
   *
   * @param <T> the type of the value
   * @param name the header's name
   * @param parser parses its text
   * @return its value, or null if there is none that can be read
   */
  public <T> @Nullable T header(String name, LenientJson.Parser<T> parser) {
    String text = header(name);
    try {
      return text == null ? null : parser.parse(text.strip(), name);
    } catch (MalformedResponseException e) {
      return null; // A header never hides the outcome.
    }
  }

  /**
   * Returns the decompressed body.
   *
   * @return the bytes; empty if there is no body
   * @throws InwardException if the body has a content coding that cannot be undone
   */
  public ByteString body() {
    requirePlain();
    return body.bytes();
  }

  /**
   * Returns the body as text, decoded as {@link RawBody} says.
   *
   * @return the text; empty if there is no body
   * @throws InwardException if the body has a content coding that cannot be undone
   */
  public String text() {
    requirePlain();
    return body.text();
  }

  private void requirePlain() {
    if (ContentCoding.isForeign(head.all())) {
      throw unreadable("the response has a content coding that cannot be undone", null);
    }
  }

  /**
   * Returns the body, to be kept in a result.
   *
   * @return the body, which is empty if there is none
   */
  public RawBody rawBody() {
    return body;
  }

  /**
   * Returns the response without mapping it to an outcome, to be kept in a result.
   *
   * @return the unchanged response, with the allow-listed headers
   */
  public RawResponse raw() {
    return RawResponse.of(status(), head.all(), body);
  }

  /**
   * Parses the body.
   *
   * @param <T> the type of the parsed value
   * @param reader parses the body
   * @return the parsed value
   * @throws UnreadableResponseException if the reader fails or returns null and the status is 2xx;
   *     the call probably had its effect
   * @throws dev.inward.RejectedException if the reader fails or returns null and the status is a
   *     refusal by HTTP's own meaning
   * @throws OutcomeUnknownException if the reader fails or returns null and the status is another
   */
  public <T> T read(ResponseReader<T> reader) {
    return read(reader, Map.of());
  }

  /**
   * Parses the body, where the contract lists the meaning of statuses whose body cannot be parsed.
   *
   * @param <T> the type of the parsed value
   * @param reader parses the body
   * @param errorMappings the contract's meaning of each status
   * @return the parsed value
   * @throws UnreadableResponseException if the reader fails or returns null and the status is 2xx;
   *     the call probably had its effect
   * @throws dev.inward.RejectedException if the reader fails or returns null and the status rules
   *     the effect out
   * @throws OutcomeUnknownException if the reader fails or returns null and the status is another
   */
  public <T> T read(ResponseReader<T> reader, Map<Integer, ErrorMapping> errorMappings) {
    T value;
    try {
      value = reader.read(body.utf8());
    } catch (InwardException e) {
      throw e;
    } catch (MalformedResponseException e) {
      throw unreadable(e.message(), e, errorMappings);
    } catch (IOException | RuntimeException e) {
      ClassPath.rethrow(e);
      throw unreadable("the body does not match the contract", e, errorMappings);
    }
    if (value == null) {
      throw unreadable("the body contains no value", null, errorMappings);
    }
    return value;
  }

  /**
   * Sets how error bodies are read, for {@link InwardException#errorBody}.
   *
   * @param readers by status, by the first digit of a status, and by 0 for all statuses
   * @return this response
   */
  public VendorResponse withErrorBodies(Map<Integer, ResponseReader<?>> readers) {
    this.errorBodies = Map.copyOf(readers);
    return this;
  }

  /** Returns the body as the contract describes it; null if it is none of these. */
  private @Nullable Object errorBody() {
    ResponseReader<?> reader = byStatus(errorBodies);
    if (reader == null || isSuccessful()) {
      return null;
    }
    try {
      return reader.read(body.utf8());
    } catch (IOException | RuntimeException e) {
      return null; // The raw body is in the exception.
    }
  }

  /** Returns the value of the status, of its first digit, or of all statuses. */
  private <T> @Nullable T byStatus(Map<Integer, T> values) {
    T exact = values.get(status());
    T ofRange = values.get(status() / 100);
    return exact != null ? exact : ofRange != null ? ofRange : values.get(0);
  }

  /**
   * Creates the failure of a response that is not a success.
   *
   * @param errorMapping the contract's meaning of the response's code, or null if the contract does
   *     not list the code; the reason is then derived from the HTTP status
   * @param refused whether the response proves that the call had no effect; ignored for a redirect
   * @param evidence on what evidence it proves that, unless the code's own meaning has one
   * @param code the vendor's code, or null
   * @param vendorMessage the vendor's message, or null
   * @return a {@link RejectedException} if refused, else an {@link OutcomeUnknownException}
   */
  public InwardException failure(
      @Nullable ErrorMapping errorMapping,
      boolean refused,
      Evidence evidence,
      @Nullable String code,
      @Nullable String vendorMessage) {
    InwardException.Details details =
        details()
            .reason(errorMapping == null ? reasonOf(status()) : errorMapping.reason())
            .explanation(explanation(errorMapping, code))
            .evidence(errorMapping == null ? evidence : errorMapping.evidence())
            .vendorCode(code)
            .vendorMessage(vendorMessage)
            .build();
    // The outcome is decided at the redirect's target, which is never requested.
    boolean redirect = status() >= 300 && status() < 400;
    return refused && !redirect
        ? new RejectedException(details)
        : new OutcomeUnknownException(details);
  }

  /**
   * Creates the failure of a response whose HTTP status decides the outcome. Every 4xx rejects a
   * read. Any other call is rejected by a status for which the contract rules the effect out, and
   * by one that the contract does not list and that HTTP itself defines as a refusal: 401, 403,
   * 404, 405, 415 and 422.
   *
   * @param errorMappings the contract's meaning of each status; that of 4 is the meaning of each
   *     4xx without one of its own
   * @param messageMembers the top-level members of a JSON body that may contain the vendor's
   *     message; the first one present is used, and {@code detail} if none is named
   * @return a {@link RejectedException} or an {@link OutcomeUnknownException}
   */
  public InwardException failureByStatus(
      Map<Integer, ErrorMapping> errorMappings, String... messageMembers) {
    ErrorMapping errorMapping = meaning(errorMappings);
    boolean readRefused = operation.isRead() && status() >= 400 && status() < 500;
    boolean refused = readRefused || (errorMapping != null && errorMapping.rulesOutPurchase());
    String[] members = messageMembers.length == 0 ? new String[] {"detail"} : messageMembers;
    return failure(
        errorMapping,
        refused,
        Evidence.ASSUMED,
        null,
        ErrorMessageReader.first(body.utf8(), members));
  }

  /**
   * Creates the failure of a response of which a member that decides the outcome cannot be read.
   *
   * @param field the member's name in the contract
   * @return an {@link UnreadableResponseException} for a 2xx status, else an {@link
   *     OutcomeUnknownException}
   */
  public InwardException unreadable(String field) {
    return unreadable(
        new MalformedResponseException(field, "a value of the contract").message(), null);
  }

  InwardException unreadable(String explanation, @Nullable Throwable cause) {
    return unreadable(explanation, cause, Map.of());
  }

  private InwardException unreadable(
      String explanation, @Nullable Throwable cause, Map<Integer, ErrorMapping> errorMappings) {
    ErrorMapping meaning = isSuccessful() ? null : meaning(errorMappings);
    if (meaning != null && meaning.rulesOutPurchase()) {
      return failureByStatus(errorMappings);
    }
    InwardException.Details details =
        details()
            .reason(reasonOf(status()))
            .explanation(
                head.isCoded()
                    ? "the response has a content coding that cannot be undone"
                    : explanation)
            .cause(cause)
            .build();
    return isSuccessful()
        ? new UnreadableResponseException(details)
        : new OutcomeUnknownException(details);
  }

  /**
   * Returns the failure of a call whose response the program cannot read for a fault of its own.
   */
  InwardException unknown(LinkageError error) {
    return new OutcomeUnknownException(
        details()
            .reason(reasonOf(status()))
            .explanation(ClassPath.explanation(error))
            .cause(error)
            .build());
  }

  private InwardException.Details.Builder details() {
    return InwardException.Details.builder(operation.vendor(), operation.id())
        .pendingPurchase(pending)
        .effect(operation.effect())
        .spendsMoney(operation.spendsMoney())
        .httpStatus(status())
        .headers(head.all())
        .body(body)
        .errorBody(errorBody());
  }

  private static @Nullable String explanation(
      @Nullable ErrorMapping errorMapping, @Nullable String code) {
    if (errorMapping == null) {
      return code == null
          ? null
          : "the contract does not define the code that vendorCode() returns";
    }
    // Only a short, plain code can be one of the contract's, so only that is put into the message.
    return code != null && code.matches("[A-Za-z0-9_.-]{1,32}")
        ? "code " + code + ", " + errorMapping.text()
        : errorMapping.text();
  }

  /** Returns what the contract or, for a status that it does not list, HTTP says of the status. */
  private @Nullable ErrorMapping meaning(Map<Integer, ErrorMapping> errorMappings) {
    // A server that waited too long may have read enough: that is no refusal among others.
    ErrorMapping listed = status() == 408 ? errorMappings.get(408) : byStatus(errorMappings);
    if (listed != null) {
      return listed;
    }
    return switch (status()) {
      case 401, 403, 404, 405, 415, 422 ->
          ErrorMapping.nothingBought(
              reasonOf(status()), Evidence.ASSUMED, "a refusal by HTTP's meaning of the status");
      default -> null;
    };
  }

  static Reason reasonOf(int status) {
    return switch (status) {
      case 401, 403, 407 -> Reason.AUTHENTICATION;
      case 429 -> Reason.RATE_LIMITED;
      default -> status >= 500 ? Reason.VENDOR_FAULT : Reason.OTHER;
    };
  }

  /** Returns the operation and the status, and no data of the request or the response. */
  @Override
  public String toString() {
    return "VendorResponse[" + operation.name() + ", status=" + status() + "]";
  }
}
