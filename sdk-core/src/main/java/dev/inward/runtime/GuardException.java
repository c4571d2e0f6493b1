package dev.inward.runtime;

import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * What this library itself finds wrong with a call. Its text is ours and may be shown. It is a
 * protocol exception because OkHttp never retries after one, whatever its settings.
 */
final class GuardException extends ProtocolException {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 8;

  GuardException(String text) {
    super(text);
  }

  /** The text of the first exception in a chain of causes that is ours. */
  static @Nullable String textIn(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof GuardException) {
        return cause.getMessage();
      }
      cause = cause.getCause();
    }
    return null;
  }
}
