package dev.inward;

import org.jspecify.annotations.Nullable;

/** A copy of another library's exception without its message, which may contain a secret. */
final class RedactedCause extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int MAX_DEPTH = 8;

  private RedactedCause(Throwable original, @Nullable Throwable cause) {
    super(original.getClass().getName() + " (message redacted)", cause, false, true);
    setStackTrace(original.getStackTrace());
  }

  static RedactedCause of(Throwable original) {
    return of(original, MAX_DEPTH);
  }

  private static RedactedCause of(Throwable original, int depth) {
    if (original instanceof RedactedCause redacted) {
      return redacted;
    }
    Throwable cause = original.getCause();
    return new RedactedCause(original, cause == null || depth == 0 ? null : of(cause, depth - 1));
  }
}
