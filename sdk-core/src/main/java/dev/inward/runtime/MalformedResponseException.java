package dev.inward.runtime;

import java.io.IOException;

/**
 * A body that is well-formed and not what the contract says. Its text becomes part of an
 * exception's message, so it is made of the contract's names only, never of what the vendor sent.
 */
public final class MalformedResponseException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what was expected and where.
   *
   * @param field the place, in the contract's names
   * @param expected what the contract says stands there, such as {@code a string}
   */
  public MalformedResponseException(String field, String expected) {
    super("expected " + expected + " at " + field);
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
