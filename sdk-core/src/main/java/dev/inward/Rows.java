package dev.inward;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a list, each of which is read from the response when it is asked for, so that the
 * list is never in memory as a whole. A list is complete, and its rows are good, only if the
 * iteration ends without an exception: the vendor may say after the rows that the call failed, and
 * a connection may be lost between two rows. An iteration that fails throws the {@link
 * InwardException} of the call, whose message says after how many rows.
 *
 * <p>Close it; at the latest, the client's {@code callTimeout}, which counts from the start of the
 * call, ends the connection. It can be iterated once, by one thread at a time.
 *
 * @param <T> the type of a row
 */
public final class Rows<T> implements Iterable<T>, AutoCloseable {

  private final Iterator<? extends T> rows;
  private final Runnable release;
  private boolean begun;
  private volatile boolean closed;

  private Rows(Iterator<? extends T> rows, Runnable release) {
    this.rows = requireNonNull(rows, "rows");
    this.release = requireNonNull(release, "release");
  }

  /**
   * Creates rows. Users need this only in their own tests.
   *
   * @param <T> the type of a row
   * @param rows the rows
   * @param release is run when they are closed
   * @return the rows
   */
  public static <T> Rows<T> of(Iterator<? extends T> rows, Runnable release) {
    return new Rows<>(rows, release);
  }

  /**
   * Returns the rows. Its {@code hasNext} waits for the next row. An exception is thrown again by
   * each further call. The end of the rows releases the connection.
   *
   * @return an iterator, only once
   * @throws IllegalStateException if the rows were asked for before
   */
  @Override
  public Iterator<T> iterator() {
    if (begun) {
      throw new IllegalStateException("the rows of a response can be iterated once");
    }
    begun = true;
    return new Open();
  }

  @Override
  public Spliterator<T> spliterator() {
    return Spliterators.spliteratorUnknownSize(
        iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
  }

  /**
   * Returns the rows as a stream, only once. To close the stream closes this, too; {@code limit}
   * does not.
   *
   * @return a sequential stream
   * @throws IllegalStateException if the rows were asked for before
   */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false).onClose(this::close);
  }

  /**
   * Ends the reading and releases the connection, without waiting for the rest of the response.
   * Closing again has no effect.
   */
  @Override
  public void close() {
    closed = true;
    release.run();
  }

  /** Shows no row. */
  @Override
  public String toString() {
    return "Rows[closed=" + closed + "]";
  }

  private final class Open implements Iterator<T> {

    @Override
    public boolean hasNext() {
      if (closed) {
        throw new IllegalStateException("the rows are closed");
      }
      return rows.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return rows.next();
    }
  }
}
