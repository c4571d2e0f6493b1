package dev.inward.contract;

/** Bytes are not what they are said to be. The message holds nothing of them. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableException(String message) {
    super(message);
  }
}
