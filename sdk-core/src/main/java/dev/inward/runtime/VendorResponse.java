package dev.inward.runtime;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A vendor's whole response, whatever its status: what a {@link OutcomeMapper} judges. */
public final class VendorResponse {

  private final Operation operation;
  private final ResponseHead head;
  private final ByteString body;

  VendorResponse(Operation operation, ResponseHead head, ByteString body) {
    this.operation = operation;
    this.head = head;
    this.body = body;
  }

  /**
   * Names the operation that was called.
   *
   * @return the operation
   */
  public Operation operation() {
    return operation;
  }

  /**
   * Gives the HTTP status.
   *
   * @return the status, of any class; redirects are responses too
   */
  public int status() {
    return head.status();
  }

  /**
   * Says whether the status is 2xx.
   *
   * @return whether it is
   */
  public boolean isSuccessful() {
    return head.isSuccessful();
  }

  /**
   * Gives the media type that the vendor claims for the body.
   *
   * @return the value of the header {@code Content-Type}, or null if there is none
   */
  public @Nullable String contentType() {
    return head.contentType();
  }

  /**
   * Gives the headers that may be shown.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return head.headers();
  }

  /**
   * Gives the body's bytes, decompressed.
   *
   * @return the bytes; empty if there is no body
   */
  public ByteString body() {
    return body;
  }

  /**
   * Gives the body as text, in the charset of its media type, else UTF-8.
   *
   * @return the text; empty if there is no body
   */
  public String text() {
    return BodyText.of(body, head.contentType());
  }

  /**
   * Hands the response over to the caller without judging it.
   *
   * @return the response as it came
   */
  public RawResponse raw() {
    return RawResponse.of(status(), contentType(), text());
  }

  /**
   * Reads the body.
   *
   * @param <T> what is read
   * @param reader reads it
   * @return what was read
   * @throws UnreadableResponseException if the reader fails or finds nothing, and the status is
   *     2xx: a purchase may well have been made
   * @throws OutcomeUnknownException if it does, and the status is another
   */
  public <T> T read(ResponseReader<T> reader) {
    T value;
    try {
      value = reader.read(body);
    } catch (InwardException e) {
      throw e;
    } catch (MalformedResponseException e) {
      throw unreadable(e.text(), e);
    } catch (IOException | RuntimeException e) {
      throw unreadable("the body could not be read as the contract says", e);
    }
    if (value == null) {
      throw unreadable("the body holds nothing", null);
    }
    return value;
  }

  /**
   * Makes the failure of a response that is no success.
   *
   * @param errorMapping what the contract says about the response's code, or null if it does not
   *     know the code; then the reason follows from the HTTP status
   * @param refused whether the response proves that the call bought nothing; a redirect never does
   * @param code the vendor's code, or null
   * @param vendorMessage the vendor's words, or null
   * @return a {@link RejectedException} if refused, else an {@link OutcomeUnknownException}
   */
  public InwardException failure(
      @Nullable ErrorMapping errorMapping,
      boolean refused,
      @Nullable String code,
      @Nullable String vendorMessage) {
    InwardException.Details details =
        details()
            .reason(errorMapping == null ? reasonOf(status()) : errorMapping.reason())
            .explanation(explanation(errorMapping, code))
            .vendorCode(code)
            .vendorMessage(vendorMessage)
            .build();
    // What follows a redirect, nobody knows.
    boolean redirect = status() >= 300 && status() < 400;
    return refused && !redirect
        ? new RejectedException(details)
        : new OutcomeUnknownException(details);
  }

  /**
   * Makes the failure of a response whose HTTP status decides. Each 4xx refuses a read; a purchase
   * is refused by a status that the contract lists and that rules one out, and by no other.
   *
   * @param errorMappings what the contract says about each status
   * @param messageMembers the top-level members of a JSON body that may hold the vendor's words;
   *     the first one present counts
   * @return a {@link RejectedException} or an {@link OutcomeUnknownException}
   */
  public InwardException failureByStatus(
      Map<Integer, ErrorMapping> errorMappings, String... messageMembers) {
    ErrorMapping errorMapping = errorMappings.get(status());
    boolean readRefused = !operation.spendsMoney() && status() >= 400 && status() < 500;
    boolean refused = readRefused || (errorMapping != null && errorMapping.rulesOutPurchase());
    return failure(errorMapping, refused, null, ErrorMessageReader.first(body, messageMembers));
  }

  InwardException unreadable(String explanation, @Nullable Throwable cause) {
    InwardException.Details details =
        details().reason(reasonOf(status())).explanation(explanation).cause(cause).build();
    return isSuccessful()
        ? new UnreadableResponseException(details)
        : new OutcomeUnknownException(details);
  }

  private InwardException.Details.Builder details() {
    return InwardException.Details.builder(operation.vendor(), operation.id())
        .spendsMoney(operation.spendsMoney())
        .httpStatus(status())
        .headers(headers())
        .rawBody(text());
  }

  private static @Nullable String explanation(
      @Nullable ErrorMapping errorMapping, @Nullable String code) {
    if (errorMapping == null) {
      return code == null
          ? null
          : "the contract does not say what the vendor's code means in this response";
    }
    // The contract knows the code, so it is short and plain; what is not was never in a catalogue.
    return code != null && code.matches("[A-Za-z0-9_.-]{1,32}")
        ? "code " + code + ", " + errorMapping.text()
        : errorMapping.text();
  }

  static Reason reasonOf(int status) {
    return switch (status) {
      case 401, 403, 407 -> Reason.AUTHENTICATION;
      case 429 -> Reason.RATE_LIMITED;
      default -> status >= 500 ? Reason.VENDOR_FAULT : Reason.OTHER;
    };
  }

  /** Names the operation and the status, and nothing that was sent. */
  @Override
  public String toString() {
    return "VendorResponse[" + operation.name() + ", status=" + status() + "]";
  }
}
