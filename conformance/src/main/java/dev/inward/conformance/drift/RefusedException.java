package dev.inward.conformance.drift;

/** Reports a command that is refused before anything is sent. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
