package dev.inward.sandbox.http;

import java.io.IOException;

/** A body is longer than any that a sandbox needs. */
final class BodyTooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  BodyTooLongException() {
    super("the body is too long");
  }
}
