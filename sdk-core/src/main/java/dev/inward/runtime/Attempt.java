package dev.inward.runtime;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.UnreadableResponseException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one attempt to make a call: the tag by which the guard knows it. It allows one
 * transmission, and can be closed before that one, after which none is possible: this is what
 * proves "not sent".
 */
final class Attempt {

  private enum Transmission {
    POSSIBLE,
    BEGUN,
    IMPOSSIBLE
  }

  private final Operation operation;
  private final HttpUrl url;
  private final int number;
  private final boolean sentBefore;
  private final @Nullable InwardException failureBefore;
  private final AtomicReference<Transmission> transmission =
      new AtomicReference<>(Transmission.POSSIBLE);
  private final AtomicReference<@Nullable ResponseHead> firstResponse = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> firstFailure = new AtomicReference<>();
  private volatile @Nullable ByteString partOfBody;

  Attempt(Operation operation, HttpUrl url) {
    this(operation, url, 1, false, null);
  }

  private Attempt(
      Operation operation,
      HttpUrl url,
      int number,
      boolean sentBefore,
      @Nullable InwardException failureBefore) {
    this.operation = operation;
    this.url = url;
    this.number = number;
    this.sentBefore = sentBefore;
    this.failureBefore = failureBefore;
  }

  /** The next attempt of the same call, after this one failed for good. */
  Attempt next(InwardException failure) {
    if (operation.spendsMoney()) {
      throw new IllegalStateException("what spends money is never attempted again");
    }
    return new Attempt(operation, url, number + 1, sentBefore || !closeUnsent(), failure);
  }

  Operation operation() {
    return operation;
  }

  HttpUrl url() {
    return url;
  }

  /** Counts the attempts of a call from 1. */
  int number() {
    return number;
  }

  /** To be called when the next thing that happens may write a byte; false forbids it. */
  boolean begin() {
    return transmission.compareAndSet(Transmission.POSSIBLE, Transmission.BEGUN);
  }

  /** Forbids a transmission for good; false if one has begun. */
  boolean closeUnsent() {
    transmission.compareAndSet(Transmission.POSSIBLE, Transmission.IMPOSSIBLE);
    return transmission.get() == Transmission.IMPOSSIBLE;
  }

  int transmissions() {
    return transmission.get() == Transmission.BEGUN ? 1 : 0;
  }

  void received(ResponseHead head) {
    firstResponse.compareAndSet(null, head);
  }

  void failed(Throwable failure) {
    firstFailure.compareAndSet(null, failure);
  }

  @Nullable ResponseHead firstResponse() {
    return firstResponse.get();
  }

  void keepPart(Buffer body) {
    if (body.size() > 0) {
      partOfBody = body.snapshot();
    }
  }

  /** What the caller gets if this attempt was the last; earlier failures are kept beside it. */
  InwardException outcome(Throwable thrown) {
    InwardException failure = thrown instanceof InwardException known ? known : failure(thrown);
    if (failureBefore != null && failureBefore != failure) {
      failure.addSuppressed(failureBefore);
    }
    return failure;
  }

  /** What it means that no whole response came. The attempt decides, never the exception's type. */
  private InwardException failure(Throwable thrown) {
    ResponseHead head = firstResponse.get();
    Throwable first = firstFailure.get();
    Throwable cause = first == null ? thrown : first;
    InwardException.Details.Builder details =
        InwardException.Details.builder(operation.vendor(), operation.id())
            .spendsMoney(operation.spendsMoney())
            .explanation(explanation(thrown, cause))
            .cause(cause);
    if (head != null) {
      details
          .httpStatus(head.status())
          .headers(head.headers())
          .reason(VendorResponse.reasonOf(head.status()))
          .rawBody(partOfBody(head));
    }
    // A call whose earlier attempt left cannot say that nothing left.
    if (head == null && closeUnsent() && !sentBefore) {
      return new NotSentException(details.reason(Reason.OTHER).build());
    }
    return head != null && head.isSuccessful()
        ? new UnreadableResponseException(details.build())
        : new OutcomeUnknownException(details.build());
  }

  private @Nullable String partOfBody(ResponseHead head) {
    ByteString part = partOfBody;
    return part == null ? null : BodyText.of(part, head.contentType());
  }

  private static String explanation(Throwable thrown, Throwable cause) {
    String ours = GuardException.textIn(thrown);
    if (ours != null) {
      return cause == thrown ? ours : ours + " after " + cause.getClass().getName();
    }
    // The one text by which OkHttp says that the time for the call is over.
    return "timeout".equals(thrown.getMessage()) ? "timed out" : cause.getClass().getName();
  }
}
