package dev.inward.runtime;

import java.io.IOException;

/**
 * Thrown if a response does not match its contract. The message is copied into the exception that
 * the user gets, so it contains only names of the contract, never data that the vendor sent.
 */
public final class MalformedResponseException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param field the place in the response, in the contract's names
   * @param expected the value that the contract requires there, such as {@code a string}
   */
  public MalformedResponseException(String field, String expected) {
    super("expected " + expected + " at " + field);
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
