package dev.inward.sandbox.http;

import org.apache.hc.core5.http.HttpException;

/** Thrown when the body of a request exceeds {@link RequestReader#MAX_BODY}. */
final class BodyTooLongException extends HttpException {

  private static final long serialVersionUID = 1L;

  BodyTooLongException() {
    super("the body is too long");
  }
}
