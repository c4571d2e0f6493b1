package dev.inward.runtime;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnjudgedAnswer;
import dev.inward.UnreadableAnswerException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A vendor's whole answer, whatever its status: what a {@link Judge} judges. */
public final class Answer {

  private final Operation operation;
  private final AnswerHead head;
  private final ByteString body;

  Answer(Operation operation, AnswerHead head, ByteString body) {
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
   * @return the status, of any class; redirects are answers too
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
   * Hands the answer over to the caller without judging it.
   *
   * @return the answer as it came
   */
  public UnjudgedAnswer unjudged() {
    return UnjudgedAnswer.of(status(), contentType(), text());
  }

  /**
   * Reads the body.
   *
   * @param <T> what is read
   * @param reader reads it
   * @return what was read
   * @throws UnreadableAnswerException if the reader fails or finds nothing, and the status is 2xx:
   *     a purchase may well have been made
   * @throws OutcomeUnknownException if it does, and the status is another
   */
  public <T> T read(AnswerReader<T> reader) {
    T value;
    try {
      value = reader.read(body);
    } catch (InwardException e) {
      throw e;
    } catch (AnswerMismatch e) {
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
   * Makes the failure of an answer that is no success.
   *
   * @param ruling what the contract says about the answer's code, or null if it does not know the
   *     code; then the reason follows from the HTTP status
   * @param refused whether the answer proves that the call bought nothing; a redirect never does
   * @param code the vendor's code, or null
   * @param vendorMessage the vendor's words, or null
   * @return a {@link RejectedException} if refused, else an {@link OutcomeUnknownException}
   */
  public InwardException failure(
      @Nullable Ruling ruling,
      boolean refused,
      @Nullable String code,
      @Nullable String vendorMessage) {
    InwardException.Details details =
        details()
            .reason(ruling == null ? reasonOf(status()) : ruling.reason())
            .explanation(explanation(ruling, code))
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
   * Makes the failure of an answer whose HTTP status decides. Each 4xx refuses a read; a purchase
   * is refused by a status that the contract lists and that rules one out, and by no other.
   *
   * @param rulings what the contract says about each status
   * @param messageMembers the top-level members of a JSON body that may hold the vendor's words;
   *     the first one present counts
   * @return a {@link RejectedException} or an {@link OutcomeUnknownException}
   */
  public InwardException failureByStatus(Map<Integer, Ruling> rulings, String... messageMembers) {
    Ruling ruling = rulings.get(status());
    boolean readRefused = !operation.spendsMoney() && status() >= 400 && status() < 500;
    boolean refused = readRefused || (ruling != null && ruling.rulesOutPurchase());
    return failure(ruling, refused, null, TopLevelMember.first(body, messageMembers));
  }

  InwardException unreadable(String explanation, @Nullable Throwable cause) {
    InwardException.Details details =
        details().reason(reasonOf(status())).explanation(explanation).cause(cause).build();
    return isSuccessful()
        ? new UnreadableAnswerException(details)
        : new OutcomeUnknownException(details);
  }

  private InwardException.Details.Builder details() {
    return InwardException.Details.builder(operation.vendor(), operation.id())
        .spendsMoney(operation.spendsMoney())
        .httpStatus(status())
        .headers(headers())
        .rawBody(text());
  }

  private static @Nullable String explanation(@Nullable Ruling ruling, @Nullable String code) {
    if (ruling == null) {
      return code == null
          ? null
          : "the contract does not say what the vendor's code means in this answer";
    }
    // The contract knows the code, so it is short and plain; what is not was never in a catalogue.
    return code != null && code.matches("[A-Za-z0-9_.-]{1,32}")
        ? "code " + code + ", " + ruling.text()
        : ruling.text();
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
    return "Answer[" + operation.name() + ", status=" + status() + "]";
  }
}
