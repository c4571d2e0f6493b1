package dev.inward.runtime;

import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one call: the tag by which the guard knows it. It allows one transmission, and
 * can be closed before that one, after which none is possible: this is what proves "not sent".
 */
final class Attempt {

  private enum Transmission {
    POSSIBLE,
    BEGUN,
    IMPOSSIBLE
  }

  private final Operation operation;
  private final HttpUrl url;
  private final AtomicReference<Transmission> transmission =
      new AtomicReference<>(Transmission.POSSIBLE);
  private final AtomicReference<@Nullable AnswerHead> firstAnswer = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> firstFailure = new AtomicReference<>();
  private volatile @Nullable ByteString partOfBody;

  Attempt(Operation operation, HttpUrl url) {
    this.operation = operation;
    this.url = url;
  }

  Operation operation() {
    return operation;
  }

  HttpUrl url() {
    return url;
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

  void answered(AnswerHead head) {
    firstAnswer.compareAndSet(null, head);
  }

  void failed(Throwable failure) {
    firstFailure.compareAndSet(null, failure);
  }

  @Nullable AnswerHead firstAnswer() {
    return firstAnswer.get();
  }

  @Nullable Throwable firstFailure() {
    return firstFailure.get();
  }

  void keepPart(Buffer body) {
    if (body.size() > 0) {
      partOfBody = body.snapshot();
    }
  }

  @Nullable ByteString partOfBody() {
    return partOfBody;
  }
}
