package dev.inward.runtime;

import java.io.IOException;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Parses a response's body.
 *
 * @param <T> the type of the parsed value
 */
@FunctionalInterface
public interface ResponseReader<T> {

  /**
   * Parses a body. Any exception makes the response unreadable. Its message is dropped because it
   * may contain data that the vendor sent; only that of {@link MalformedResponseException} is kept.
   *
   * @param body the whole body as UTF-8, whatever its charset was, without a byte order mark
   * @return the value; null makes the response unreadable
   * @throws IOException if the body does not match the contract
   */
  @Nullable T read(ByteString body) throws IOException;
}
