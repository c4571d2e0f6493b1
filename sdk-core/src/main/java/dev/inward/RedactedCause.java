package dev.inward;

import org.jspecify.annotations.Nullable;

/**
 * A copy of another library's exception without its message, which may contain a secret. What the
 * JVM says of a missing class or method contains none, and is kept.
 */
final class RedactedCause extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int MAX_DEPTH = 8;

  private RedactedCause(Throwable original, @Nullable Throwable cause) {
    super(
        isOfTheJvm(original)
            ? original.toString()
            : original.getClass().getName() + " (message redacted)",
        cause,
        false,
        true);
    setStackTrace(original.getStackTrace());
  }

  /**
   * Excludes the failure of a static initializer: its message repeats that of another exception.
   */
  private static boolean isOfTheJvm(Throwable original) {
    return original.getClass().getClassLoader() == null
        && (original instanceof LinkageError || original instanceof ClassNotFoundException)
        && !(original instanceof ExceptionInInitializerError);
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
