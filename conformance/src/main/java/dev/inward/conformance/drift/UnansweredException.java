package dev.inward.conformance.drift;

/** No whole answer came. The message holds nothing of the request. */
final class UnansweredException extends Exception {

  private static final long serialVersionUID = 1;

  UnansweredException(String message) {
    super(message);
  }
}
