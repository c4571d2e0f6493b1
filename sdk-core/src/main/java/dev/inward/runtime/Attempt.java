package dev.inward.runtime;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.RawBody;
import dev.inward.Reason;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The state of one attempt to make a call, attached to its request as a tag. It permits one
 * transmission. Closing it before the transmission makes sending impossible, which proves that the
 * request was not sent.
 */
final class Attempt {

  static final String TIMED_OUT = "timed out";

  private enum Transmission {
    POSSIBLE,
    BEGUN,
    IMPOSSIBLE
  }

  private final Operation operation;
  private final HttpUrl url;
  private final @Nullable PendingPurchase pending;
  private final int number;
  private final boolean sentBefore;
  private final @Nullable InwardException failureBefore;
  private final AtomicReference<Transmission> transmission =
      new AtomicReference<>(Transmission.POSSIBLE);
  private final AtomicReference<@Nullable ResponseHead> firstResponse = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> firstFailure = new AtomicReference<>();
  private final CompletableFuture<String> stopped = new CompletableFuture<>();
  private final Progress progress;
  private volatile @Nullable ByteString partialBody;

  Attempt(Operation operation, HttpUrl url) {
    this(operation, url, null);
  }

  /**
   * Creates the first attempt.
   *
   * @param pending what a reconciliation of the call has to know, or null
   */
  Attempt(Operation operation, HttpUrl url, @Nullable PendingPurchase pending) {
    this(operation, url, pending, 1, false, null);
  }

  private Attempt(
      Operation operation,
      HttpUrl url,
      @Nullable PendingPurchase pending,
      int number,
      boolean sentBefore,
      @Nullable InwardException failureBefore) {
    this.operation = operation;
    this.url = url;
    this.pending = pending;
    this.number = number;
    this.sentBefore = sentBefore;
    this.failureBefore = failureBefore;
    this.progress = new Progress(url);
  }

  /** Returns the next attempt of the same call. This one must have ended. */
  Attempt next(InwardException failure) {
    if (!operation.isRead()) {
      throw new IllegalStateException("only a read is ever retried");
    }
    return new Attempt(operation, url, pending, number + 1, sentBefore || !closeUnsent(), failure);
  }

  Operation operation() {
    return operation;
  }

  HttpUrl url() {
    return url;
  }

  Progress progress() {
    return progress;
  }

  /** Returns this attempt's number, counted from 1. */
  int number() {
    return number;
  }

  /** Claims the transmission, immediately before bytes are written; false means do not send. */
  boolean begin() {
    return transmission.compareAndSet(Transmission.POSSIBLE, Transmission.BEGUN);
  }

  /** Makes a transmission impossible; returns false if one has begun. */
  boolean closeUnsent() {
    transmission.compareAndSet(Transmission.POSSIBLE, Transmission.IMPOSSIBLE);
    return transmission.get() == Transmission.IMPOSSIBLE;
  }

  /** Ends the waits of this attempt, and explains its failure unless it was stopped before. */
  void stop(String reason) {
    stopped.complete(reason);
  }

  /** Runs a brief action when this attempt is stopped; at once if it already was. */
  void onStop(Runnable action) {
    var unused = stopped.thenRun(action);
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

  void keepPartialBody(Buffer body) {
    if (body.size() > 0) {
      partialBody = body.snapshot();
    }
  }

  /** Returns the failure of the call, with those of earlier attempts as suppressed exceptions. */
  InwardException outcome(Throwable thrown) {
    return thrown instanceof InwardException known
        ? afterFailureBefore(known)
        : outcome(thrown, null);
  }

  /**
   * Returns the failure of the call.
   *
   * @param words what explains it, or null
   */
  InwardException outcome(Throwable thrown, @Nullable String words) {
    return afterFailureBefore(failure(thrown, words));
  }

  private InwardException afterFailureBefore(InwardException failure) {
    if (failureBefore != null && failureBefore != failure) {
      failure.addSuppressed(failureBefore);
    }
    return failure;
  }

  /** Makes a transmission impossible; returns false if this attempt or an earlier one has begun. */
  boolean isUnsent() {
    return firstResponse.get() == null && closeUnsent() && !sentBefore;
  }

  /**
   * Classifies by what was sent and received, never by the type of the exception; but a linkage
   * error after the response says nothing about the vendor's response.
   */
  private InwardException failure(Throwable thrown, @Nullable String words) {
    ResponseHead head = firstResponse.get();
    Throwable first = firstFailure.get();
    LinkageError error = ClassPath.in(thrown);
    Throwable cause = first != null ? first : error != null ? error : thrown;
    InwardException.Details.Builder details =
        InwardException.Details.builder(operation.vendor(), operation.id())
            .effect(operation.effect())
            .spendsMoney(operation.spendsMoney())
            .explanation(words == null ? explanation(thrown, cause) : words)
            .pendingPurchase(pending)
            .cause(cause);
    if (head != null) {
      details
          .httpStatus(head.status())
          .headers(head.all())
          .reason(VendorResponse.reasonOf(head.status()))
          .body(partialBody(head));
    }
    // "Not sent" must also be true of the earlier attempts.
    if (isUnsent()) {
      return new NotSentException(details.reason(Reason.OTHER).build());
    }
    boolean received = head != null && head.isSuccessful();
    return received && ClassPath.in(cause) == null
        ? new UnreadableResponseException(details.build())
        : new OutcomeUnknownException(details.build());
  }

  private @Nullable RawBody partialBody(ResponseHead head) {
    ByteString part = partialBody;
    return part == null ? null : RawBody.of(part, head.contentType());
  }

  /** Returns the failure of a call that got no access token, so that nothing is ever sent. */
  InwardException unauthorized(Throwable failure) {
    return neverSent(AccessTokens.reason(failure), AccessTokens.explanation(failure), failure);
  }

  /** Returns the failure of a call whose turn does not come, so that nothing is ever sent. */
  InwardException notAdmitted(String words) {
    return neverSent(Reason.OTHER, words, null);
  }

  private InwardException neverSent(Reason reason, String words, @Nullable Throwable cause) {
    transmission.set(Transmission.IMPOSSIBLE);
    return new NotSentException(
        InwardException.Details.builder(operation.vendor(), operation.id())
            .effect(operation.effect())
            .spendsMoney(operation.spendsMoney())
            .reason(reason)
            .explanation(words)
            .pendingPurchase(pending)
            .cause(cause)
            .build());
  }

  /** Returns why the body that the caller reads has failed; nothing of it is in the text. */
  String words(Throwable thrown) {
    return explanation(thrown, thrown);
  }

  private String explanation(Throwable thrown, Throwable cause) {
    String stop = stopped.getNow(null);
    if (stop != null) {
      return stop.equals(TIMED_OUT) ? stop + progress.place(cause) : stop;
    }
    String reason = GuardException.messageIn(thrown);
    if (reason != null) {
      return cause == thrown ? reason : reason + " after " + cause.getClass().getName();
    }
    LinkageError error = ClassPath.in(cause);
    if (error != null) {
      return ClassPath.explanation(error);
    }
    // OkHttp reports an expired call timeout only by this message.
    String words = "timeout".equals(thrown.getMessage()) ? TIMED_OUT : cause.getClass().getName();
    return cause instanceof IOException ? words + progress.place(cause) : words;
  }
}
