package dev.inward.runtime;

import java.io.IOException;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Turns an answer's body into an object.
 *
 * @param <T> the object's type
 */
@FunctionalInterface
public interface AnswerReader<T> {

  /**
   * Reads a body. Whatever this throws becomes an unreadable answer, and its message is dropped
   * because it may hold what the vendor sent; only that of {@link AnswerMismatch} is kept.
   *
   * @param body the whole body
   * @return the object; null, like an exception, makes the answer unreadable
   * @throws IOException if the body is not what the contract says
   */
  @Nullable T read(ByteString body) throws IOException;
}
