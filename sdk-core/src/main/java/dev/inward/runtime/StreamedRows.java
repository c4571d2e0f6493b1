package dev.inward.runtime;

import dev.inward.InwardException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that its caller reads while it arrives. At the end of the document the rest of
 * it is judged, with one row in the place of all, as a response that was read whole.
 */
final class StreamedRows<T> implements Iterator<T> {

  private final JsonRows<T> form;
  private final JsonElements elements;
  private final RowsJudge judge;
  private final Attempt attempt;
  private final Runnable close;
  private long count;
  private @Nullable T row;
  private boolean ended;
  private @Nullable InwardException failure;

  /**
   * Begins to read.
   *
   * @param close ends the call
   */
  StreamedRows(
      JsonRows<T> form, JsonElements elements, RowsJudge judge, Attempt attempt, Runnable close) {
    this.form = form;
    this.elements = elements;
    this.judge = judge;
    this.attempt = attempt;
    this.close = close;
  }

  @Override
  public boolean hasNext() {
    if (failure != null) {
      throw failure;
    }
    if (row == null && !ended) {
      advance();
    }
    return row != null;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T next = Objects.requireNonNull(row);
    row = null;
    count++;
    return next;
  }

  private void advance() {
    InwardException failed;
    try {
      row = form.next(elements);
      ended = row == null;
      failed = ended ? judge.failure(elements.summary()) : null;
    } catch (JsonRows.FailedRowException e) {
      failed = afterFailedRow();
    } catch (IOException | RuntimeException | LinkageError e) {
      failed = failure(e);
    }
    if (failed != null) {
      failure = failed;
      close.run();
      throw failed;
    }
  }

  /** Reads to the end, which has what else the vendor says of the failure. */
  private InwardException afterFailedRow() {
    try {
      form.readRest(elements);
      InwardException failed = judge.failure(elements.summary());
      return failed == null ? judge.failedRow(form.place(), place()) : failed;
    } catch (IOException | RuntimeException | LinkageError e) {
      return failure(e);
    }
  }

  private InwardException failure(Throwable thrown) {
    if (thrown instanceof UncheckedIOException lost) {
      IOException cause = Objects.requireNonNull(lost.getCause());
      boolean interrupted = Thread.currentThread().isInterrupted();
      String words = interrupted ? "interrupted" : String.valueOf(cause.getMessage());
      return attempt.outcome(cause, words + place());
    }
    if (thrown instanceof GuardException guard) {
      return attempt.outcome(guard, guard.getMessage() + place());
    }
    return judge.unreadable(thrown, place());
  }

  private String place() {
    return ", after " + count + (count == 1 ? " row" : " rows");
  }
}
