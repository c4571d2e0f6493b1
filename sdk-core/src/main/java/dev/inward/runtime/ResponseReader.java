package dev.inward.runtime;

import java.io.IOException;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Turns a response's body into an object.
 *
 * @param <T> the object's type
 */
@FunctionalInterface
public interface ResponseReader<T> {

  /**
   * Reads a body. Whatever this throws becomes an unreadable response, and its message is dropped
   * because it may hold what the vendor sent; only that of {@link MalformedResponseException} is
   * kept.
   *
   * @param body the whole body
   * @return the object; null, like an exception, makes the response unreadable
   * @throws IOException if the body is not what the contract says
   */
  @Nullable T read(ByteString body) throws IOException;
}
