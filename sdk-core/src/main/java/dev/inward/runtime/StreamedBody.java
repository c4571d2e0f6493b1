package dev.inward.runtime;

import dev.inward.Download;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntPredicate;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A body that its caller reads, up to a limit in bytes. Its end, a failure and closing it release
 * the connection.
 */
final class StreamedBody extends InputStream {

  private final Call call;
  private final Response response;
  private final Attempt attempt;
  private final long maxBytes;
  private final Runnable released;
  private final InputStream bytes;
  private final ReentrantLock lock = new ReentrantLock();
  private long left;
  private boolean closed;
  private volatile boolean ended;
  private @Nullable IOException failure;

  private StreamedBody(
      Call call, Response response, Attempt attempt, long maxBytes, Runnable released) {
    this.call = call;
    this.response = response;
    this.bytes = response.body().byteStream();
    this.attempt = attempt;
    this.maxBytes = maxBytes;
    this.left = maxBytes;
    this.released = released;
  }

  /**
   * Hands out the bodies of successes.
   *
   * @param maxBytes how long a body may be
   * @param success the statuses of a success
   */
  static Exchange.Opener<Download> opener(long maxBytes, IntPredicate success) {
    if (maxBytes < 1) {
      throw Validation.refused("maxBytes", "must be 1 or more");
    }
    return (call, response, attempt, released) -> {
      // One whose coding cannot be undone is read whole, and found unreadable.
      if (!success.test(response.code()) || ContentCoding.isForeign(response.headers())) {
        return null;
      }
      StreamedBody body =
          new StreamedBody(call, response, attempt, maxBytes, released).endingWith(attempt);
      return Download.of(
          body,
          body.length(),
          response.header("Content-Type"),
          FileName.in(response.header("Content-Disposition")));
    };
  }

  /** Returns a body without a limit of its own. */
  static StreamedBody whole(Call call, Response response, Attempt attempt, Runnable released) {
    return new StreamedBody(call, response, attempt, Long.MAX_VALUE, released).endingWith(attempt);
  }

  private StreamedBody endingWith(Attempt stopped) {
    stopped.onStop(this::stop);
    return this;
  }

  private long length() {
    return response.body().contentLength();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    lock.lock();
    try {
      if (failure != null) {
        throw failure;
      }
      if (ended || length == 0) {
        return ended ? -1 : 0;
      }
      if (closed) {
        throw new IOException("the download is closed");
      }
      return readOpen(target, offset, length);
    } finally {
      lock.unlock();
    }
  }

  private int readOpen(byte[] target, int offset, int length) throws IOException {
    if (length() > maxBytes) {
      throw failed(new Download.TooLongException(maxBytes));
    }
    // At the limit, only one more byte shows whether the body ends there.
    byte[] into = left == 0 ? new byte[1] : target;
    int read;
    try {
      read = left == 0 ? bytes.read(into) : bytes.read(into, offset, (int) Math.min(length, left));
    } catch (IOException | RuntimeException e) {
      throw failed(new IOException(attempt.words(e)));
    }
    if (read > left) {
      throw failed(new Download.TooLongException(maxBytes));
    }
    if (read == -1) {
      ended = true;
      release();
    } else {
      left -= read;
    }
    return read;
  }

  private IOException failed(IOException e) {
    failure = e;
    release();
    return e;
  }

  /** Ends what nobody reads; what a thread reads ends by its own failure. */
  private void stop() {
    if (!lock.tryLock()) {
      call.cancel();
    } else {
      try {
        if (!closed) {
          failed(new IOException(attempt.words(new IOException())));
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** Ends the download; what another thread reads meanwhile ends with an exception. */
  @Override
  public void close() {
    if (!ended) {
      // Does not wait for the rest of the body.
      call.cancel();
    }
    lock.lock();
    try {
      release();
    } finally {
      lock.unlock();
    }
  }

  private void release() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (!ended) {
        call.cancel();
      }
      response.close();
    } catch (RuntimeException e) {
      // A user's event listener or body failed.
      return;
    } finally {
      released.run();
    }
  }
}
