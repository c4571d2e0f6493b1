package dev.inward;

import org.jspecify.annotations.Nullable;

/** Another library's exception without its message, which may repeat a URL, a header or a value. */
final class RedactedCause extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 8;

  private RedactedCause(Throwable original, @Nullable Throwable cause) {
    super(original.getClass().getName() + " (message withheld)", cause, false, true);
    setStackTrace(original.getStackTrace());
  }

  static RedactedCause of(Throwable original) {
    return of(original, DEEPEST);
  }

  private static RedactedCause of(Throwable original, int depth) {
    if (original instanceof RedactedCause withheld) {
      return withheld;
    }
    Throwable cause = original.getCause();
    return new RedactedCause(original, cause == null || depth == 0 ? null : of(cause, depth - 1));
  }
}
