package dev.inward.conformance.mutation;

/** Reports a check that failed instead of reporting violations, which proves nothing. */
final class CrashedCheckException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  CrashedCheckException(String check, Throwable cause) {
    super("the check %s crashed: %s".formatted(check, cause), cause);
  }
}
