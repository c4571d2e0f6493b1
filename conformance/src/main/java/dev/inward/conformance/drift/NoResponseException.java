package dev.inward.conformance.drift;

/** No whole response came. The message holds nothing of the request. */
final class NoResponseException extends Exception {

  private static final long serialVersionUID = 1;

  NoResponseException(String message) {
    super(message);
  }
}
