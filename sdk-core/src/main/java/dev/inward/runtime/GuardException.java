package dev.inward.runtime;

import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if this library stops a call. The message contains no data of the request or the response.
 * It extends {@code ProtocolException} because OkHttp never retries after one.
 */
final class GuardException extends ProtocolException {

  private static final long serialVersionUID = 1L;
  private static final int MAX_DEPTH = 8;

  GuardException(String message) {
    super(message);
  }

  /** Returns the message of the first such exception in a chain of causes, or null. */
  static @Nullable String messageIn(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      if (cause instanceof GuardException) {
        return cause.getMessage();
      }
      cause = cause.getCause();
    }
    return null;
  }
}
