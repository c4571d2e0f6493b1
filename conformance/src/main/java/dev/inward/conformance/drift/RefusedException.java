package dev.inward.conformance.drift;

/** Something is not done, and nothing was sent. The message holds no value that was given. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
